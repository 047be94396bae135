/** Crafts and offices, from the locksmith to the wages office. A line: what people say > what a map may call it. */
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
junior staff, juniors, young talent > trainee, early careers, graduate, development
servants, civil servant, civil servants, public servant > public sector, government, administration
environmentalist, environmentalists, green groups, tree huggers > environmental, stakeholder, sustainability
archaeologist, archaeologists, old bones, bones found, fossils > heritage, archaeology, survey, construction
beneficiary, beneficiaries, recipient, recipients, who gets the money > beneficiary, payment, recipient, claim
respondent, respondents, people who answer a survey > survey, research, response, panel
promoter, promoters, promotes bands > promotion, event, booking, artist
contributor, contributors, guest author, freelance writer, freelance journalist > contributor, freelance, editorial, commissioning
reviewer, reviewers, referee report, peer reviewed > peer review, editorial, submission, evaluation
worshippers, believers, pilgrims, congregation > faith, chaplaincy, community
enthusiasts, collectors, club members > community, membership, engagement
representatives, works rep > representative, employee, delegation, council
`;
