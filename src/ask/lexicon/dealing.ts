/** What people do with each other: telling, asking, paying, hiring, helping, quarrelling. A line: what people say > what a map may call it. */
export const DEALING = `
tells people, lets people know, let people know, informs, notifies, breaks the news, break the news, gives a heads up, heads up > notification, communication, information, announcement, notice
announces, proclaims, makes public, made public, reveals, unveils, breaks it to > announcement, publication, disclosure, communication, press
publishes, brings out a, releases to the public, puts on the website, puts on the site, puts it online > publication, publishing, release, web, content
circulates, sends around, send around, goes round to everyone, hands out leaflets > distribution, circulation, communication, mailing
writes to, write to, drops a line, drop a line, sends a note, replies to letters, answers letters > correspondence, letter, mailing, communication
emails everybody, emails everyone, mails everybody, mass mail, blasts out, blast out > mailing, newsletter, campaign, bulk, communication
gives a call, dials > telephone, call, telephony, contact, callback
rings back, ring back, calls back, call back, returns the call > callback, contact, enquiry, follow-up
picks up the phone, mans the phones, man the phones, takes the calls, takes calls, answers the line, on the line > call centre, switchboard, reception, hotline, contact
texts people, texts customers, sends a text, pings, ping > sms, messaging, notification, alert
chats, chats with customers, replies in the chat > chat, messaging, contact
replies, responds, gets back to, get back to, writes back, wrote back > reply, response, enquiry, correspondence, answering
applies for, apply for, begs for, wants permission > request, application, approval, intake
inquires, enquires > enquiry, question, information, help
complains, moans, whines, grumbles, kicks up a fuss, kick up a fuss, makes a fuss, kicks off about > complaint, grievance, feedback, dissatisfaction, escalation
apologises, apologizes, says sorry, said sorry, makes amends, smooths things over, smooth over > apology, complaint, goodwill, compensation
compensates, makes up for it, pays damages, pays for the trouble > compensation, damages, claim, settlement, indemnity
praises, compliments, applauds, raves about > thanks, recognition, feedback, testimonial, satisfaction
rewards, honours, honors, celebrates, gives a medal, gives prizes, hands out prizes > award, reward, recognition, ceremony, prize
criticises, slags off, slag off, bad mouths, runs down, tears into > feedback, review, reputation, complaint, moderation
insults, swears at, swore at, shouts at, yells at, threatens, threaten > abuse, harassment, violence, threat, moderation, conduct
bullies, harasses, picks on, pick on, teases, makes fun of, leers, gropes > harassment, bullying, grievance, misconduct, safeguarding
punches, beats up, beat up, slaps, kicks somebody, attacks, lashes out > violence, assault, incident, security, police
quarrels, argues, falls out, fell out, clashes, cannot stand each other, cant stand each other, at each others throats > conflict, mediation, dispute, grievance
mediates, patches things up, makes peace, calms down, calm down, pours oil, brings both sides together > mediation, conciliation, conflict, resolution, dispute
persuades, convinces, talks into, talk into, talks round, wins over, win over, gets people behind > stakeholder, persuasion, sales, influence, lobbying
lobbies, pulls strings in, has the ear of, talks to politicians, speaks to ministers > lobbying, public affairs, advocacy, government relations
discusses, talks over, talk over, talks through, talk through, debates, sits down with, sit down with, has a word > discussion, meeting, consultation, review, conversation
consults, listens to, takes advice, gets advice, asks the experts, picks the brains > consultation, advice, advisory, expert, engagement
advises, counsels, guides, gives advice, coaches somebody, points in the right direction > advice, advisory, guidance, counselling, coaching, mentoring
teaches, instructs, educates, lectures, tutors, drills people, brings up to speed, bring up to speed > training, teaching, instruction, education, tuition, learning
examines pupils, sets the exam, marks the papers, marks papers, marks essays, marks the essays, grades papers > marking, exam, assessment, examination, grading
sits the exam, sits exams, takes an exam, takes a test, passes the test, fails the exam, flunks, resits, resit > exam, examination, assessment, resit, result
graduates, drop out, dropped out, leaves school, left school, skips class, plays truant > graduation, enrolment, withdrawal, attendance, retention, student
mentors, takes under the wing, shows the ropes, show the ropes, breaks in a new > mentoring, onboarding, induction, buddy
assists, aids, lends a hand, lend a hand, gives a hand, helps out, help out, pitches in > support, assistance, help, aid, volunteering
cares for, care for, looks out for people, comforts, sits with the dying, is there for > care, welfare, wellbeing, counselling, pastoral
protects, defends, stands up for, stand up for, sticks up for, shields people > protection, safeguarding, advocacy, defence, security
welcomes, greets, meets and greets, meet and greet, receives guests, says hello > welcome, reception, greeting, hospitality, guest, concierge
invites, asks along, ask along, brings guests, sends out invitations > invitation, guest, event, guest list
entertains, throws a party, throw a party, puts on a show, puts on an event > event, hosting, hospitality, entertainment, production, staging
introduces, brings together with, sets up with, makes introductions > introduction, networking, referral, matching
refers, sends to a specialist, sends somebody to, passes to another doctor > referral, specialist, transfer
joins, signs up to, becomes a member, becomes part of, comes on board, come on board > membership, joining, onboarding, registration, enrolment
quits, packs it in, pack it in, jacks it in, walks out on, steps down, step down, stepped down, bows out > resignation, leaver, offboarding, succession, exit
hires people, employs, recruits, takes people on, headhunts, poaches, finds staff, find staff, brings in people > recruitment, hiring, talent, staffing, vacancy
sacks, dismisses, lays off, lay off, laid off, boots out, gives the boot, shows the door, lets people go > dismissal, redundancy, termination, layoff, severance
appoints, names a, nominates, puts forward, put forward, swears in, elects, votes in > appointment, nomination, election, board, succession
promotes somebody, moves somebody up, gives a better job, bumps up > promotion, grading, career, succession
transfers people, reassigns, moves to another team, moves teams, switches teams, seconds people, posts abroad > transfer, secondment, reassignment, mobility, relocation
assigns, allocates, allots, gives the job to, puts in charge, put in charge, dishes out the work, hands out the work > assignment, allocation, delegation, dispatch, rota
delegates, hands down, passes the work, farms out, farm out, subcontracts, outsources, contracts out, contract out > delegation, outsourcing, subcontracting, contractor, supplier
mobilises, calls people in, calls in the, call in the, gets people in, rounds up, round up, musters, gathers everyone > mobilisation, call-out, callout, muster, standby, crisis
rosters, puts on the rota, puts on shift, sets the shifts, draws up the rota, draws up the rosters > roster, rota, scheduling, shift, staffing
clocks in, clock on, clocks on, clocks off, clock out, punches in, turns up for work, shows up, show up > attendance, time, timekeeping, timesheet, absence
skives, bunks off, goes missing, does not turn up, doesnt turn up, didnt turn up, did not turn up, no show, no shows > absence, attendance, no-show, disciplinary
takes sick, goes sick, phones in sick, rings in sick, reports sick, comes down with > sickness, absence, occupational health, cover
disciplines, tells off, tell off, told off, gives a warning, hauls over the coals, dresses down > disciplinary, warning, misconduct, conduct
motivates, cheers up, cheer up, keeps spirits up, inspires, rallies, gees up > engagement, motivation, morale, wellbeing, incentive
votes, goes to the polls, elects a > election, vote, ballot, electoral
pays, pays out, pay out, paid out, forks out, shells out, coughs up, foots the bill, foot the bill, picks up the tab, picks up the bill > payment, payout, disbursement, paying, invoice, settlement
pays for it, who pays, pays for damage, covers the cost, cover the cost > funding, cost, budget, liability, insurance, sponsor
pays off, pay off, paid off, repays, pays down, clears a debt, settles up, settle up, squares up > repayment, settlement, debt, redemption, loan
pays in, pay in, paid in, banks the takings, puts money in > deposit, banking, takings, cash
takes out money, takes money out, draws money, gets money out, cashes, withdraws > withdrawal, cash, redemption, payout, account
transfers money, wires money, moves money, sends money > transfer, payment, treasury, remittance, wire
pays back, reimburses, refunds, gives a refund > refund, reimbursement, repayment, credit, expense
bills, invoices, sends the bill, asks for money, takes money for > billing, invoicing, invoice, charge, fee, charging
overcharges, rips off, rip off, ripped off, fleeces, stings customers > overcharging, billing, complaint, pricing, refund, fraud
owes, owed, owing, runs up a debt, ran up, in the red, in debt > debt, arrears, receivable, collection, overdraft, credit
chases up, chase up, chasing up, duns, presses for payment, goes after money, chases the money > dunning, collection, reminder, receivable, follow-up, arrears
saves up, sets aside, set aside, puts aside, put aside, puts by, puts away money > reserve, savings, provision, accrual, fund
spends, splashes out, splash out, blows money, burns money, burns through > spending, spend, expenditure, cost, budget
cuts back, cutting back, trims the budget, slashes, tightens the belt, tighten the belt, economises, saves on > saving, cost, reduction, efficiency, budget
bankrolls, puts up the money, puts money into, chips in, chip in > funding, financing, sponsorship, grant, investment
invests, buys into, sinks money into, puts into shares > investment, portfolio, fund, asset
raises money, collects for, passes the hat, fund raises, fundraises, appeals for money > fundraising, donation, charity, campaign, giving
donates, gives to charity, gives away, give away, gave away > donation, charity, giveaway, giving
sponsors, backs a team, puts its name on > sponsorship, sponsoring, partnership, donation
sells, flogs to, peddles, hawks, gets sold, puts on sale, put on sale, on sale > sale, sales, selling, retail, listing
closes the deal, close the deal, clinches, lands a customer, lands the deal, wins the deal, seals the deal > sales, closing, deal, contract, opportunity
pitches, pitches to, makes a pitch, presents to customers, gives a demo > pitch, presentation, demo, presales, proposal
buys in, buys up, stocks up on, gets hold of some, procures, acquires, obtains > sourcing, procurement, acquisition, purchasing, buying
orders in, places an order, sends off for, gets in more > ordering, order, purchasing, procurement, replenishment
bids for, tenders, competes for, goes for a contract, puts in a bid, put in a bid > tender, bid, bidding, proposal, rfp
puts a hold on, holds a room, holds a table, gets a table, gets tickets > booking, reservation, ticket, allocation
books out, sells out, sold out, fully booked, booked up, no room left, full up > availability, capacity, overbooking, booking, occupancy, stock
checks out, check out, checking out, settles the bill, leaves the hotel > checkout, departure, billing, front desk
checks people in, checks guests in, arrives at the desk, gets their key > check-in, arrival, front desk, reception
complains about the food, sends it back to the kitchen > complaint, food, kitchen, quality
browses, window shops, goes shopping, pops in > shopper, shop, retail, customer, store
queues, waits in line, stands in line, waits for hours > queue, waiting, flow, crowd, capacity
steals, nicks, lifts from the shop, shoplifts, makes off with, walks off with, walked off with > theft, shoplifting, loss, prevention, security, shrinkage
cheats, swindles, scams, dupes, fakes, forges > fraud, scam, deception, integrity, misconduct, detection
fiddles the books, cooks the books, cook the books, fiddles expenses, pads expenses, hand in the till > fraud, audit, misconduct, investigation, expense
makes it up, made it up, misleads, fibs > misconduct, fraud, integrity, misleading, complaint
copies off, cribs, plagiarises, copied somebody, copied from, passes off as his own > plagiarism, misconduct, academic, integrity, copyright, infringement
bribes, greases palms, slips money, under the table, backhander, backhanders > bribery, corruption, ethics, compliance
spies, snoops, pries, reads my mails, reads our mails, listens in, listen in, taps phones > surveillance, privacy, interception, monitoring, confidentiality
leaks to the press, blabs, lets slip, gives away secrets, gave away secrets, lets the cat out > confidentiality, leak, disclosure, breach
blows the whistle, blow the whistle, speaks out, speak out, tells on, dobs in, grasses on, snitches > whistleblowing, disclosure, report, ethics, misconduct
sues, takes to court, take to court, goes to court, go to court, presses charges, lawyers up > litigation, legal, lawsuit, dispute, court
testifies, gives evidence, takes the stand, stands as a witness > witness, evidence, hearing, court
arrests, nicked by, gets caught, nabs, hauls off, detains > arrest, custody, police, detention, security
boycotts, walks off the job, downs tools, down tools, pickets, goes on strike, go on strike, goes slow > strike, industrial, union, labour, relations
protests outside, chains themselves > protest, demonstration, security, crowd, public order
moves in, move in, moved in, gets the keys, settles in, settle in > move, tenancy, onboarding, arrival, allocation, induction
moves out, move out, moved out, gives up the flat, gives notice, hands in the keys > tenancy, termination, vacating, handback, departure
evicts, kicks out, kick out, throws out people, turfs out > eviction, ban, exclusion, tenancy, enforcement
marries, gets married, get married, ties the knot, weds, gets hitched > wedding, marriage, registry, ceremony, event
divorces, splits up with > family, divorce, court, registry
fosters, takes in a child, takes children in > adoption, fostering, children, placement, care
gives birth, has a baby, is born, goes into labour > maternity, birth, midwife, obstetrics, parental
passes away, dies, died at work, kicks the bucket, somebody dies > bereavement, death, deceased, estate, mortality
mourns, grieves, loses a relative, lost her husband, lost his wife > bereavement, compassionate, leave, counselling
prays, worships, kneels > prayer, chaplaincy, chaplain, faith, worship
sings, dances, rehearses the play > performance, stage, ensemble, production, concert, programme
goes on tour, goes on the road > touring, tour, booking, production
competes, scores a goal, trains the players > sport, competition, coaching, match, fixture
wins, comes first in, draws lots, draws the winner, raffles > competition, prize, winner, raffle, award
hosts guests, hosts an event, hosts the party, hosts a dinner > hosting, hospitality, event, guest
submits, submit, sends in, send in, sent in, lodges a complaint, lodges > submission, filing, intake, application
concern, concerns, concerned about, raises a concern, raises concerns, worried about somebody > concern, safeguarding, complaint, speak-up, ethics
offends, offended, causes offence, hurt feelings > complaint, moderation, conduct, apology
visits, visited, goes to see, calls in on > visitor, visit, field, inspection, reception
`;
