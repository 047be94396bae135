/** Practice and upkeep of a house's ways: control, care, contact. A line: what people say > what a map may call it. */
export const PRACTICE = `
continuity, carry on, carries on, carry on working, keep the lights on, keeps the lights on > continuity, resilience, recovery, contingency, plan
resilience, resilient, withstands, takes a knock, stays up > resilience, failover, redundancy, continuity, stress
encryption, encrypted, encrypt > encryption, key, cryptography, security, protection
intrusion, intrude, got in without > intrusion, detection, alarm, security, access
lockout, tag out, switched off before repair, machine off before > lockout, isolation, maintenance, permit, locking
pest, pests, creepy crawlies, beetles, spiders, flies, maggots > pest, control, hygiene, food
catering, caterer, caterers, sandwiches, platters > catering, food, hospitality, supplier, booking
vacancy, vacancies, unfilled, post is empty, job is free > vacancy, recruitment, headcount, hiring
attrition, people leaving, how many leave, why people leave > turnover, attrition, retention, exit, reporting
chairmanship, chairman, chairwoman, chairperson, governorship, trustee, trustees > board, governance, secretary, chair
minutes of the meeting, takes minutes, takes the minutes > minutes, meeting, secretary, board, record
stewardship, look after for others, held in trust > stewardship, custody, fiduciary, governance, trust
liaison > contact, liaison, relationship, directory
phone book, phone list, who is who, number of a colleague, staff list > directory, contact, employee, intranet
method, methods, methodology > method, standard, procedure, framework
functionality, features, feature, what it can do, bells and whistles > feature, product, requirement, roadmap
compression, zip, too big to send, big file, big files, large files, send a large file > file, transfer, size, attachment, email, sharing
infrared, heat camera, thermal camera > inspection, imaging, electrical, thermography
ultraviolet, uv light, uv lamp > disinfection, water, treatment, lamp
torque, tighten, tightening, bolts, bolted, nuts and bolts > assembly, torque, maintenance, tools, calibration
vibration, shaking machine > vibration, condition, monitoring, maintenance, machinery
degradation, getting worse, gets worse, slowly failing > performance, monitoring, trend, condition, maintenance
stagnation, stagnant, no movement, stuck for months, nothing moves > escalation, backlog, progress, governance
longevity, how long will it last, live longer > lifecycle, durability, lifetime, planning
severity, gravity of, how grave, how big is it > severity, classification, impact, triage
respite, breather, take a breather, tea break, coffee break, lunch break > rest, breaks, working hours, wellbeing
retake, do the test again, second try at the test > resit, retake, assessment, exam
repurchase, buy back, buy backs, second order > buyback, repurchase, order, replenishment
issuance, hand out cards, gives out cards, gives out laptops, give out phones > issuing, provisioning, distribution, equipment, card
redistribution, share more fairly, spread the work, spread the load, one has too much > allocation, workload, balancing, planning
redeployment, find another job inside, other job inside > redeployment, redundancy, internal, vacancy
deregulation, loosened rules, rules get looser > regulatory, policy, change, compliance
consultancy, advisers, advisors, outside advice > consultant, advisory, external, procurement, contract
intervention, step in to help, steps in when, crisis team > intervention, crisis, case, escalation
incarceration, prisoners, inmates > custody, prisoner, detention
manhunt, wanted person, on the run, fugitive > police, search, security
naturalization, become a citizen, becomes a citizen > citizenship, application, registration
by-election, ballot box > election, electoral, voting
suspense, payments we cannot place, unknown money, unknown payments > suspense, reconciliation, unallocated, cash, ledger
reconciliation, reconcile, agree the figures, figures agree > reconciliation, matching, ledger, balances
disposal, disposing, sent to the dump, landfill, incinerate, incinerator > disposal, waste, recycling, hazardous
analysis, analyse, analyze, crunch the numbers, number crunching, dig through data > analysis, analytics, reporting, insight, data
monitoring, tracked, keep tabs on, keeps tabs on, watchful > monitoring, tracking, alerts, supervision
drinking, drinks, juice, lemonade, fizzy drinks, soft drinks > drinks, bar, vending, catering, beverage
pub, cocktail, cocktails, draught beer, cellar > bar, beverage, licence, stock, hospitality
choreography, cinematography, lighting a scene > production, studio, lighting, stage
karaoke, disco, dj, playlist, dance floor > music, event, entertainment, licence
karate, taekwondo, sumo, archery, javelin, regatta, triathlon > sports, club, event, leisure
ceramics, porcelain, tiles, tiling, tiled > tiles, building, maintenance, flooring
apocalypse, end of the world, everything is lost, all is lost > disaster, crisis, recovery, continuity
whirlwind, gusty, squall, rough sea, rough seas, high waves, swell, choppy > weather, sailing, cancellation, forecast, master
jolt, jerk, bumpy ride, bump, bumps > vehicle, repair, complaint, passenger, surface
inroads, catching up with us, overtaken by > competitor, market, strategy
upsurge, upswing, uptick, soaring, rocketing, shoots up, shot up > trend, spike, demand, monitoring, capacity
plummet, plummets, plunge, nosedive, falls off a cliff > trend, decline, alert, analysis, revenue
ascension, promoted to, made manager, made partner > promotion, appointment, leadership
cohesion, pull in one direction, pulling in one direction, stick together > engagement, alignment, culture, team building
adversity, tough times, rough patch, hard time > hardship, crisis, wellbeing, assistance
ramifications, ripple effects, side effect, side effects > impact, assessment, adverse, pharmacovigilance
reaction to a medicine, bad reaction, reacts badly, felt worse after the pills > adverse, medicine, pharmacovigilance, reporting
metabolism, enzymes, hormone, hormones > laboratory, clinical, testing
incident, incidents, event at night > incident, response, report, log
safeguard, keep children safe, keep kids safe, look after the weak > safeguarding, protection, vulnerable, children
custody, safekeeping, keep safe for, look after the deeds > custody, safekeeping, vault, records
supervision, oversee, oversees, watches the workers, foreman, foremen > supervision, supervisor, control, site
coordination, coordinate, pulls the strings, juggles, keeps the threads together > coordination, planning, programme, scheduling
implementation, put into practice > implementation, rollout, delivery, project
integration, fit together, fits together, glue, glued together > integration, interface, architecture, middleware
migration, migrate, move across, moves across, over to the new system > migration, cutover, transition, data
development, develop, build new, builds new, cook up > development, engineering, product, design
evaluation, evaluate, weigh up, weighs up, was it any good, mark out of ten > evaluation, assessment, review, feedback
cleared to, security clearance, cleared people > clearance, vetting, authorisation, screening
verification, verify, is it true, fact check, fact checks, fact checking > verification, fact-checking, validation, editorial
notification, notify, ping > notification, alert, communication, subscription
consultation, consult, ask the public, ask residents, ask the neighbours, hear what people say > consultation, engagement, public, survey
heard out, state my case, my side of the story > hearing, appeal, disciplinary, grievance
membership fee, club fee > membership, subscription, fees
publish, put online, puts online, goes into print > publication, publishing, editorial, content, website
circulation, how many copies, copies sold, paper copies sold > circulation, distribution, sales, print
subscription, subscribers, subscribe, paper delivered, sign up for the paper > subscription, subscriber, billing, delivery
sampling, sample, take a sample, test a few > sampling, laboratory, quality, testing
tasting panel, taste test, blind taste > sensory, tasting, product, panel
traceability, batch numbers, which batch, where did the batch go, from which farm > traceability, batch, recall, supplier, quality
certification, seal on the product, organic, bio, halal, kosher, vegan label > certification, labelling, standard, audit, supplier
hazard, banana skin, loose cable, cables on the floor, trip over, tripped over, wet floor > hazard, slip, trip, reporting, housekeeping
fire drill, practise getting out, practice getting out, meet in the car park > evacuation, drill, assembly, fire, rehearsal
fire door, fire doors, propped open, wedged open > fire, door, inspection, compliance
smoke detector, smoke detectors, sprinklers, hydrant, hose > fire, detection, maintenance, inspection, sprinkler
rest room, restroom, loo, loos, toilet paper, soap, hand dryer > toilets, cleaning, washroom, supplies, hygiene
shower, showers, changing room, locker, lockers > facilities, locker, changing, welfare, key
bicycle, bicycles, bike, bikes, scooter, e scooter > bicycle, parking, mobility, cycle, benefits
charging station, charge point, plug in my car, charges my car > charging, electric, vehicle, parking
siphon, siphoned, siphons, skims off, milks the, helps himself to > fraud, theft, investigation, controls
snatch, snatched, grabbed her bag, bag snatcher > theft, police, security, robbery
undercharged, undercharge, shortchanged, short changed, wrong change, too little change > billing, correction, till, pricing, complaint
insource, insourcing, bring in house, bring it in house, do it ourselves, outsource, outsourced, outsourcing, farm out, farmed out > outsourcing, sourcing, supplier, contract, transition
chaperone, chaperones, escort visitors, walks visitors around, accompany, accompanies > escort, visitor, safeguarding, security
collate, collates, gathers figures, collects figures, chases figures > compilation, reporting, collection, data
debrief, debriefing, wash up meeting, talk it through afterwards > debriefing, retrospective, lessons, postmortem, review
decant, move out while, temporary offices, temporary space > relocation, temporary, space, accommodation
demote, demoted, demotion, stepped down a grade > grading, disciplinary, capability, performance
depict, illustrated, illustrations, drawings for, artwork for > design, artwork, images, creative
descale, limescale, furred up, chalky > descaling, water, maintenance, coffee, boiler
dilute, diluted, watered down, too strong a mix > dosing, chemical, preparation, instructions
dispense, dispenses, dispensed, hands out medicines > dispensing, pharmacy, medicines
earmark, earmarked, ring fenced money, money meant for > allocation, budget, reserves, grant
formulate, formula, mix of ingredients, recipe change > formulation, recipe, product, development, laboratory
fumigate, fumigated, fumigation > pest, control, treatment, disinfection
localise, localize, local version, version for france, country version > localisation, translation, market, content
moderate, moderates, moderator, cleans up the comments, deletes comments > moderation, community, comments, content
pasteurise, pasteurised, heat treated > pasteurisation, dairy, production, hygiene
redact, redacted, black out lines, blacked out, cross out names > redaction, disclosure, privacy, records
redeem, redeemed, use a voucher, pay with points, spend my points > redemption, voucher, loyalty, points
requisition, ask for an order, order form, purchase form > requisition, order, approval, procurement
retouch, airbrush, photoshop, touch up a photo > image, picture, editing, design
retrofit, fit afterwards, add on later to the building > retrofit, installation, project, engineering
revoke, revoked, take rights away, takes rights away, cut off access, cuts off access, shut out of the system > revocation, access, offboarding, leaver, deprovisioning
upholster, upholstery, seat covers, torn seat, torn seats > upholstery, seats, repair, furniture, interior
valet, car wash, wash the vans, wash the cars, washed cars, dirty van > cleaning, vehicle, fleet, washing
seatbelt, seatbelts, airbag, airbags, buckle up > vehicle, safety, inspection, fleet, driver
coolant, antifreeze, windscreen, windshield, wiper, wipers, headlight, headlights > vehicle, workshop, repair, fleet, maintenance
pesticide, pesticides, herbicide, weedkiller, weed killer, spraying, sprayed fields > spraying, chemical, crop, grounds, environmental, hazardous
asbestos, old pipes of lead > asbestos, hazardous, register, survey, removal
bleach, solvent, solvents, thinner, cleaning fluid > chemical, hazardous, coshh, storage, substance
migraine, backache, headache, headaches > sickness, occupational, ergonomics, wellbeing
paternity, fatherhood, becoming a father, becomes a dad > paternity, parental, leave
furlough, furloughed, unpaid break, sent home without pay > furlough, leave, redundancy, payroll
giftshop, gift shop, souvenir, souvenirs, mugs, tshirts, t shirts, hoodies > merchandise, retail, gift, brand
show the flat, shows the flat, show the house > lettings, viewing, property, sales
abseil, abseiling, rope access, hangs on a rope > rope, height, access, permit, window
interpret, interprets, interpreters, sign language > interpreting, translation, accessibility, patient
induct, inducted, safety talk, toolbox talk, talk before the shift > induction, briefing, toolbox, safety
`;
