/** Kin, ages, trades and crowds. A line: what people say > what a map may call it. */
export const PERSON = `
mother, mum, mom, mummy, mothers > maternity, parental, family, leave, children
father, dad, daddy, fathers > paternity, parental, family, leave, children
parents, parent, parenthood > parental, guardian, family, children, consent, school
son, daughter, sons, daughters > child, dependant, family, children, childcare
brother, sister, siblings, aunt, uncle, cousin, nephew, niece, grandson, granddaughter > relative, family, dependant, kin, bereavement
grandmother, grandfather, grandparents, grandma, grandpa, granny, elderly, old people, seniors, aged > elderly, pensioner, senior, care, vulnerable, concession
husband, wife, spouse, my other half, life partner, civil partner > spouse, partner, dependant, family, marital, beneficiary
girlfriend, boyfriend, dating a colleague, romance, relationship at work, love affair > relationship, conflict of interest, conduct, disclosure, declaration
newlyweds, bride, groom, wedding, weddings, honeymoon > marriage, ceremony, registry, wedding, banquet, function
widow, widower, orphan, orphans, deceased, dead man, mourners, next of kin > bereavement, death, estate, survivor, beneficiary, probate, funeral
heir, heirs, inherit, inherited, inheritance, testament > estate, probate, inheritance, bereavement, beneficiary, succession
infant, infants, toddler, cradle, pram, pushchair, buggy, nappy, nappies > baby, child, infant, nursery, changing, maternity
child, childhood, kid, youngster, youngsters, boy, girl, little ones > children, minor, safeguarding, youth, childcare, school
teenager, teenagers, teen, teens, adolescent, youth, under eighteen, under age, underage > youth, minor, age, young, apprentice, safeguarding
adult, adults, grown up, eighteen, over eighteen > age, adult, verification, restricted, identity
family, families, household, households, relatives > family, dependant, household, relative, visitor, carer
guardian, guardians, foster, adopted, adoption > guardian, safeguarding, custody, parental, adoption
bachelor, single person, divorced, divorce > marital, status, personal, record, dependant, benefits
pupil, pupils, classmate, classmates, schoolchildren, freshman, sophomore, alumnus, alumni, former students > student, school, enrolment, pupil, alumni, campus
professor, professors, lecturer, lecturers, dean, academics, scholar, scholars, faculty > academic, faculty, lecture, teaching, research, curriculum
teacher, teachers, educator, educators, instructor, instructors, tutor, tutors > teaching, training, instruction, education, course, learning
trainer, trainers, coach, coaches, coaching, mentor, mentors, mentoring > training, development, coaching, learning, skills
apprentice, apprentices, cadet, cadets, rookie > trainee, apprenticeship, internship, early careers, graduate
newcomer, newcomers, newbies, fresh face, first timer > joiner, onboarding, induction, starter, welcome
bosses, big boss, higher ups, top brass, the top, those at the top > executive, director, board, manager, leadership, chief
president, chief, chiefs, ceo, top man, head of the firm > executive, director, leadership, board, office
chairman, chairwoman, chair of the, board members, trustee, trustees > board, governance, trustee, directors, chair
director, directors, principal, superintendent, rector, headmaster > director, board, leadership, executive, governance
secretary, secretaries, secretariat, personal assistant > secretariat, executive assistant, minutes, office, administrative, diary
assistant, assistants, right hand, aide, aides, sidekick > assistant, administrative, executive, clerical, diary
clerk, clerks, paper pusher, bureaucrat, bureaucrats > clerical, administrative, filing, records, registry
foreman, supervisor, overseer, charge hand > supervisor, shift, floor, production, crew
predecessor, successor > succession, handover, transition, planning
candidate, candidates, applicant, applicants, job seeker, job seekers, hopefuls > recruitment, hiring, candidate, application, vacancy, selection
staffers, personnel, manpower, workforce, headcount, laborers, labourers > staff, workforce, employment, personnel, headcount, human resources
employer, employers, who employs > employment, employer, contract, reference, labour
retiree, retirees, pensioner, pensioners, golden years > retirement, pension, annuity, benefits
veteran, veterans, old hand, old hands, long service, anniversary, jubilee > recognition, award, anniversary, milestone
volunteer, unpaid helper, unpaid helpers, fellowship > volunteering, charity, community, citizenship
salesman, saleswoman, salespeople, rep, reps, sales people > sales, representative, account, territory, deal
merchant, merchants, trader, traders, tradesman > merchant, trading, acquiring, dealer, trade, onboarding
shopper, shoppers, buyer, buyers, consumer, consumers, clientele > customer, shopper, retail, buying, purchase, loyalty
seller, sellers, vendor, vendors, supplier, suppliers, provider, providers > supplier, vendor, procurement, sourcing, seller, marketplace
retailer, retailers, shopkeeper, stallholder > retail, store, merchant, trade, wholesale
wholesaler, distributor, distributors, stockist > distribution, wholesale, channel, logistics, dealer
manufacturer, manufacturers, maker, makers > manufacturing, production, maker, supplier, factory
contractor, contractors, subcontractor, subcontractors, outside workers, hired hands > contractor, contingent, induction, permit, procurement
consultant, consultants, adviser, advisers, advisor, advisors > consultancy, advisory, specialist, expertise, advice
client, clients, clientele list > client, customer, account, relationship, engagement
guest, houseguest, vip, vips, very important, dignitary, celebrity, celebrities, star guest > guest, visitor, hospitality, protocol, reception, concierge
hostess > hospitality, event, hosting, guest, reception
tourist, tourists, holidaymaker, holidaymakers, sightseer, sightseers, backpacker > tourism, visitor, travel, excursion, tour, guide
traveller, travelers, passenger, passengers, commuter, commuters > passenger, travel, boarding, ticketing, transit
motorist, motorists, car driver, drivers, driver, chauffeur, trucker, truckers, lorry driver > driver, driving, fleet, vehicle, licence, haulage
cyclist, cyclists, bicycle, bicycles, bike, bikes, pedestrian, pedestrians, walker, walkers > cycling, pedestrian, road, mobility, pavement, crossing
pilot, pilots, cockpit crew, captain, captains, skipper, first mate > captain, pilot, crew, master, flight, vessel, bridge
sailor, sailors, mariner, mariners, seaman, seamen, ship hands > seafarer, crew, crewing, marine, vessel
conductor, ticket collector, ticket inspector, fare dodger, fare dodgers, fare evasion > ticket, inspection, fare, revenue protection, penalty
porter, porters, bellboy, bellhop, doorman, concierge > porter, luggage, concierge, front desk, guest
maid, maids, chambermaid, housekeeper, butler, room cleaner > housekeeping, cleaning, rooms, linen, laundry
caretaker, janitor, handyman, keeper, odd job man > caretaker, facilities, maintenance, janitorial, repair, premises
waiter, waiters, waitress, barman, bartender, barista, steward, stewards, stewardess > restaurant, bar, beverage, serving, hospitality, cabin
chef, chefs, baker, bakers, pastry, butcher, butchers, head cook > kitchen, bakery, food, catering, recipe, menu
brewer, brewers, brewery, winery, distillery > brewing, production, beverage, fermentation, alcohol, recipe
plumber, plumbers, pipe fitter > plumbing, water, leak, pipes, drainage
electrician, electricians, sparky, lineman > electrical, wiring, power, lighting, installation
carpenter, carpenters, joiner, cabinet maker, painter, painters, decorator, decorators, mason, bricklayer > carpentry, fit-out, building, decoration, refurbishment, construction
mechanic, mechanics, fitter, fitters, repairman, technician, technicians > workshop, repair, mechanical, technical, vehicle, maintenance
gardener, gardeners, groundsman, ranger, rangers, forester > grounds, garden, landscaping, park, forestry
farmer, farmers, grower, growers, shepherd, peasants, breeder, breeders, rancher > farm, agriculture, grower, crop, supplier
fisherman, fishermen, fisher, angler, trawler > fishing, fishery, catch, licence, harbour
hunter, hunters, hunting, poacher, poachers > hunting, wildlife, licence, permit, forestry
miner, miners, pitmen, quarrymen > mining, mine, quarry, extraction, underground
engineer on duty, techie, techies, geek, geeks, nerd, computer people, it guy, it people > it, technical, helpdesk, computer, engineering
programmer, programmers, coder, coders, developer, developers, software people > software, development, engineering, code
architect, architects > architecture, design, drawing, planning, building
designer, designers, graphic artist, illustrator > design, graphics, brand, creative, artwork
analyst, analysts, number cruncher, number crunchers > analysis, analytics, reporting, insight, data
economist, economists, forecaster, forecasters, weatherman > forecasting, economic, outlook, forecast
statistician, mathematician, mathematicians, actuary > statistics, actuarial, modelling, pricing, reserves
scientist, scientists, researcher, researchers, boffins, biologist, physicist, chemist > research, laboratory, science, trial, study
inventor, inventors, invents, tinkerer > invention, patent, innovation, research, intellectual property
doctor, doctors, physician, physicians, gp, medic, medics > medical, clinical, doctor, consultation, clinic, health
dentist, dentists, dental clinic, orthodontist > dental, clinic, oral, appointment
animal doctor, veterinarian > veterinary, animal, welfare
psychologist, psychologists, psychiatrist, therapist, therapists, counselor, counsellor, shrink > mental health, counselling, wellbeing, therapy, psychology, assistance
surgeon general, practitioner, practitioners, health worker > clinical, practitioner, healthcare, credentialing
midwife, midwives, giving birth, labour ward > maternity, birth, obstetric, newborn
paramedic, paramedics, rescuer, rescuers, first aider, first aiders, lifeguard > rescue, emergency, ambulance, first aid, casualty
pharmacist, chemist shop, drugstore > pharmacy, dispensing, medicine, prescription
firefighter, firefighters, fireman, firemen, fire brigade, fire crew > fire, emergency, evacuation, response, brigade
policeman, policewoman, cop, cops, sheriff, constable, detective, detectives > police, law enforcement, authorities, investigation, security
guard, guards, bodyguard, bodyguards, bouncer, bouncers, watchman, night watchman, patrolman > guarding, security, physical, patrol, protection
thief, thieves, robber, robbers, burglar, burglars, looters, shoplifter, shoplifters, pickpocket, pirates > theft, burglary, security, loss prevention, crime
crook, crooks, con man, swindler, swindlers, fraudster, fraudsters, impostor, imposter > fraud, scam, deception, financial crime, investigation
gang, gangs, mafia, mob, smuggler, smugglers, traffickers, money mule > crime, organised, laundering, smuggling, trafficking, screening
criminal, criminals, offender, offenders, convict, convicts, culprit, perpetrator, perpetrators > crime, offence, criminal, background check, prosecution, vetting
prisoner, prisoners, inmate, inmates, detainee, detainees > custody, prison, detention, inmate
hostage, hostages, kidnapped, kidnappers, kidnap, abducted, blackmail, blackmailed > ransom, extortion, crisis, security, abduction
terrorist, terrorists, extremist, extremists, bomber, gunman, sniper, assassin > terrorism, threat, security, emergency, evacuation
victim, victims, injured party, survivor, survivors > victim, casualty, injury, claim, assistance
witness, witnesses, eyewitness, bystander, onlooker, observer, observers, spectators > witness, statement, evidence, investigation, hearing
spy, spies, mole, industrial espionage, insider > insider, espionage, confidentiality, threat, leak
hacker, hackers, attacker, attackers, script kiddie > attack, intrusion, cyber, security, breach
stranger, strangers, outsider, outsiders, suspicious person > visitor, unauthorised, access, intruder, security
trespasser, trespassers, squatter, squatters, intruders > intrusion, trespass, site, perimeter, security
lawyer, attorney, attorneys, solicitor, solicitors, barrister, counsel, prosecutor > legal, counsel, litigation, lawsuit, law
magistrate, jury, jurors, juror > court, legal, hearing, litigation, tribunal
plaintiff, plaintiffs, defendant, defendants, accused, claimant, claimants > litigation, lawsuit, claim, legal, dispute, defence
mediator, negotiator, negotiators, middleman, umpire, referee, ombudsman > mediation, dispute, negotiation, arbitration, resolution
accountant, accountants, bookkeepers, treasurer > accounting, ledger, finance, treasury, bookkeeping
banker, bankers, financier, teller, tellers > banking, bank, lending, branch, teller
broker, brokers, brokerage, middlemen, agents, intermediary > broker, intermediary, commission, brokerage, agency
borrower, borrowers, debtor, debtors, someone who owes > loan, credit, debt, lending, collections, arrears
creditor, creditors, lender, lenders, whom we owe > loan, payable, creditor, debt, treasury, insolvency
investor, backer, backers, shareholder, stockholder, stockholders, billionaire, millionaire, tycoon > investor, shareholder, capital, funding, relations
donor, donors, benefactor, patron, patrons, well wishers, philanthropist > donation, fundraising, donor, sponsorship, gift
sponsor, sponsoring, sponsorship deal > sponsorship, partnership, brand, marketing
taxpayer, taxpayers, tax collector, taxman > tax, revenue, return, filing, vat
auditor, auditors, examiner, examiners, inspector, inspectors > audit, inspection, examination, assurance, regulator
regulator, watchdog, watchdogs, commissioner, supervisory body > regulatory, regulator, supervision, compliance, authority, filing
homeowner, homeowners, householder, house owners > homeowner, property, mortgage, household, insurance
landlady, lodger, lodgers, occupant, occupants, flatmate > tenancy, tenant, occupancy, rent, lease
driver licence, licence holder, permit holder > licence, holder, qualification, certificate
partner, partners, ally, allies, alliance, counterpart > partner, partnership, alliance, relationship, channel
rival, rivals, opponent, opponents, challenger, contender, contenders > competitor, competitive, market, intelligence
author, authors, writer, writers, novelist, ghostwriter, screenwriter > author, editorial, writing, content, publishing, copy
editor, editors, sub editor, proofreader, proofreaders > editorial, editing, content, publication, proofreading
publisher, publishers, publishing house > publishing, publication, press, editorial, rights
translator, translators, interpreter, interpreters > translation, localisation, language, interpreting
correspondent, correspondents, columnist, columnists, newsman, anchorman, commentator > journalist, news, press, editorial, media, broadcast
spokesman, spokeswoman, spokesperson, mouthpiece > press, media relations, public relations, statement, communications
presenter, presenters, announcer, broadcaster, newsreader, moderator, dj > broadcast, studio, presenter, programme, announcement
producer, producers, filmmaker, showrunner > production, programme, film, studio, commissioning
photographer, photographers, cameraman, camera crew, photo shoot > photography, photo, image, filming, studio
actress, comedian, performer, performers, dancer, dancers, entertainer, entertainers > casting, talent, artist, entertainment, performance, booking
artist, artists, sculptor, artwork, painter of > artist, art, creative, exhibition, rights
composer, composers, songwriter, guitarist, pianist, drummer, soprano, soloist > music, artist, royalties, rights, repertoire
rights holder, copyright owner, whose picture > rights, copyright, licensing, royalties, intellectual property
viewer, viewers, listener, listeners, audience, audiences, spectator > audience, viewer, ratings, research, measurement
readership > reader, subscription, circulation, audience
subscriber, subscribers, who subscribes > subscription, subscriber, renewal, churn, membership
end user, end users, account holders > user, account, access, identity, helpdesk
athlete, athletes, footballer, golfer, swimmer, runner, sportsman > sports, sponsorship, athlete, league, medical
player on the team, squad player, goalkeeper, midfielder > squad, player, transfer, roster, contract
supporters, groupies > community, fan, loyalty, supporter, engagement
participant, participants, attendee, attendees, delegates > registration, attendance, event, participant, conference
organizer, organizers, organiser, organisers, coordinator, coordinators > event, coordination, planning, organising, logistics
speaker at, keynote, panelist, after dinner speaker > speaker, event, conference, programme
winner, winners, runner-up, losers, raffle, lottery, sweepstake, finalist > competition, prize, award, promotion, terms
contestant, contestants, entrants > competition, participant, casting, registration
protester, protesters, demonstrator, demonstrators, activist, activists, campaigner, campaigners > protest, demonstration, public order, security, stakeholder, reputation
critic, critics, naysayer, detractors > criticism, reputation, review, feedback, press
lobbyist, lobbyists, lobbying > lobbying, public affairs, government relations, policy, advocacy
politician, mayor, councillor, councillors, councilman, alderman, senator, congressman, lawmaker, lawmakers > government, council, public affairs, elected, political
diplomat, diplomats, ambassador, ambassadors, envoy, consul > embassy, diplomatic, consular, international relations, protocol
soldier, soldiers, troops, serviceman, reservist, reservists > military, reserve, defence, leave
refugee, refugees, migrant, migrants, immigrant, immigrants, asylum seeker, asylum > immigration, visa, asylum, resettlement, residence, permit
foreigner, foreigners, expat, expats, foreign national > immigration, visa, relocation, mobility, work permit
resident, villagers, townsfolk, settlers, native, natives > resident, community, citizen, neighbour, local
voter, voters, constituent, constituents, electorate > election, electoral, voting, register, ballot
priest, priests, pastor, chaplain, rabbi, imam, clergy, preacher, vicar, nun, monk > chaplaincy, pastoral, faith, religious, spiritual
coroner, undertaker, mortuary, morgue, corpse, dead body > mortuary, death, funeral, pathology, certification
disabled, deaf, blind, blind people, handicapped, wheelchair user, impaired > accessibility, disability, assistance, adjustment, inclusion
gay, lesbian, homosexual, transgender, queer, gender > diversity, inclusion, equality, discrimination
poor people, beggar, beggars, homeless people, needy > welfare, hardship, benefits, housing, charity
carer, carers, nanny, nannies, babysitter, childminder > childcare, carer, nursery, care, family
crowd, crowds, mob of people, too many people, crush, stampede > crowd, capacity, occupancy, safety, stewarding
crew, crews, squad, squads, brigade > crew, roster, rota, shift, crewing
committee, committees, subcommittee, panel, working group, steering group > committee, governance, board, forum, minutes
council, councils, assembly, congress, parliament > council, governance, public affairs, government, legislation
club, clubs, association, society, guild, fraternity > membership, association, club, community
union rep, shop steward, trade unionist, labour union, labor union, industrial action > union, labour, employee relations, collective, bargaining
delegation, delegations, visiting group, school class, coach party, tour group > group, booking, visit, tour, reception
consortium, syndicate, joint venture, cartel, conglomerate > partnership, alliance, venture, agreement, competition law
messenger, messengers, bike messenger, dispatch rider > courier, delivery, dispatch, post
attendant, attendants, usher, ushers, cloakroom, cloak room > attendant, front of house, venue, stewarding, guest
operator, operators, telephone operator, switchboard, dispatcher > switchboard, operator, dispatch, telephone, control room
air traffic > control, controller, tower, monitoring
administrator, administrators, sysadmin, sysadmins, superuser > administration, administrator, privileged, access, configuration
curator, curators, librarian, librarians, archivist > collection, archive, library, catalogue, museum
agent, agents, travel agent, travel agency > agency, agent, travel, booking, commission
entrepreneur, entrepreneurs, founder, founders, businessman, businessmen, businesswoman, startup, startups > venture, startup, incorporation, enterprise, business banking
bidder, bidders, highest bidder, tenderers > bid, tender, auction, procurement, evaluation
peer, peers, equals > peer, review, benchmark
nominee, nominees, nominated, nomination > nomination, award, selection, appointment
headhunter, headhunters, talent scout, scout, scouts > recruitment, talent, search, sourcing, agency
influencer, influencers, youtuber, blogger, bloggers > influencer, social media, marketing, sponsorship, creator
tester, mystery shopper, guinea pig, guinea pigs > testing, trial, quality, research, evaluation
hero, heroes, star of the month, did a great job, praise a colleague > recognition, award, reward, appreciation
troublemaker, troublemakers, bully, bullies, bad apple > grievance, disciplinary, misconduct, harassment, conduct
whistleblowers, snitch, informer, informant > whistleblowing, disclosure, speak up, misconduct, hotline
twin, twins, double of somebody, same name twice > duplicate, record, identity, merge, matching
loner, lone worker, works alone, alone in the building, alone on site > lone working, safety, out of hours, check-in
`;
