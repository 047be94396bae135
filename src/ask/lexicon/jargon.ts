/** Terms of a trade, as somebody says them who does not know the term. A line: what people say > what a map may call it. */
export const JARGON = `
still needs what they have, still needs access, who can still get in, check who has access, combs through who has access, prunes access > recertification, attestation, access review, entitlement
one person cannot do both, same person does both, pays and approves, too much power in one hand, two pairs of hands needed > segregation, duties, separation, conflict
joiners and leavers, when people come and go, new people get their accounts > joiner, mover, leaver, provisioning, identity
switches accounts off, turns off their accounts, takes their keys and badge, kit back, gets the kit back, hands in the laptop > offboarding, leaver, deprovisioning, asset return
lets suppliers in, brings in a new supplier, checks out a new supplier, new supplier on the books > vendor onboarding, due diligence, supplier approval
is the supplier safe, does the supplier look after our data, looks at how safe a supplier is > third-party risk, supplier assessment, due diligence
holds the purse strings, watches the spending, watches the pennies, counts the pennies > budget control, cost, controlling, spending
matches the bank, matches bank and books, what the bank says with what we say, ticks the bank off > bank reconciliation, reconciliation, ledger
books it in the right month, costs not yet billed, cost that belongs to last month > accrual, cut-off, closing
writes down the value, loses value over time, worth less every year > depreciation, impairment, asset
splits costs across, spreads the cost, who carries which cost, charges other departments > cost allocation, recharge, cost centre
keeps money back for a rainy day, money for bad times, rainy day money > reserve, provision, contingency, liquidity
pays people back, pays me back, pays staff back, money i laid out, laid out money, fronted the money > reimbursement, expense, claim
pays the wages, works out the wages, works out what people get paid, tax off my pay, what is taken off my pay > payroll, deduction, salary, payslip
chooses who gets hired, sifts the cvs, reads cvs, reads the applications, sifts applications > shortlisting, recruitment, screening, selection
keeps people from leaving, why people leave, why do they leave, talk with people who leave > retention, turnover, exit interview, attrition
who will follow the boss, who comes after, groomed for the top > succession, talent, leadership
plans who works when, makes the rota, does the rota, makes the roster, who works which shift > rostering, rota, scheduling, shift planning
finds somebody at short notice, somebody to fill a shift, shift not filled, gap in the rota > bank staff, locum, agency, shift cover, staffing
how many people we need, enough people on the floor, enough hands, right number of people > workforce planning, staffing level, capacity, headcount
sets the alarm levels, when the alarm should go, when to ring the bell, at what point it beeps > threshold, alerting, monitoring, alarm
stops the beeping, silences, switches off the alarm, mutes > alarm, silence, acknowledgement, suppression
keeps both sites in step, second copy runs along, second site, spare data centre, spare site > replication, failover, standby, disaster recovery
tries whether the copies work, would we get it back, can we get it back, tries to bring back a copy > restore test, backup verification, recovery
what we do when the power goes, what if the power goes, what if the network goes, what if the computers go > continuity, contingency, generator, failover
runs the show in a big outage, leads in an outage, who leads the call, jumps on the call, war room, bridge call > incident commander, major incident, coordination
what to do when it breaks, recipe for outages, cheat sheet, instructions for the night > runbook, playbook, procedure, on-call
how bad is it rated, picks the colour, how high it is rated, decides how bad > severity, classification, triage, priority
sorts the reports, sorts tickets, looks at new tickets first, reads the new tickets, first look at > triage, dispatch, queue, ticket
learns from mistakes, never again, so it never happens again, same mistake again, happened again > postmortem, lessons, corrective action, problem, prevention
says sorry to customers after, tells the customers what happened, explains to customers what happened > incident communication, root cause, report, notice
what breaks if we change it, who is hit by the change, knock on effects, side effects > impact analysis, dependency, change
lets changes in, says yes to a change, may i change this, when may i change, allowed to change > change approval, change advisory, window, freeze
moves out gradually, a few first, one percent first, few users first, tries on a few > canary, staged rollout, feature flag, gradual
two looks of a page, try two versions, which headline works, flips a coin between > ab test, experiment, variant
makes the page load quicker, copies near the user, close to the viewers, stores pages nearby > cdn, cache, edge, caching
where the name points, name to number, name of the site points > dns, record, domain
keeps out floods of traffic, traffic attack, somebody floods us, flood of requests, drowned in requests > ddos, protection, waf, rate limiting
stops robots, bots, keeps bots out, scrapers, scrapes our site, scraping > bot, protection, scraping, captcha, abuse
changes the locks, changes the passwords of machines, machine passwords, passwords of programs > secret rotation, credentials, vault, service account
closes holes, plugs holes, plugs the holes, fixes holes, puts on the fixes, applies the fixes > patching, vulnerability, remediation
makes the server hard to break, buttons down, locks down the machine, locked down laptops > hardening, baseline, configuration, endpoint
who touched what, who looked at my file, who opened the record, who changed it last, trail of > audit trail, logging, audit log, traceability
keeps it so long, how many years to keep, when it can go, how many years it stays > retention period, records schedule, archiving
swaps names for numbers, hides the names, no names in it, takes the names out, names taken out > anonymisation, pseudonymisation, masking, redaction
may we use this data, asks before using data, risk of using personal data > impact assessment, lawful basis, dpia, privacy
tick box for mails, ticked yes to mail, says yes to mail, wants no more mails > consent, opt-out, preference, unsubscribe
who is this customer really, show your passport, copy of the passport, proof of address > kyc, identity verification, due diligence, onboarding
strange payments, odd payments, money that moves strangely, payments that look wrong > transaction monitoring, aml, fraud, alert
stops a card, blocks a card, card swallowed, machine ate my card, lost card > card, blocking, hotlisting, reissue
cannot pay the loan, behind on the mortgage, behind with the mortgage, payment holiday, misses payments > arrears, forbearance, collections, hardship
gives out loans, says yes to a loan, who gets a loan, may have a loan > lending, credit decision, underwriting, loan approval
what a house is worth, worth of the house, looks at the house > valuation, surveyor, mortgage, appraisal
acts for somebody else, acts for my mother, looks after her money, on behalf of my father > power of attorney, mandate, third-party, authority
account of a dead customer, customer has died, died and had an account > bereavement, estate, deceased, account
account nobody uses, sleeping account, asleep account, untouched account > dormant, inactive, account
takes on the risk, how risky is the customer, prices the risk, which risks we take > underwriting, risk appetite, pricing, acceptance
spreads the risk, passes on the risk, insurer of the insurer > reinsurance, treaty, cession
first word of a claim, tells us of the damage, had a crash and rings, reports a claim, reports damage > fnol, claim, notification, intake
gets the money from the other side, other drivers insurer, other insurer pays > subrogation, recovery, claims
goes to look at the damage, looks at the damage, works out the damage > loss adjuster, adjusting, assessment, claims, valuation
says no to a claim, turns a claim down, will not pay the claim > repudiation, declinature, claims, denial
fights the bill, says they never bought it, never bought that, bank takes the money back > chargeback, dispute, representment
moves freight about, gets freight there, books the lorry, finds a lorry, finds a truck > freight, dispatch, haulage, transport planning
papers for the border, gets through the border, stuck at the border, stuck at customs > customs, clearance, declaration, broker, import
who is on board, list of passengers, how many are on board > manifest, passenger list, count, boarding
where does the cargo go, where cargo sits, puts the lorries in place, balances the ship > stowage, stability, loading plan, deck
ship out of the water, ship in the yard, hull painted, scrape the hull > dry docking, hull, survey, yard
keeps the ship allowed to sail, papers of the ship, ship papers > class, certificate, survey, flag state
hours on the bridge, who may steer, papers of the crew, crew papers > stcw, certification, watchkeeping, crewing
boat drill, everyone in life jackets, where to gather > muster, abandon ship, drill, lifeboat
bus did not come, bus did not show, train did not come, train never came, boat did not sail > cancellation, disruption, punctuality, replacement transport
who gets in first, help getting on, help on board, cannot walk up the steps > assistance, reduced mobility, boarding, accessibility
puts what on which shelf, where goods stand, where things stand in the shop > planogram, space planning, layout, merchandising
which goods we sell, what we stock, stops selling an item, drops a product from > range, assortment, delisting, category
goods that go missing, things walk out of the shop, stock that is gone > shrinkage, loss prevention, stocktake
swaps my order for, got something else instead, something else in the bag, wrong thing in the bag > substitution, picking, order, accuracy
brings the shopping, brings the groceries, van with the shopping, shopping to the door > home delivery, slot, driver, fulfilment
too young to buy, checks how old, buying beer under age, asks for id > age verification, age-restricted, challenge, licensing
what is in the food, what it contains, ingredients, may contain > allergen, labelling, ingredient, specification
food still good, food past date, eat by, date on the pack > shelf life, date checking, expiry, waste
kitchen clean enough, hands washed, fridge too warm, how warm the fridge is > food safety, haccp, hygiene, temperature log
finds beds, which bed, no bed free, free bed, beds for patients, patient in the corridor > bed management, patient flow, admission, capacity
gets to go home, ready to go home, goes home from hospital, send patients home > discharge, discharge planning, medicine, transport
next operation, order of operations, operations get cancelled, list of operations > theatre scheduling, waiting list, surgery
wrong pills, wrong dose, wrong medicine, medicine mix up, mixed up the pills > medication error, incident, pharmacy, safety
gives blood, bag of blood, blood bags, blood for the patient > transfusion, blood bank
germs in the pipes, germs in the water, runs the taps > legionella, water safety, flushing, sampling
instruments cleaned, cleans the instruments, boils the instruments > sterilisation, decontamination, reprocessing, sterile services
patient fell, fell out of bed, patient falls > falls, incident, patient safety
patient complained about, family is unhappy with the care, relatives complain > complaint, patient liaison, advocacy
takes on doctors, checks a doctors papers, is the doctor real > credentialing, revalidation, registration, medical staffing
puts patients on a study, tries a new drug, tries new medicine > clinical trial, research ethics, recruitment, study
says what goes on air, picks the songs, which songs, which show when > scheduling, programming, playlist, rights
show went off, black screen on tv, dead air, nothing on air, sound is gone > playout, transmission, outage, broadcast
words under the picture, words on the screen for deaf, words under the film, text under the film > subtitling, captions, accessibility
deletes nasty comments, nasty comments, throws out trolls, trolls, rude comments > moderation, comments, community, standards
got it wrong in the paper, mistake in an article, mistake in the news, wrong in the article > correction, erratum, complaint, editorial standards
may we show this film, which country can see it, cannot watch abroad > rights, geo-blocking, licensing, territory
old tapes, puts tapes on the computer, boxes of tapes, old reels > digitisation, archive, preservation
prints too early, not before the date, keep it back until > embargo, release, publication
lets students in, who gets a place, offers places, gets into the course > admissions, offer, enrolment, selection
gives more time in exams, extra time in the exam, ill at the exam, too ill for the exam > special circumstances, extension, adjustment, mitigation
copied homework, copied an essay, computer wrote the essay, essay bought > plagiarism, misconduct, integrity, academic
money for studying, help with fees, cannot pay the fees, pay the fees > bursary, scholarship, tuition, hardship, financial aid
writes the timetable, which room for the class, room for a lecture > timetabling, room booking, scheduling
checks a study is decent, study with people, research on people > ethics, approval, review board
money for research, pays for research, asks for research money > grant, funding, pre-award, proposal
bins not emptied, bin men, bin day, nobody took the bins, bins were missed > waste collection, refuse, missed collection
hole in the street, hole in the road, lamp in the street, street lamp > highways, street lighting, pothole, repair
wants to build a shed, may i build, allowed to build, build a house > planning permission, building control, consent
starts a restaurant, open a pub, sell beer, open a bar, taxi driver papers > licensing, licence, premises, hackney
wants a flat from the town, needs a home, cheap flat, council flat > housing, allocation, homelessness, tenancy
worried about a child, child is hit, child at risk, old man at risk > safeguarding, child protection, social care
asks the town for papers, citizen wants to see, asks to see our papers > freedom of information, records, disclosure, request
machine out of step, gauge shows wrong, scales show wrong, checks the scales > calibration, metrology, measuring equipment
stops the line, line standing, pulls the cord > line stop, andon, downtime, production
parts out of spec, bad batch, bad parts, parts thrown away, throw away a batch > nonconformance, scrap, quarantine, quality, batch release
which parts in which product, where the part went, what batch went where > traceability, genealogy, lot, batch, bill of materials
makes what in which order, what we make next, what to make this week > production planning, sequencing, scheduling
parts not here, waits for parts, parts did not come, no parts > shortage, expediting, material planning, supply
machine locked before, nobody can switch it on, lock on the switch > lockout, tagout, isolation, permit
room left for trucks, trucks waiting in the yard, trucks at the gate > yard management, dock scheduling, gate
guest wants another room, gives a better room, better room > upgrade, allocation, room, guest relations
more guests than rooms, more bookings than seats, sold too many > overbooking, walk, inventory, revenue management
room price tonight, price for tonight, sets the room price > rate, revenue management, yield, pricing
lost in the room, left under the bed, forgot their charger > lost property, housekeeping
guest who never came, guest did not show, never turned up > no-show, cancellation fee, reservation
bulbs, taps and doors, odd jobs, little jobs, handyman, mr fixit > maintenance, handyman, small works
checks kettles, sticker on the plug, tests the plugs, safe plugs > portable appliance, pat testing, electrical
checks the fire bottles, fire bottles, hoses checked > extinguisher, fire, inspection, servicing
lets workers onto the site, builders sign in, firms on our site > contractor control, induction, permit
may they dig here, spark work, work near gas > permit to work, hot work, isolation
puts goods on the list, new article, new item number, item number, adds an item > master data, article, sku, item, listing
keeps names and addresses right, wrong address in the system, customer twice in the system > master data, data quality, deduplication
which words we use, what is this word, word list, list of words > glossary, terminology, dictionary
which number is right, whose number is right, number everyone trusts > metric definition, single source, data governance
gets worse with time, guesses get worse, machine guesses wrong > drift, model monitoring, retraining
is the machine fair, machine is unfair, computer says no > model validation, bias, fairness, explainability
which customers may leave, who will leave us, might jump ship > churn prediction, retention, scoring
`;
