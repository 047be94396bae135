/** Short turns that tell which deed is meant, and deeds of single trades. A line: what people say > what a map may call it. */
export const ERRAND = `
decides who gets, decide who gets, decides who has, who gets what, who gets which, who gets one > allocation, eligibility, distribution, assignment, entitlement
decides whether, decide whether, decides if, decide if > decision, assessment, approval, criteria
decides when, decide when, says when, picks the date, sets the date, sets the dates > scheduling, timing, calendar, window, date
decides where, decide where, says where, where to put, where to build, where things go > location, siting, placement, layout, allocation
decides how much, decide how much, says how much, how much each gets > limit, budget, allocation, pricing, dosage
decides how many, decide how many, says how many, how many each > quota, capacity, headcount, allotment, planning
decides how long, decide how long, says how long > duration, retention, period, limit
decides how, decide how, how things are done > procedure, method, standard, guideline
decides which, decide which, picks which, chooses which, says which > selection, prioritisation, choice, criteria
picks what, chooses what > selection, scope, definition, policy, choice
decides to stop, decides to end, decides to close > termination, closure, discontinuation, decision
makes the decision, makes a decision, makes decisions, takes the decision, has to decide > decision, deciding, authority
knows how to, knows how it works, knows all about > expert, knowledge, specialist, documentation
knows where, knows what we have > inventory, register, asset, directory
who is who, who does what, names and numbers, phone list > directory, register, contact, organisation
makes sure nobody, make sure nobody, makes sure no, make sure no > prevention, control, protection, restriction
makes sure everybody, make sure everybody, makes sure everyone, make sure everyone > compliance, completion, mandatory, attendance
makes sure we have enough, make sure we have enough, makes sure there is enough, make sure there is enough > stock, capacity, supply, replenishment
makes sure it is safe, makes sure people are safe, keeps people safe, keep people safe > safety, safeguarding, protection, welfare
makes sure they know, make sure they know, makes sure people know > awareness, training, communication, briefing
makes sure we get paid, make sure we get paid, gets us our money, gets our money > collection, billing, receivable, revenue
makes sure they are paid, makes sure people get paid, make sure people get paid > payroll, payment, salary
makes sure the numbers, make sure the numbers, the numbers are right, figures are right > reconciliation, data quality, validation, control
checks that, checks whether, checks if, check that, check whether, check if > checking, verification, inspection, control, confirmation
checks who, check who, checks on who > access, attendance, verification, identity
checks how, check how, checks on how > monitoring, review, performance
checks on people, check on people, checks on somebody, looks in on > welfare, wellbeing, visit, supervision
finds out who, find out who, finds out where, find out where > tracing, identification, investigation, search
finds out what, find out what, finds out whether, find out whether, finds out if > investigation, research, survey, enquiry
keeps a record, keep a record, keeps records, keep records, keeps a log, keeps the log, keeps the register > record, recording, register, log, keeping
keeps it clean, keep it clean, keeps the place clean, keep the place clean > cleaning, housekeeping, hygiene
keeps it warm, keep it warm, keeps us warm, keep us warm > heating, boiler, temperature, hvac
keeps it secret, keeps things secret, kept secret, keep secret > confidentiality, secrecy, encryption
keeps it short, keeps people short, keeps the queue short, keep queues short > queue, waiting, flow
gets told, be told, gets to hear, has to be told, who must be told, hears about it first > notification, communication, distribution, escalation
tells us what, tells us when, tells us how, tells me what, tells people what to do > guidance, instruction, notification, procedure
tells the staff, tell the staff, tells our people, tell our people, tells the crew, tell the crew > internal communication, briefing, announcement
tells parents, tell parents, tells the parents, tell the parents, writes to parents > parent, communication, letter, school
tells passengers, tell passengers, tells guests, tell guests, tells patients, tell patients > announcement, information, notice, communication
tells the police, tell the police, rings the police, calls the police, call the police, calls the cops > police, liaison, crime, reporting, security
tells the insurer, tell the insurer, tells the insurance, tell the insurance > insurance, claim, notification
tells the press, tell the press, talks to the press, talk to the press, speaks to the press > press, spokesperson, media, statement
tells the bank, tell the bank, talks to the bank, talk to the bank > bank, treasury, relationship
talks to the union, talk to the union, sits down with the union > union, labour, relations, consultation
talks to suppliers, talk to suppliers, talks to the supplier, rings the supplier > supplier, vendor, relationship, account
talks to the neighbours, talk to the neighbours, talks to residents > neighbour, resident, community, liaison
talks to the family, talk to the family, sits with the family > family, liaison, bereavement, care
how safe, safe is it, how risky, how dangerous > safety, risk, assessment, rating
how good, how good is, good enough, up to standard > quality, evaluation, rating, standard
how fast, how quickly, how soon, how slow > speed, performance, response, turnaround, target
how old, what age, too old > age, verification, lifecycle
how far along, how far have we got, how is it going, where do we stand > progress, status, tracking, reporting
how big, how large, what size > size, dimension, capacity
how hot, how warm, how cold > temperature, monitoring, logging
how clean, how dirty > hygiene, inspection, cleaning, standard
how happy, how pleased > satisfaction, survey, engagement
when does it open, when do we open, opening times, what time do they open, what time do we close > opening hours, hours, timetable
when does it start, when does it finish, what time does > timetable, schedule, hours
when it rains, when it snows, when it freezes, if it snows > weather, winter, contingency, gritting
when somebody dies, when someone dies, if somebody dies, if someone dies > bereavement, death, mortality, next of kin
when somebody leaves, when someone leaves, if somebody leaves > offboarding, leaver, handover, deprovisioning
when somebody joins, when someone joins, when somebody starts, when someone starts > onboarding, joiner, induction, provisioning
when something breaks, if something breaks, when it breaks down, if it breaks > repair, breakdown, incident, maintenance
when something goes wrong, if something goes wrong, if it goes wrong, when it goes wrong > incident, escalation, contingency, complaint
when nobody is there, when nobody is in, with nobody there, when the office is shut > out-of-hours, security, alarm, keyholder
when they do not pay, when somebody does not pay, if they do not pay > collection, dunning, arrears, enforcement
shunts, couples wagons, moves wagons, hooks up wagons > shunting, rail, wagon, yard
reroutes, diverts, detours, sends the long way, goes another way > diversion, routing, detour, reroute, disruption
grounds a plane, grounds planes, takes a plane out > airworthiness, aircraft, grounding, safety
deices, de ices planes, scrapes the ice > de-icing, winter, aircraft
bumps passengers, bumped off, bumped from the flight > overbooking, denied boarding, compensation
rebooks, rebook, puts on a later flight, gets me on another flight, next boat instead > rebooking, disruption, reservation
curates, hangs the show, picks the paintings > curation, exhibition, collection
catalogues, catalogs, indexes, puts in the catalogue > cataloguing, catalogue, metadata, collection
lambs, calves, milks the cows > shearing, lambing, dairy, farm
plates up, washes up, wash up, does the dishes, does the pots > dishwashing, kitchen, pass, porter
splits the tips, shares the tips, tips for the waiters > gratuities, tips, tronc, distribution
snags, snags list, lists the faults before, walks the new building > snagging, handover, defect, acceptance
pegs out, stakes out the plot, puts the pegs in > surveying, setting-out, land
pours concrete, lays foundations, puts up walls > concrete, construction, structural, site
climbs poles, goes up the mast, goes up the pole, goes up the tower > mast, tower, height, line, climbing
reads meters, reads the gauges, comes to read the meter > metering, reading, billing
trips the breaker, resets the breaker, breaker trips > electrical, breaker, switchgear, distribution
ports a number, keeps the number, takes the number along, keep my number > number porting, portability, telephone
unlocks phones, blocks a sim, new sim > sim, mobile, device
palletises, wraps pallets, stacks pallets > pallet, packing, warehouse
blends the wine, blends the tea > blending, recipe, production
plans the run, plans the route, plans routes, which way the van goes, which stops first > route planning, dispatch, scheduling, delivery
plans the menu, plans the meals, thinks up dishes > menu, catering, nutrition
plans the shop, plans the floor, where people sit, who sits where > space planning, seating, layout, floor
plans the party, plans the trip, plans the wedding > event, planning, travel, banqueting
plans the operation list, plans the beds, plans the clinics > theatre, bed, clinic, scheduling
plans the broadcast, plans the programmes, plans the front page > programme, scheduling, editorial, commissioning
plans the lessons, plans lessons, plans the courses > curriculum, course, teaching, timetabling
plans the classes, who teaches what, who teaches which > timetabling, teaching, allocation, faculty
plans the money, plans next year, works out next year > budget, planning, forecast
plans for the worst, plans for bad days, what if all fails > contingency, continuity, crisis, scenario
plans the works, plans roadworks, digs up the road, road works > roadworks, permit, highways, coordination
plans the harvest, plans the fields > crop, harvest, planning, agronomy
`;
