/** Crafts, offices and what is left on somebody's mind. A line: what people say > what a map may call it. */
export const PROFESSION = `
locksmith, key cutter, new lock, change the locks, lock is broken, lost the key, lost my keys > key, lock, access, door, replacement
glazier, cracked window, cracked pane, new pane, shattered glass > window, glazing, glass, repair, maintenance
roofer, missing tiles, tile off, leaking roof > roof, building, repair, maintenance, weatherproofing
heating engineer, boiler man, no hot water, cold radiators > heating, boiler, hot water, plumbing, repair
gas fitter, gas man, smell of gas, smells of gas, gas leak > gas, emergency, leak, safety, isolation
chimney sweep, chimney, flue > heating, flue, inspection, fire
pest man, rat catcher, exterminator, bug man > pest, control, hygiene, extermination
window cleaner, window cleaners, clean the windows, dirty windows > window, cleaning, facade, contract
dustman, dustmen, bin men, refuse collector, garbage man, garbage truck > waste, refuse, collection, recycling
street cleaner, street sweeper, road sweeper, litter picker, gum on the > street cleansing, litter, cleaning, public realm
postman, postwoman, mailman, post office, pigeon holes > post, mail, mailroom, delivery
removal men, movers, furniture movers, carry my desk > move, relocation, furniture, facilities
forklift driver, crane driver, digger driver, operates the crane > forklift, lifting, plant, licence, operator
welder, welders, fabricator, fabricators > welding, fabrication, metalwork, hot work
machinist, lathe, toolmaker, milling machine > machining, tooling, production, cnc
packer, packers, picker, pickers, warehouseman, warehousemen > picking, packing, warehouse, fulfilment, dispatch
stevedore, stevedores, docker, longshoreman, dockers > cargo, stevedoring, loading, terminal, port
signalman, train driver, tram driver, bus driver, bus drivers > driver, rostering, depot, rail, bus
flight attendant, flight attendants, cabin crew, purser > cabin crew, inflight, rostering, crew
baggage handler, baggage handlers, ramp agent, marshaller > baggage, ground handling, ramp, airside
check in agent, gate agent, gate staff, check in desk > check-in, boarding, passenger, ground handling
harbour master, harbourmaster, tug, tugs, tugboat, pilot boat > harbour, pilotage, towage, port, marine
ships cook, ships doctor, chief engineer, engine room, bosun > crew, vessel, engine, marine, manning
diver, divers, underwater work, frogmen > diving, underwater, inspection, contractor
surveyor, surveyors, land surveyor, loss adjuster, assessor, assessors > survey, valuation, assessment, adjusting, inspection
estate agent, estate agents, realtor, letting agent > property, letting, sale, valuation, real estate
notary, notaries, power to sign > notary, certification, legal, signing
claims handler, claims people, who pays for the dent > claims, settlement, handling, damage
actuaries, number people of the insurer > actuarial, reserving, pricing, solvency
mortgage adviser, loan officer, relationship manager, personal banker > lending, mortgage, relationship, advice, customer
debt counsellor, money adviser, cant pay the instalments > debt, hardship, arrears, forbearance, advice
cashier, cashiers, checkout girl, checkout lady, till staff > checkout, till, cash, store, payment
shelf stacker, shelf stackers, fills the shelves, fill the shelves > replenishment, shelf, store, stock
store detective, store detectives, tags on clothes, security tags > loss prevention, theft, security, shrinkage
florist, florists, flower shop, bouquet > flowers, decoration, gift, supplier
hairdresser, hairdressers, barber, beautician, beauty salon, massage, masseur > salon, spa, beauty, wellness, appointment
tailor, tailors, seamstress, sewing, alterations to clothes > uniform, garment, alteration, workwear
laundryman, laundry, dry cleaner, dry cleaning, ironing, bed linen, towels > laundry, linen, housekeeping, textile
sommelier, wine list, wine cellar, cocktails, drinks menu > beverage, bar, wine, menu, restaurant
banquet manager, wedding planner, plans weddings, party planner > banqueting, event, wedding, planning, function
tour guide, tour guides, city tour, city tours, excursion, excursions > tour, excursion, guide, visitor, activities
night porter, night manager, who is on at night > night, duty manager, front desk, shift
dietitian, dietician, nutritionist, special diet, diet, diets > dietary, nutrition, catering, meal
nurse, nurses, matron, sister on the ward, ward sister > nursing, ward, staffing, clinical, care
physiotherapist, physio, occupational therapist, speech therapist > therapy, rehabilitation, physiotherapy, referral
radiographer, radiologist, sonographer > radiology, imaging, x-ray, reporting
anaesthetist, anesthetist, narcotics, put to sleep > anaesthesia, theatre, surgical
optician, opticians, eye doctor, glasses > eye test, optical, vision, display screen
social worker, social workers, caseworker, case worker, district nurse, home help > social care, safeguarding, case, community
youth worker, youth club, after school club, holiday club > youth, community, activities, childcare
lollipop lady, school crossing, school run, school bus > school, crossing, road safety, transport
headteacher, school office, school governors > school, governance, education, admissions
invigilator, invigilators, exam hall, exam room > examination, invigilation, assessment, timetable
research assistant, postdoc, postdocs, doctoral student, phd, phd students > research, doctoral, funding, graduate school
lab technician, lab assistant, lab coat, lab coats, test tubes > laboratory, safety, sample, consumables
vice chancellor, provost, registrar of the university > academic, governance, registry, executive
park keeper, tree surgeon, arborist, fallen tree, fallen trees > tree, arboriculture, grounds, parks
gamekeeper, beekeeper, bees, hive, hives > wildlife, estate, biodiversity, grounds
dog warden, stray dog, stray dogs, dog mess, lost dog > animal, warden, street, enforcement
traffic warden, parking attendant, wheel clamp, towed away, towed my car > parking, enforcement, penalty, towing
planner, planners, town planner, building inspector > planning, building control, permit, development
health visitor, food hygiene officer, restaurant inspector > environmental health, food hygiene, inspection
press officer, speech writer, speechwriter, spin doctor > press, media, public relations, speechwriting
camera operator, sound engineer, sound man, lighting man > studio, production, technical, outside broadcast
film editor, cutter, cutting room, edits the film > editing, post-production, video
stagehand, stagehands, roadie, roadies, riggers, rigger > stage, rigging, production, technical
make up artist, costume, costumes, wigs, props room > costume, make-up, wardrobe, production
conductor of the orchestra, musicians, choirmaster > orchestra, music, artist, booking
referees, umpires, linesman, fixtures, match day > match, officials, fixture, league, event
groundskeeper, turf, mow the pitch > grounds, turf, pitch, stadium
data scientist, data scientists, data people, data nerd > data science, analytics, model, machine learning
tester of software, bug hunter, qa people > qa, testing, quality, acceptance
ux, ux people, button is hard to find, confusing screen, confusing page > user experience, design, usability, interface
network people, cable guy, plugs in cables > network, cabling, connectivity, infrastructure
phone people, telephone man > telephony, voice, mobile
security people, security guys, security guy, men at the door > security, guarding, physical, reception
hr, hr people, personnel office > human resources, personnel, employee relations, people
payroll lady, wages office, pay office, people who pay us > payroll, salary, wage
legal eagles, house lawyer, company lawyer, in house lawyer > legal, counsel, advice
marketing people, ad people, ad agency, creative agency > marketing, agency, campaign, advertising
it shop, computer shop, computer guy, computer guys, laptop guy > it, helpdesk, hardware, device
purchasing people, buying office, who haggles > purchasing, procurement, sourcing, negotiation
executive, executives, c suite, top table > executive, leadership, board, director
junior staff, juniors, beginners, young talent > trainee, early careers, graduate, development
servants, civil servant, civil servants, public servant > public sector, government, administration
environmentalist, environmentalists, green groups, tree huggers > environmental, stakeholder, sustainability
archaeologist, archaeologists, old bones, bones found, fossils > heritage, archaeology, survey, construction
beneficiary, beneficiaries, recipient, recipients, who gets the money > beneficiary, payment, recipient, claim
respondent, respondents, people who answer a survey > survey, research, response, panel
promoter, promoters, promotes bands > promotion, event, booking, artist
contributor, contributors, guest author, freelance writer, freelance journalist > contributor, freelance, editorial, commissioning
reviewer, reviewers, referee report, peer reviewed > peer review, editorial, submission, evaluation
reader of the card, badge reader, card reader > reader, badge, access control, terminal
worshippers, believers, pilgrims, congregation > faith, chaplaincy, community
enthusiasts, collectors, club members > community, membership, engagement
representatives, delegate, works rep > representative, employee, delegation, council
ancestors, descendants, family tree, genealogy > records, archive, registry, genealogy
villain, bandits, criminals outside > crime, security, police, fraud
baseline, basics, ground rules, minimum we expect > baseline, standard, policy, guideline
core, backbone, heart of the network > core, network, infrastructure, backbone
header, footer, page header > template, layout, web, design
alias, aliases, two names for, also known as > alias, identity, directory, email
metric, metrics, measures of success > metric, kpi, measurement, dashboard
inventory, inventories, stockpile, stockpiles > inventory, stock, warehouse, count
transaction, transactions, money movements > transaction, payment, processing, monitoring
payments, paying in, paying people > payment, disbursement, processing
traffic, traffic lights, web traffic, visits to the site > traffic, analytics, road, routing
restriction, restrictions, barred from, restricted area > restriction, access, compliance, permit
entity, entities, legal person, legal persons > entity, legal, subsidiary, corporate
claimed by, takes our name, uses our logo, fake shop, fake shops, fake website > brand protection, infringement, takedown, trademark
denial, turned me down, rejected my > appeal, decision, review, complaint
denied entry, refused boarding, bumped off, left at the gate > denied boarding, compensation, overbooking, passenger
endorsement, testimonial, testimonials, customer says nice things > reference, testimonial, customer marketing, case study
explanation of the bill, what is this charge, dont understand my bill > billing, enquiry, invoice, customer care
interpretation of the rules, how to read the rule, what does the law say > interpretation, legal, advice, compliance
suspicion, suspicions, hunch, something smells, gut feeling > suspicious, investigation, fraud, report
clue, clues, leaves traces, fingerprints > forensics, investigation, evidence, log
interference, disturbs the signal > interference, spectrum, signal, radio
incidence, how often people get sick, sick rate > sickness, absence, statistics, surveillance
submission, submissions, hand in, hands in, handed in > submission, application, filing, deadline
registry, land register, company register, commercial register > registry, register, filing, company secretarial
proxy vote, annual meeting, general meeting, shareholder meeting > shareholder, general meeting, governance, proxy
lien, pledge of, security for the loan, guarantor > collateral, guarantee, lending, security
affidavit, sworn statement, notarised, apostille > notary, legal, certification, declaration
injunction, cease and desist, stop order > injunction, legal, litigation, enforcement
evasion, dodge, dodges tax, tax haven > tax, evasion, compliance, transparency
manifesto, position paper, white paper, statement of views > position, policy, public affairs, publication
encyclopedia, lookup, reference work > reference, knowledge, library
utility, utilities, water and power, gas and water, power and water > utilities, energy, water, supply, metering
utility bill, meter man, reads the meter, meter reader > metering, utilities, billing, energy
amenity, amenities, comforts for staff, table football, pool table > amenities, workplace, facilities, wellbeing
warmth, keep warm, blankets, heaters, fan heater > heating, comfort, workplace, temperature
precipitation, rainfall, flood warning, flood warnings, sandbags > flood, weather, warning, resilience, drainage
vegetation, weeds, weed, brambles, overgrown, overgrown path > grounds, vegetation, landscaping, trees
flock, herd, herds > animal, farm, grazing
biotech, biotechnology, gene, genes, stem cells > biotechnology, laboratory, research, biosafety
illusion of choice, dark patterns, tricks users > consumer protection, ux, compliance, design
meditation, mindfulness, breathing exercises, resilience training > wellbeing, mental health, health promotion
headache, headaches, dizzy, dizziness, feels faint, feeling sick at work > first aid, occupational health, air quality, sickness
distraction, distracted, too loud to work, cannot concentrate > noise, workplace, acoustic, layout
laughter, mocked, made fun of, laughed at > harassment, bullying, grievance, conduct
curse, swears, swearing at staff, abusive customer, abusive caller > abuse, conduct, violence, customer, policy
chunk of data, slice of the data, excerpt, excerpts, extract of > extract, data, export, query
subdivision, split the team, carve out, carve up, demerger > restructuring, divestment, separation, organisation design
partnership, partnerships, works together with, working with another company > partnership, alliance, collaboration, agreement
scheme, schemes, staff scheme, cycle scheme > scheme, benefits, programme, enrolment
network of contacts, alumni club, stay in touch > alumni, network, community, relations
attention seeker, gets attention, eye catcher, stand out > campaign, marketing, display, visual
stimulus, incentive for buyers, sweetener, teaser offer > promotion, incentive, campaign, offer
tactics, ploy, price trick, how rivals do it > competitive, pricing, strategy, intelligence
narrative, our story, story we tell, origin story > brand, messaging, storytelling, communications
persona, personas, typical customer, typical user > persona, segmentation, research, user
profile, profiles, about me page, user page > profile, account, directory, data
horizon, what is coming, coming our way, on the horizon > horizon scanning, foresight, strategy, trend
demise, goes under, last of its kind, dying product > end of life, retirement, phase-out, discontinuation
deterrent, scare off, keeps thieves away, dummy camera > security, prevention, surveillance, guarding
bounty, reward for finding, finders fee, reward money > bounty, reward, referral
refer a friend, bring a friend, knows a good candidate, recommend a friend > referral, recruitment, loyalty, reward
statement to the police, police want, police ask for, police asks for > police, disclosure, evidence, liaison, legal
confrontation, standoff, showdown, loud argument > conflict, mediation, security, grievance
hospitality, welcome drinks, drinks reception, canapes, finger food > hospitality, catering, event, reception
sightseeing, holiday trips, package holiday, package tour > tourism, travel, package, excursion
tasting, wine tasting, cooking class, open day, open days > event, visitor, activity, promotion
membership card, loyalty card, points card, bonus card, stamp card > loyalty, membership, card, rewards
flush out pipes, flush the taps, stale water > flushing, legionella, water safety, hygiene
transmitter is off, aerial, aerials, snow on the screen > transmitter, reception, broadcast, coverage
spare room, spare rooms, storage space, where to store, lock up for > storage, space, archive, warehouse
composite materials, plastics, rubber, resin, glass fibre > materials, production, procurement, laboratory
chemistry set, solvents, lab chemicals, fume cupboard > chemical, laboratory, safety, substance
habit, habits of customers, buying habits, shopping habits > behaviour, insight, analytics, segmentation
perks for members, priority boarding, fast lane, fast track, lounge > loyalty, lounge, priority, passenger
demo day, hackathon, hackathons, science fair > innovation, event, hackathon, community
`;
