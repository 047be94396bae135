/** Short and rare words of maps, from what people say instead. A line: what people say > what a map may call it. */
export const SHORTHAND = `
why we built it so, written choice of technology, decision paper for the architecture, big technical choice > adr, architecture, decision, record
both hands on the same money, may enter and approve, too much power in one hand > sod, segregation, duties, conflict
security firefighters, people who fight hackers, who fights the attack, attack team on call > sirt, incident, response, security, attack
plan for the research data, where will the data of the study live > dmp, research data, plan, data
illegal content reported, report illegal content, notice to take down, take it down at once > dsa, takedown, moderation, notice, legal
data copied at night into the warehouse, loads the warehouse, data warehouse load, copy job between databases > etl, pipeline, load, warehouse, nightly
cannot run the database script, change a table in production, sql on production, run a query on production > ddl, schema, database, production, approval
letter that says how well we answer auditors, report for big customers on controls > soc, audit, report, customer, evidence
credit card rules, card rules, rules for card data, yearly card check > pci, dss, card, assessment, compliance
weak spot number, known hole, hole in a library, list of known holes, how bad is the hole > cve, vuln, vulnerability, severity, patch, scan
money for finding holes, reward for hackers, pay the finder > bounty, vulnerability, disclosure, reward
looked for holes by a firm, hired hackers, pretend hackers > pentest, penetration, test, finding
mail lands in spam, our mails land in spam, mails not arriving at customers, mail from our name, someone sends mail as us > dmarc, dkim, spf, deliverability, email, spoofing
name of the site ran out, bought the name, name pointed elsewhere, web name > domain, registrar, dns, renewal
pages come slowly from far away, old page still shown, old picture still shown, still see the old page, stale page, stale pages > cdn, cache, purge, stale, edge
phone lock, wipe a phone from afar, company phone rules, manage phones, phone profile > mdm, mobile, device, policy, wipe
stop secrets leaving, mail with a client list, sends files home, copies files to a stick, copied to a usb stick > dlp, data loss, policy, removable, security
clever alarm system for hackers, sees the attack, watches the logs, security watch room > siem, soc, monitoring, detection, security
hard shell on laptops, agent on the laptop, virus scanner on laptops > edr, endpoint, antivirus, malware
cupboard for passwords, where admins get passwords, borrow the admin password > pam, privileged, vault, credential, safekeeping
sign in once for everything, log in provider, company login service > sso, identity, federation, login
plan when the building is gone, plan b, plan bs, fallback plan, who keeps the plan > bcp, continuity, plan, recovery
suspicious money report, tell the money police > sar, suspicious, aml, report
ask what you hold on them, ask for their own file, copy of all their data > dsar, subject access, privacy, request
privacy check before a project, form about personal data, new use of personal data > dpia, pia, impact, privacy, assessment
contract with those who handle data, paper on data handling > dpa, processor, agreement, privacy, contract
who depends on the system, family tree of systems > cmdb, dependency, mapping
two lines for one customer, same customer twice, two records of the same, customer is in there twice, doubles, merge two customers > dedupe, duplicate, merge, master data, matching
shop software for hotel rooms, room computer > pms, property, reservation, hotel
welsh text, gaelic text, bilingual, two languages on, minority language, in our own language > welsh, gaelic, language, translation
cannot see the colours, contrast, too small letters, letters too small, keyboard only, screen readers > wcag, accessibility, contrast, audit
early version for friends, try the app before it is out, app testers > beta, testflight, release, tester
old switch still in the code, forgotten switches, switches left on, remove old toggles > flag, stale, cleanup, toggle
change of the api hurts, client apps break, third parties must rebuild, integrations stop > deprecation, integrators, breaking, notice, version
notes for the new version, whats new list, what changed in the app > changelog, release notes, communication
stuck queue of messages, messages pile up, dead messages, message bus > queue, messaging, backlog, kafka, dead letter
never wake me for nothing, useless alarm, useless alarms, alarm every night, wakes me for nothing > alert, tuning, noise, useful, threshold
time to learn, hours to learn, conference ticket for me, wants to go to a conference, book for work > training, learning, conference, budget
eyes on a change, two reviewers > review, reviewers, approval, merge
paying guests leave money, tax on the stay > city tax, tax, reporting, registration
change of the flight price, price for the island, price for locals > fare, islander, resident, pricing
customs of the sea, sea safety rules, ship safety book, inspectors on the ship > ism, safety management, audit, certificate
sailors papers, sailor course, safety course for sailors, may he sail > stcw, certification, seafarer, training, crewing
new crew shown the ship, first time on this ship, knows the exits > familiarisation, crew, induction, safety
helps to the seat, lift for the wheelchair, boarding with a walker > prm, assistance, accessibility, boarding
clean up at sea, who has the boom, skim the oil > skimmers, booms, spill, response
plates under the water, paint under the water, zinc blocks > hull, plates, anodes, dry dock, divers
stacking the lorries, order of lorries, who drives on first > stowage, loading, lane, deck
tired of bad data, wrong postcode, postcodes, wrong phone number on the account, out of date details > details, update, master data, correction
shop thieves caught, caught a thief, hold a shoplifter > shoplifting, loss prevention, police, detention
eaten by the machine, took my notes, machine gave too little, gave too much money > atm, dispute, cash, claim
mother tongue form, form is hard to read, hard to understand letter, legalese, gibberish, jargon > plain language, wording, letter, readable
left the gas on, gas not off, stove left on > fire, safety, closing, gas
customer is ill, customer has cancer, customer lost his job, cannot cope, struggling, struggles, hardship case > vulnerable, hardship, care
family of a dead customer, wife of the dead, letter about a death, tell the bank about a death > bereavement, notification, estate, deceased
safety net under the, catch net, debris net > protection, safety, height
avatar, avatars, profile picture, profile pictures, display name > profile, account, photo, directory
breakage, breakages, leakage, leakages, offcuts, swarf, shavings, trimmings, wastage > loss, waste, scrap, yield, recycling
hazmat, hazmats, thermals, rubber suit, protective suit > hazardous, ppe, protective, response
shell of the building, bunkers, shelters, air raid > structure, shelter, civil protection
`;
