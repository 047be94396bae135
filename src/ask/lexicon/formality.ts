/** Terms of art and abbreviations, said by people who never heard of them. A line: what people say > what a map may call it. */
export const FORMALITY = `
let me in, cant get in, cannot get in, wont let me in, no longer get in, need rights, need rights for, get into the system, get into the app > access, request, permission, grant, account, provisioning
still has access, can still get in, old colleague still, too many people can see, who can see what, clean up rights > recertification, access review, revocation, offboarding, entitlement
same person does both, one person does both, pays and approves, orders and pays > segregation of duties, sod, control, conflict
all powerful account, god mode, root password, master password, admin rights, local admin > superuser, privileged, administrator, pam, admin
code on my phone, second code, code by text, authenticator, new phone for the code, confirm on the phone > mfa, factor, authenticator, authentication, two-factor
one login for everything, same password everywhere, single login > sso, single sign-on, identity, authentication
locked out, locked my account, too many attempts, typed it wrong three times > unlock, lockout, account, password, reset
click the link, clicked a link, clicked on a link, dodgy mail, dodgy email, strange mail, weird email, trick mail > phishing, suspicious, awareness, security, report
lost usb, usb stick, memory stick, thumb drive > loss, device, encryption, removable, data loss, usb
data walked out, mails secrets home, sends files home, copies customer data > dlp, data loss, exfiltration, leak, prevention
watches for attackers, who watches for hackers, guards the network at night > soc, siem, detection, security operations, monitoring
hole in the software, holes in the software, weakness, weaknesses, weak spot, weak spots, known hole > vulnerability, cve, patch, scanning, remediation
pays hackers for holes, strangers report a hole, someone found a hole > bug bounty, disclosure, vulnerability, researcher
pretend attack, friendly hackers, paid hackers, break in on purpose, try to break in > penetration, pentest, red team, simulation
what if we are hacked, practise an outage, pretend there is a fire, play through > tabletop, exercise, simulation, rehearsal, drill
files are locked, screen says pay, everything is encrypted > ransomware, malware, incident, recovery, isolation
virus, viruses, trojan, nasty software > malware, antivirus, infection, endpoint, isolation
scrambled, unreadable without, locked with a key > encryption, key, cryptography
padlock in the browser, not secure warning, site says not secure, connection is not private > certificate, tls, ssl, expiry, renewal
names of our servers, where a web address points, address points to > dns, domain, record, zone
mails look like spam, prove our mails are ours, mails that pretend to be us, fake mails from us > dkim, spf, dmarc, spoofing, email, deliverability
wall around the network, opens a port, block a site, blocked site, site is blocked > firewall, port, network, filtering, proxy
get in from home, dial in from home, connect from home, work network from home > vpn, remote access, connectivity
pages near the user, loads slowly abroad, far from our servers, old picture still shows, still see the old page > cdn, cache, edge, purge, caching
computer in the sky, rented servers, someone elses servers > cloud, aws, hosting, infrastructure
containers, pods, cluster falls over, nodes > kubernetes, cluster, container, orchestration
grows by itself when busy, more machines when busy > autoscaling, scaling, capacity, cluster
too much traffic, somebody floods our site, flooded with requests, knocked offline by > ddos, denial of service, traffic, protection, rate limiting
falls over, fell over, keeled over, went dark, is on its knees, flat on its back > outage, incident, failure, availability, recovery
second data centre takes over, takes over when the first fails, spare site > failover, disaster recovery, redundancy, continuity
get it back, gone by accident, deleted by mistake, deleted by accident, overwritten, wiped by accident > restore, backup, recovery, deletion
copies of everything, spare copies, copies every night, second copy > backup, snapshot, replication, storage
how much can we lose, how long may it be down > rto, rpo, continuity, recovery, resilience
nobody to blame, no finger pointing, without blame > blameless, postmortem, retrospective, review
why did it happen five times, ask why five times > root cause, rca, problem, analysis
how bad is it, how serious, grade the problem, red or amber > severity, triage, prioritisation, classification, incident
too noisy at night, phone buzzes, buzzes all night, woken for nothing > alerting, tuning, threshold, on-call, alert
make a fuss, take it higher, kick it upstairs, go over their head, nobody reacts, nobody answers > escalation, complaint, path
list of what changed, what is new in, whats new in, what changed in > changelog, release notes, version, notes
half a percent of users, few users first, drip feed, one shop first, small batch first > canary, rollout, staged, pilot, beta
users try it out, business tries it, let the users test, users sign it off > uat, acceptance, testing, sign-off
old things still work, broke something that worked, used to work, worked before > regression, testing, defect
pretend servers, place where nothing breaks, safe place to play > sandbox, staging, environment
switch it off bit by bit, retire the old, say goodbye to an old, last day of the old system > sunsetting, decommissioning, deprecation, retirement, legacy
shortcuts in the code, sweep under the carpet, mess under the hood, duct tape > technical debt, refactoring, maintenance
comes with other peoples code, borrowed parts, parts we did not write > dependency, open source, component, sbom, licence
rows and columns, change the structure of the tables, add a field to the database > schema, ddl, database, migration
moves data at night, from one system to another, data flows, feeds data, feeds the warehouse > etl, pipeline, integration, interface, data
same customer twice, two records for one, doubled, twice in the system, double entry > deduplicate, duplicate, merge, master data, data quality
what we have and where, list of all systems, list of our systems, which systems do we have > cmdb, inventory, catalogue, register, application portfolio
ask the data, question for the data, a number from the data, quick number > query, report, analytics, dashboard, request
hide names in the data, names blacked out, black out names, without names > anonymisation, masking, redaction, pseudonymisation, privacy
wants to know what we store, letter asking for their data, copy of everything about them > sar, dsar, subject access, privacy, request
who else gets our data, data goes to a supplier, sends data to the states > dpa, processor, transfer, data protection, agreement
does it spy on people, is it ok for privacy, before we collect data > dpia, privacy impact, assessment, data protection
keep papers, how long must we keep, how long do we keep, may we throw away, throw old files away > retention, archive, records, disposal, period
went to the wrong person, sent to the wrong person, wrong recipient, seen by the wrong people, data got out > breach, notification, privacy, incident, disclosure
check who the customer is, check the customer, know the customer, prove who they are > kyc, identity, verification, onboarding, due diligence
odd payments, strange transfers, strange payments, suspicious transfers, smells of fraud, smells fishy, fishy > aml, suspicious, monitoring, fraud, transaction, report
on a list of bad people, terror list, may we do business with, banned person > sanctions, screening, compliance
customer denies the payment, says it was not him, says it was not her, not my payment > chargeback, dispute, fraud, claim
block my card, lost my card, card is gone, card eaten, new card > card, block, reissue, replacement, hotlisting
card data rules, may we store card numbers, card readers, card machine, card machines > pci, dss, terminal, card, pin
speaks for a sick mother, signs for someone else, acts for > poa, power of attorney, authority, mandate, third party
first call after a crash, had a crash, crashed my car, hit a deer, tree fell on, burgled, pipe burst > fnol, claim, notification, loss, damage
gets money back from the other side, other driver pays, at fault > subrogation, recovery, liability, claim
insurance for insurers, insure the insurer, spread a big risk > reinsurance, treaty, risk transfer
saying no to a claim, claim turned down, wont pay out, not covered > repudiation, denial, decline, claim, coverage
story sounds made up, exaggerates, inflated claim, fake claim > fraud, investigation, claim, exaggerated
money set aside, put money aside, for bad times > reserves, provision, solvency, liquidity
enough money to survive, numbers for the supervisor, forms for the regulator > solvency, capital, regulatory reporting, qrt, return
worked out the premium, risk of a customer, do we take the customer, too risky to insure > underwriting, acceptance, risk, pricing, appetite
price goes up every year, yearly increase, raise all prices > repricing, indexation, price, review, renewal
take a product off, stop selling, no longer sell, drop a product, off the range > delisting, discontinuation, range, assortment, phase-out
what stands where on the shelf, shelf plan, where to put the yoghurt > planogram, layout, merchandising, space
yellow stickers, half price at night, nearly out of date, goes off tomorrow > markdown, reduction, clearance, waste, expiry
instead of what i ordered, something else in the bag, swapped item, got a different brand > substitution, picking, replacement, order, availability
ask for id, looks under eighteen, selling knives, selling cigarettes, age check > age verification, restricted, sale, challenge, compliance
nuts in it, contains nuts, contains milk, not labelled, allergic, allergy, allergies > allergen, labelling, ingredient, food safety, recall
can i eat it, made me ill, made me sick, glass in the food, hair in the food, mouldy > food safety, contamination, complaint, hygiene, quality
fridge broke, warm freezer, meat went warm, truck was warm > cold chain, temperature, refrigeration, monitoring, waste
who drives what where, fill the truck, full truck, half empty trucks, route of the van > route planning, dispatch, loading, fleet, haulage
petrol for the ship, fill up the ship, tank the boat, fill up the bus > bunkering, fuel, refuelling, supply
tie up the ship, ropes ashore, where the boat parks, where ships wait > mooring, berth, berthing, harbour, quay
bottom of the ship, scrape the hull, out of the water, barnacles > dry docking, hull, antifouling, survey, overhaul
too shallow, runs aground, ran aground, sea bed, sandbank > depth, dredging, hydrographic, navigation, survey, grounding
man overboard, fell in the water, leave the ship, life boats, life boat > muster, lifesaving, lifeboat, rescue, abandonment, emergency
oil in the water, slick, oily water > oil spill, pollution, response, booms, containment
papers of the crew, sailors papers, allowed to sail, captains licence > stcw, certification, crewing, licence
how lorries stand on deck, ties down the trucks, truck slid, load shifted > stowage, lashing, securing, cargo, stability
boat is full, overbooked, double booked, sold the same seat twice, no seat left > overbooking, capacity, booking, allocation
wheelchair on board, help onto the train, help getting on, helps people board > prm, assistance, accessibility, passenger
nobody told the travellers, stuck on the platform, last train gone, boat does not sail, ferry cancelled > disruption, passenger information, cancellation, stranded, rebooking
money for a late train, money for a delay, train was late > compensation, delay, claim, refund, passenger rights
skip the ticket, rides without paying, no ticket, without a ticket > fare evasion, revenue protection, inspection, penalty
wrong leg, wrong patient, mixed up patients, mixed up, forgot a swab > patient safety, incident, never event, surgical, checklist
hands not washed, bugs on the ward, superbug, spreads on the ward > infection, hygiene, outbreak, prevention, isolation
needle stick, pricked myself, used needles, yellow bins > sharps, clinical waste, disposal, occupational, injury
brown water, showers not used, water in old pipes, warm water bugs > legionella, flushing, water safety, sampling
hospital leaves you waiting, too many patients in corridors, no free beds, ambulances queue > bed, patient flow, discharge, capacity, diversion
letter to the gp, send to a specialist, sees a specialist > referral, discharge, letter, outpatient
doctors for a week, borrowed doctors, borrowed nurses, agency nurse > locum, agency, bank staff, temporary staffing
which pills may we use, list of allowed pills, pill list > formulary, medicine, prescribing
locked cupboard, morphine, strong painkillers > controlled drugs, pharmacy, register
breathing machine, breathing machines, heart monitor, medical machine > ventilator, medical device, clinical engineering, equipment
file of a patient is wrong, patient data on screen, computer on the ward > ehr, patient record, clinical system, health record
blood result, lab result, results from the lab, result is dangerous > laboratory, critical result, pathology, reporting
pictures of bones, picture of my lung, scanner for patients > imaging, radiology, x-ray, pacs
tries new medicine, people in a study, guinea pigs for medicine > clinical trial, research, consent, ethics
copied from the internet, same essay, essays look alike, wrote it with ai > plagiarism, academic integrity, checking, misconduct
where research data goes, share research data, data of a study > dmp, research data, repository, dataset, archiving
big calculation, big calculations, needs a very fast computer, days of computing > hpc, supercomputer, cluster, computing
employer calls about a degree, is the degree real, did she graduate > verification, degree, graduation, registry, alumni
bridge between theory and work, place in a company for a student > placement, internship, employer, careers
shows words at the bottom, cannot hear the programme, hard of hearing viewers > captions, subtitling, accessibility
nothing on air, dead air, silence on the radio > playout, transmission, outage, continuity, broadcast
what may children watch, too violent for children, after nine in the evening > watershed, rating, classification, parental, standards
which films we buy, buys films, which series we show > acquisition, licensing, commissioning, rights, schedule
who may show it where, may we show it in, blocked in my country, not available in my country > geo, rights, territory, licensing, restriction
keeps buffering, buffers, stutters, picture breaks up > streaming, playback, cdn, quality, delivery
cancel my subscription, stop paying, subscribers leave, viewers leave, customers leave, leave us for > churn, cancellation, retention, subscription, win-back
loses customers, gone to a rival, walks away, switch to a competitor > churn, attrition, retention, renewal
hung on to the old phone, old phones, swap my phone, phone upgrade > device, refresh, handset, mobile, lifecycle
put sap in order, the big company software, system for everything > erp, sap, finance system, customising
who holds the customer data, sales software, customer software > crm, salesforce, customer data
clicks by itself, does the typing for us, copy and paste all day > automation, rpa, workflow, integration
signed letters to say, swear that the list is right, confirm once a year that > attestation, declaration, certification, review
fill in hundreds of questions, security questions from a customer, customer sends a questionnaire > questionnaire, assurance, infosec, due diligence, vendor
paper from the auditors, list of proof, show we do what we say > evidence, soc, iso, assurance, compliance
follows up what the auditors found, homework from the audit, audit homework > finding, remediation, action, audit, tracking
who checks the checkers, second look at our rules, do the rules work > internal audit, control testing, assurance, second line
what must we do by law, new rules from the state, letter from the regulator > regulatory, compliance, horizon scanning, regulator, reporting
gift from a supplier, invited by a supplier, bottle of wine from, tickets from a supplier > gift, hospitality, register, anti-bribery, declaration
cousin works at the supplier, side job, second job, own business on the side > conflict of interest, outside activity, declaration, disclosure
supplier goes bust, what if the supplier, supplier lets us down, rely on one supplier > supplier risk, continuity, third party, exit, resilience
is the supplier any good, mark the supplier, supplier is bad > supplier performance, scorecard, evaluation, vendor
new supplier, start with a supplier, supplier wants to start, set up a supplier > supplier onboarding, vendor, master data, due diligence
get out of the contract, end the contract, cancel a contract, stuck with a contract > termination, contract, exit, notice, renegotiation
change the wording of a contract, lawyer comments, marks in the contract, red ink > redlines, negotiation, drafting, contract, legal
what was bought under which contract, where is the contract, signed copies > contract repository, contract register, filing, archive
computer from the shop of the company, pick a laptop, which laptop do i get > catalogue, procurement, device, standard, hardware
too many licences, pay for seats nobody uses, seats for the software > licence, software asset, optimisation, allocation
give the laptop back, hand in the laptop, hand back the badge, hand in the phone > offboarding, return, asset, leaver, collection
new arrivals, set up a newcomer, laptop for the new one, ready on day one > onboarding, provisioning, joiner, equipment, induction
who fills the gap, gap in the rota, nobody on duty, short staffed, short of people, short of hands > cover, staffing, rota, agency, resourcing
how many people do we need, plan the people, posts we may fill, frozen posts > headcount, workforce planning, vacancy, establishment
talks about pay, more pay for all, pay round, pay talks > pay review, collective, negotiation, salary, reward
what is my job worth, job grade, pay grade, pay scale, pay scales, salary band > grading, job evaluation, salary structure, compensation
help with money, help with drinking, helps in private trouble > employee assistance, counselling, wellbeing
back after illness, back from sick leave, slowly back to work > return to work, rehabilitation, occupational health, phased
reads screens all day, glasses for the screen, mouse arm > occupational health, display screen, ergonomics, eye test
whose turn is it, order of duty, who has the pager next > rota, rotation, on-call, schedule
swap my duty, swap duties, cant do my duty > swap, rota, override, cover, on-call
map is wrong, wrong owner, still listed, names someone who left > ownership, stewardship, correction, update, steward
`;
