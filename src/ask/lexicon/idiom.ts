/** Verbs with a little word behind them, and turns of phrase. A line: what people say > what a map may call it. */
export const IDIOM = `
pulls back, pull back, pulled back, pulls it, pulls from sale, pulled from sale > withdrawal, recall, rollback, exit
pulls in suppliers, pulls over, gets pulled over, stopped by the police, caught speeding, speeding ticket, parking ticket > fine, fleet, penalty, vehicle, driver
pulls off the shelves, pull off the shelves, comes off the shelves, back off the shelves > recall, withdrawal, delisting
pulls up the records, pull up the records, brings up the record, calls up the file > lookup, records, retrieval, enquiry
falls for, fell for, fall for, gets taken in, got taken in, gets conned, got conned, takes the bait, took the bait > phishing, scam, fraud, awareness
falls through, fell through, fall through, comes to nothing, came to nothing, goes nowhere > cancellation, pipeline, lost, contingency
falls apart, fall apart, fell to pieces, falls to pieces, comes to pieces > defect, repair, quality, warranty
falls off the truck, fell off the truck, falls off the back, fell off the pallet > damage, load, loss, transport, claim
falls foul of, runs afoul, gets into trouble with the law, in trouble with > compliance, breach, enforcement, legal
signs up suppliers, signs up a supplier, signs up partners, signs up shops > onboarding, partner, supplier, acquisition
signs on, sign on, signs on for, puts the name down for, put my name down, put down for > registration, enrolment, booking, waiting list
signs out, sign out, signs for the keys, signs for the van, takes out a pool car > issue, loan, log, pool car, key
signs over, sign over, makes over to, puts in her name, puts in his name, changes the name on > transfer, ownership, title, assignment
signs away, signs for a contract, signs the contracts, puts pen to paper > signature, signing, contract, mandate
took up an offer, takes up an offer, get people to use, gets people to use, nobody uses it > adoption, uptake, engagement, training
takes back goods, takes back empties, deposit bottles, empties back > return, reverse logistics, deposit, refund
takes away food, food to go, takeaway, take away order > takeaway, order, food, kitchen
takes out insurance, take out insurance, takes out a policy, takes out cover, get insured > insurance, policy, cover, underwriting, quotation
takes out a loan, take out a loan, takes a loan, wants a loan > lending, loan, application, credit
takes out a subscription, takes out a contract > subscription, contract, sign-up
takes apart a claim, picks holes in, pick holes, pulls to pieces > review, challenge, audit
takes stock of, takes a hard look, take a hard look, steps back and looks > review, stocktake, retrospective, assessment
takes the minutes, keeps the minutes > minutes, secretary, meeting
takes the temperature of staff, takes the pulse, takes the mood > survey, engagement, pulse
takes the call, takes a message, take a message > reception, switchboard, call
turns up the heating, turn up the heating, turns down the heating, turn down the heating > heating, temperature, hvac, control
turns over staff, people come and go, staff come and go, nobody stays > turnover, retention, attrition
turns over rooms, turns the room round, gets the room ready, gets rooms ready, makes the beds, make the beds, makes beds > housekeeping, room, linen, cleaning
turns a profit, make a profit, breaks even, break even > profitability, margin, results
turns in a colleague, turns somebody in > whistleblowing, report, misconduct
turns somebody down for, turns down an applicant, turns down candidates, writes rejection letters > rejection, candidate, recruitment, applicant
sets off the alarm, set off the alarm, sets the alarm off, trips the alarm, trip the alarm > alarm, false alarm, security, fire, response
sets fire to, set fire to, sets alight, goes up in smoke > arson, fire, prevention
sets back, set back, sets us back, throws us back > delay, schedule, replanning
sets out the tables, lays the tables, lay the table, puts out chairs, puts out the chairs, sets up chairs > room setup, event, banqueting, porter
sets a price, sets prices, sets the price, fixes the price, puts a price tag > pricing, tariff, price
sets targets, sets the bar, sets goals > target, objective, goal
sets limits, sets the limit, draws a limit > limit, threshold, appetite, delegation
sets an exam, sets the questions, writes the exam > exam, assessment, setting
sets the menu, writes the menu, puts on the menu, what is on the menu > menu, planning, catering
sets the table of prices, sets fees, sets the fees > fee, tariff, schedule
puts through, put through, puts callers through, put me through, puts the call through > switchboard, transfer, reception, call
puts up visitors, put up visitors, puts people up, finds somewhere to stay, finds a bed for > accommodation, lodging, hotel, housing
puts up signs, put up signs, puts up a notice, put up posters, puts up posters > signage, notice, poster, display
puts up a tent, puts up a fence, put up a fence, put up scaffolding > installation, fencing, scaffolding, construction
puts forward a bid, puts forward an idea, put forward an idea, throws a hat in the ring > proposal, submission, suggestion, bid
puts back together, put back together, gets things back to normal, back to normal > restoration, recovery, reinstatement, repair
puts down an animal, puts animals down, put to sleep > veterinary, euthanasia, animal
puts in the hours, puts in a shift > hours, timesheet, shift
puts in the system, puts into the system, keys into the system, gets into the books > data entry, input, recording, posting
puts the word out, gets the word out, get the word out, gets the message out, get the message out > communication, publicity, campaign, announcement
puts on a course, puts on courses, puts on training > training, course, delivery
puts on a coach, puts on buses, lays on buses, lays on transport, lay on transport > transport, shuttle, coach, replacement
lays on food, lay on food, lays on drinks, puts on a spread, does the sandwiches, orders sandwiches > catering, hospitality, event
lays cables, lays cable, lays pipes, puts cables in, pulls cables, pull cables > cabling, installation, pipe, network, laying
lays down the law, reads the riot act > enforcement, disciplinary, policy
lays out pages, lays out the page, puts the page together, does the layout > layout, page, design, typesetting, production
gets across, get across, gets the message across, drives home, puts it simply > communication, message, campaign, editing
gets along with, gets on with, bad blood, bad air between > relations, mediation, conflict, team
gets behind on, gets behind with, gets on top of, get on top of > backlog, arrears, workload
gets over an illness, back after being ill, comes back after illness, back to work after > return to work, rehabilitation, occupational health, phased
gets the go ahead, waits for the go ahead, got the all clear, gets the all clear > approval, clearance, release
gets the sack, got the sack, gets the chop, gets the push > dismissal, termination, redundancy
gets a rise, gets a raise, gets more pay > pay, salary, review, increment
gets a ticket, gets a fine, got a fine, got fined, gets fined > fine, penalty, appeal
gets to grips with, gets the hang of, learns the ropes > training, induction, onboarding
gives way, gave way, buckles, caves in, gave in > structural, collapse, failure
gives out grades, gives grades, gives marks, hands out grades > grading, assessment, marking
gives a talk, gives talks, gives a speech, speaks at conferences > speaking, conference, event, presentation
gives a reference, gives references, writes a reference, writes references > reference, employment, verification
gives access, gives rights, gives permissions, dishes out rights > access, provisioning, permission, entitlement
gives notice to a supplier, gives notice on the contract > termination, notice, contract
goes ahead, gets to go ahead, can we go ahead, may we go ahead > approval, gate, go, decision
goes through customs, goes through the gate, gets past the guard > customs, clearance, access, gate
goes to press, go to press, off to the printer, at the printer > printing, production, publication, press
goes to waste, go to waste, thrown away food, ends in the bin > waste, surplus, food, reduction
goes up in price, went up in price, gets dearer, price goes up, prices go up, price went up > price increase, repricing, pricing, indexation
goes against the rules, goes against, flies in the face > violation, breach, compliance
goes behind the back, goes over the head > escalation, grievance, conduct
goes through old stuff, goes through old files > archive, retention, disposal
money comes in, money came in, cash coming in > receipt, receivable, payment, cash
goods come in, goods came in, comes in on the truck, came off the truck > goods receiving, intake, inbound, receipt
comes off the line, rolls off the line, end of the line > production, final inspection, output
comes up for renewal, comes up for review, up for renewal, is up soon > renewal, review, expiry
comes down on, comes down hard > enforcement, sanction
comes from where, where does it come from, where it was grown > origin, provenance, traceability, sourcing
comes to visit, comes round, drops by, drop by, drops in on, pops round > visitor, visit, reception
comes to the house, visits at home, home visit, home visits > home visit, outreach, community, field
breaks down the cost, break down the cost, breakdown of the cost > cost analysis, cost breakdown, costing
breaks the seal, breaks open, pries open > tamper, seal, security, locksmith
breaks a leg, breaks an arm, broke her leg, broke his leg, broke her arm, twisted ankle > injury, accident, first aid
breaks a promise, breaks the contract, break the contract, does not keep to the contract > breach, contract, claim
breaks the news to the family, tells the family, tell the family, tells relatives > family liaison, notification, next of kin
cuts down, cut down, cuts down on, cuts down trees, fells > reduction, felling, tree, saving
cuts over, cut over, changeover day, big switch, the big switch > cutover, migration, transition
cuts corners, cut corners, skimps on, does it on the cheap > quality, compliance, standard, safety
cuts a deal, strikes a deal, shakes hands on, shake hands on > deal, agreement, negotiation
cuts the grass, cut the grass, trims the hedge, cuts hedges, cut back the trees > grounds, gardening, trees, cutting
cuts the ribbon, smashes a bottle, opening ceremony > opening, ceremony, event
runs up a bill, runs up bills, runs up costs > cost, credit, spending, limit
runs it past, run it past, runs past legal > review, consultation, approval
runs into trouble, runs into problems, hits a wall, hits a snag > problem, escalation, support, risk
runs over a dog, runs somebody over, ran somebody over, knocks somebody down > accident, injury, claim, driver
runs the numbers, run the numbers, does the numbers, do the numbers > analysis, modelling, reporting, calculation
runs the shop, runs the place, runs the branch, runs the floor > store manager, branch, duty manager, operations
runs an errand, runs errands, gofer > courier, messenger, errand
runs a tab, puts it on the tab, on the slate, on tick > credit, account, billing
runs on an old, still runs on, runs on ancient > legacy, technology, obsolescence, upgrade
looks forward, looks into the future, looks years ahead > foresight, strategy, planning, forecasting
looks after the kids, kids at work, day care, daycare, creche > childcare, nursery
looks the part, how we look to others, how others see us, what people think of us > reputation, brand, image, perception
sends out bills, sends bills, send out invoices, sends out invoices > billing, invoicing, invoice
sends for, sends for the doctor, calls the doctor, gets a doctor > doctor, call-out, emergency, medical
sends home, send home, sent home, sends staff home > absence, suspension, closure, discharge
sends somebody out, sends someone round, sends a man, send somebody round, sends an engineer > field, dispatch, call-out, engineer, visit
calls round, calls in at, calls on customers, visits customers > visit, field sales, account
calls out the, called out, called out at night, comes out at night > call-out, on-call, standby, emergency
calls to account, hauled in, called before the board > hearing, disciplinary, governance, audit
carries a card, carries a badge, wears a badge, wear a badge > badge, identification, pass, access
clears customs, clear customs, gets it released > customs, clearance, broker
clears the table, clears tables, clears plates > waiting, restaurant, dishwashing
clears a cheque, clears payments > clearing, settlement, payment
closes down, close down, closed down, goes out of business, went out of business, shuts for good > closure, insolvency, liquidation, exit
draws down, draw down, draws on the loan, draws money down > drawdown, loan, facility, treasury
draws straws, draws names, pulls names out of a hat > lottery, allocation, selection, ballot
draws a picture, draws pictures, does the pictures, does the drawings > illustration, drawing, design, graphics
drops a passenger, drops kids off, school run, takes the kids to school > school transport, bus, drop-off
drops the ball, dropped the ball, let it slide, lets things slide > failure, follow-up, performance, control
hangs up on, hung up on, hung up, cut off on the phone > call, telephony, complaint, service
holds on the line, hold the line, waits on the phone, waiting on the phone > call centre, waiting time, queue, hotline
holds over somebody, holds hostage, demands money, demands ransom, asks for ransom > ransomware, extortion, threat, crisis
holds the fort, hold the fort, minds the shop, keeps the seat warm > cover, deputy, duty, standby
holds the keys, keeps the keys, who has keys > keyholder, key, custody
holds a meeting, holds meetings, gets round the table, get round a table > meeting, committee, convening
holds a hearing, holds hearings > hearing, panel, tribunal
holds an election, holds elections, runs the election > election, ballot, returning
keeps up with, keep up with, keeps abreast, stays on top of > monitoring, horizon scanning, currency, training
keeps up appearances, keeps the place nice, keeps it pretty > upkeep, appearance, housekeeping
keeps away, keep away, keeps at a distance, stay away from, stays clear of > exclusion, restriction, distance, barrier
keeps a lid on, keeps quiet about, keeps it quiet, keep it quiet > confidentiality, embargo, communications
keeps the books, keep the books, keeps the accounts > bookkeeping, accounting, ledger
keeps the peace, keep the peace, keeps order > security, public order, stewarding
keeps the minutes of, keeps the diary, keeps his diary, keeps her diary, runs her diary, runs his diary > diary, calendar, secretary, assistant
keeps score of, keeps a tally, keeps count > count, tally, tracking
keeps spares, keeps parts, keeps some in reserve > spare, stock, parts, inventory
makes up the bed, makes up rooms, makes up the room > housekeeping, room, linen
makes out a cheque, writes a cheque, writes cheques > cheque, payment
makes a splash, makes a noise about, gets us noticed > publicity, campaign, pr
makes a will, leaves money to us, leaves us money > legacy, bequest, estate, donation
makes the tea, makes coffee, gets the coffee > catering, hospitality, pantry
makes the rounds, makes house calls > visit, rounds, outreach
makes a copy of the key, makes keys, cuts keys, cut a key, another key > key, locksmith, cutting
makes the film, makes films, makes videos, makes a video, make a video > video, production, filming
makes good on, makes it right with, make it right > remedy, goodwill, compensation, warranty
mixes up, mix up, mixed up, gets mixed up, confuses the two > error, identification, mislabelling, incident
passes over, pass over, passed over for promotion > promotion, grievance, selection
passes inspection, pass inspection, passes the mot, fails inspection, failed inspection > inspection, certification, compliance, finding
phases in, phase in, brings in slowly, step by little step > phased, rollout, introduction, transition
picks up a bug, picked up a bug, picks up an infection > infection, hygiene, sickness
picks up the pieces, pick up the pieces, clears up the mess, clear up the mess > recovery, aftermath, remediation, crisis
picks up kids, picks up guests, picks guests up, meets at the airport, picked up from the airport > transfer, shuttle, pickup, transport, concierge
rolls up sleeves, all hands on deck, all hands to the pump > mobilisation, surge, crisis, staffing
shows off to customers, shows to buyers > showroom, demo, display
sits in for, sits in on, sit in on > cover, observation, shadowing
sits on the committee, sits on the board, sits on a panel > committee, board, panel, membership
sits on it, sits on a request, lies on a desk, lying on a desk, gathers dust > backlog, pending, follow-up, turnaround
stands by, stand by, on stand by, waits by the phone > standby, on-call, readiness
sets us apart > differentiation, brand, positioning
stands at the fair, mans the stand, man the stand > fair, exhibition, stand, event
steps up security, step up security, beefs up, beef up > strengthening, security, enhancement, reinforcement
sticks up posters, sticks labels on > labelling, poster, signage
sticks out, sticks in the mind, sticks like a sore thumb > anomaly, outlier, deviation
throws a switch, throw the switch > switching, isolation, power, cutover
ties up, tie up, tied up in, ties up money, money tied up > working capital, inventory, liquidity
ties in with, tie in with, goes hand in hand > dependency, alignment, integration
ties down a date, fixes a date, fix a date, finds a date, find a date > scheduling, appointment, calendar
touches base, touch base, catches up with, catch up with > meeting, check-in, coordination
touches down, comes in to land > landing, arrival, flight
tries on, tries clothes on, changing room, fitting room > fitting, shop floor, sizing
walks in, walks in off the street, wanders in, wander in, anyone can walk in > access control, reception, security, visitor
wears a mask, wears gloves, wear gloves, wears a helmet > ppe, protective, hygiene
winds up, wind up, wound up, winds up a company, winds up the firm > liquidation, insolvency, dissolution, closure
works out at, works up a sweat, works out in the gym > gym, fitness, wellbeing
works to rule, works slowly on purpose > industrial, union, strike
works from abroad, works abroad, works in another country > mobility, tax, remote, immigration
works up a plan, works up a proposal > proposal, planning, drafting
writes off a car, wrote off the car, total loss, totalled > total loss, motor, claim, salvage
writes off stock, throws away old stock > write-off, stock, obsolescence, scrap
people write in, letters from readers, readers write > reader, correspondence, enquiry, letters
writes the news, writes the story, writes stories, writes articles, writes about us > editorial, journalism, newsroom, content
writes the words, writes texts, writes the text for, writes blurbs > copywriting, content, editing
writes code for, writes scripts, writes a script > development, scripting, automation
writes the law, writes the bylaws, writes bylaws > legislation, bylaw, drafting, legal
writes the will, writes wills > will, probate, estate
`;
