/** Matters that stand on nobody's list, from transactions to weeds. A line: what people say > what a map may call it. */
export const AFFAIR = `
reader of the card, badge reader, card reader > reader, badge, access control, terminal
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
demise, last of its kind, dying product > end of life, retirement, phase-out, discontinuation
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
capital, capital spend, big ticket, big tickets, large outlay > capex, investment, capital, approval, treasury
resource, resources, enough hands, who can spare people > resourcing, allocation, capacity, staffing
workload, burden, overloaded, too much on my plate, drowning in work, stretched thin > workload, capacity, resourcing, wellbeing
turnover, staff turnover, why people leave, so many leave, everyone is leaving > attrition, retention, exit interview, turnover
legacy, dinosaur, dinosaurs, museum piece, relic, relics > legacy, modernisation, replacement, decommissioning
left us money in a will, bequest, bequests, leaves money to > legacy, bequest, fundraising, donor
franchise, franchises, franchisee, runs a shop under our name > franchise, licensing, partner, retail
definition, definitions, how is it defined > definition, glossary, dictionary, metric
reference for, job reference, references for, former employer asks > reference, employment, verification, letter
bank details, sort code, account number changed, iban > bank details, master data, payment, payroll, verification
discipline, naughty, warned twice, written warning, verbal warning > disciplinary, misconduct, warning, conduct
eyesight, sight, cannot see well, poor sight > eye test, vision, accessibility, occupational health
imagery, aerial photo, aerial photos, drone pictures > image, drone, survey, mapping
drone, drones, flying camera > drone, aerial, permit, survey
entourage, royal visit, state visit, minister comes, minister visits > protocol, visit, vip, security, event
ribbon, unveiling, unveil, opening night, premiere, red carpet > event, launch, opening, ceremony
lineup, line-up, who plays when, headliner > programme, booking, artist, schedule
engraving, engraved, name plate, plaque, plaques > signage, trophy, plate, recognition
accent, dialect, sounds foreign, does not speak > language, interpreting, training, localisation
alphabet, italics, bold letters, typeface > typography, font, brand, style
residence permit, residence, allowed to live here > immigration, residence, permit, visa
supplement, supplements, extra pages, pull out section > supplement, edition, publication, nutrition
cleanup, clear up after, aftermath, after the storm, after the flood > cleanup, remediation, recovery, restoration
channel, channels, ways to sell, where we sell > channel, distribution, sales, marketing
attribution, credit the photographer, who took this picture > rights, attribution, licensing, image
biography, bio of, about the author > profile, biography, editorial, speaker
derivatives, futures, hedge, hedges, hedging > derivatives, hedging, treasury, trading
conscience, guilty, feel bad about, turn a blind eye > ethics, whistleblowing, conduct
queue jumping, pushes in, cuts the line > queue, crowd, stewarding
souvenir, souvenirs, memorabilia, gift shop, fan shop > merchandise, shop, retail, gift
mascot, mascots, our bear, our costume > brand, event, marketing, mascot
handful of keys, bunch of keys, master key, spare key, spare keys > key, register, access, locksmith
ancestry of goods, where it comes from, made where, country of origin > origin, traceability, provenance, labelling, customs
genuine article, is it genuine, authentic, real or fake > authenticity, counterfeit, verification, brand protection
second hand, secondhand, used furniture, refurbished > resale, reuse, refurbishment, asset disposal
hand me down, reuse, re-use, pass on old > reuse, circular, recycling, asset
`;
