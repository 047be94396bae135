/** Formal words of the office and of IT, as people say them who do not know them. A line: what people say > what a map may call it. */
export const REGISTER = `
list of our things, list of things we own, stickers on things, numbered things > asset, inventory, register, cmdb
shelf full of spares, spare laptops, pool of laptops, loaner, loaners, loan laptop, lend a laptop, borrow a laptop > stock, spare, loan, device, asset
padlock in the browser, lock symbol, site says unsafe, not trusted, insecure warning, cert, certs > certificate, tls, expiry, renewal
list of who may see, rights list, list of rights, matrix of rights > authorisation, role, entitlement, matrix, access
one person does both, same person pays and approves, two people needed, never alone, both hands on the money > segregation of duties, control, conflict, authorisation
ticks that all still need, confirm each year, yearly confirmation, sign off the rights, sign that they still need > recertification, attestation, access, review, quarterly
footprints, paper trail, breadcrumbs, who touched, who changed it, who deleted it > audit, log, trail, history, evidence
old machine nobody dares touch, dinosaur, dinosaurs, relic from the nineties, ancient system, ancient systems, antique system, built by someone who left > legacy, retirement, replacement, technical debt, mainframe
what hangs on what, which system needs which, knock on effect, domino effect > dependency, impact, cmdb, architecture
what we run, list of systems, which programs we have, list of software, catalogue of programs > inventory, catalogue, application, portfolio, cmdb
who is on tonight, who has the phone tonight, whose turn, whose turn is it, duty phone > rota, on-call, schedule, standby
swap my night, trade nights, trade shifts, take my shift, swap shifts, cover my shift > swap, rota, shift, cover, override
bridge call, war room, everyone on the phone, conference when it breaks, big call > incident, command, conference, major, bridge
red traffic light, green lights, amber, thumbs up, thumbs down > status, rating, report
lessons we learned, blame, blamed, finger pointing, look back at the mess, five whys > postmortem, blameless, lessons, retrospective, root cause
rehearse the disaster, pretend disaster, pretend outage, practice the worst, play it through, table exercise > exercise, tabletop, drill, rehearsal, continuity, recovery
get the copy back, try the copies, do the copies work, prove the copies > restore, test, backup, rehearsal
how much may we lose, how long may it take to come back, hours until it is back > recovery, objective, continuity, rto
hidden from the world, behind the wall, moat, drawbridge up, outside the wall > firewall, network, segmentation, perimeter
clicked the bait, took the bait, bait, baits, hook line, scam mail, scammer, scammers, con artist, too good to be true > phishing, fraud, awareness, suspicious, report
pretends to be the boss, fake boss, boss asks for gift cards, voice of the boss, deepfake, deepfakes > impersonation, fraud, phishing, payment, security
spill the beans, spilled the beans, loose lips, told outsiders, told a friend, blabbed, posted the secret > confidentiality, disclosure, leak, breach, misconduct
black out the names, names blacked out, blur the names, strip the names, hide the names, make it nameless > anonymisation, masking, redaction, privacy
tick the box for mails, said yes to mails, said no to mails, opted in, opt in, opt out, opted out, opts out > consent, preference, privacy, marketing, unsubscribe
how long do papers live, when do we burn, keep ten years, seven years, years in the cellar > retention, records, archive, destruction
handshake, handshakes, gentlemans agreement, letter of intent, term sheet, draft of the contract, red ink, strike a clause, clause, clauses > contract, negotiation, redlines, legal, agreement
bid, bids in, sealed bid, sealed bids, sealed envelope, beauty contest, three quotes, short list, shortlist > tender, bidding, evaluation, procurement, rfp
purse strings, holds the purse, kitty, slush, piggybank, war chest, coffers, deep pockets > budget, fund, approval, finance, spending
shopping list, wish list for software, basket is full, cart for approval > requisition, purchase, order, approval
too big for me to sign, above my limit, how high may i sign, over my limit, up to how much > approval, authority, limit, delegation, threshold
belt tightening, tighten the belt, penny pinching, save pennies, trim the fat, fat to cut > cost, savings, reduction, budget
drop in the ocean, money down the drain, white elephant, bottomless pit, money pit > cost, control, investment, review
wet behind the ears, greenhorn, rookie, rookies, fresh face, fresh faces, new kid, new kids, learning the ropes > onboarding, induction, newcomer, starter, joiner
golden handshake, parting gift, severance cheque, leaves with a cheque > severance, settlement, termination, redundancy
carrot for staff, carrots for, cherry on top, sweetener for, pat on the back > bonus, incentive, recognition, reward
pay packet, pay packets, payslip, payslips, pay slip, wage slip, wage slips, brown envelope with pay, pay day, payday > payroll, payslip, salary, pay
rung on the ladder, next rung, climb the ladder, career ladder, up the ladder > promotion, career, grading, development
hot potato, hot potatoes, skeleton in the closet, skeletons, can of worms, pandoras box, elephant in the room, bombshell > escalation, risk, ethics, sensitive
rotten apple, bad apple, black sheep, snake in the grass, backstabber > misconduct, disciplinary, investigation, grievance
whistle blower, whistle blowers, blows the whistle, blow the whistle, blew the whistle, sing to the press > whistleblowing, wrongdoing, disclosure, ethics
feather in the cap, jewel in the crown, flagship product, cash cow, crown jewels > product, strategy, portfolio, protection
tip of the iceberg, canary in the, early sign, smoke signals, alarm bells ring > warning, monitoring, risk, alert
bottleneck, bottlenecks, traffic jam of tickets, log jam, logjam, clogged up queue > capacity, backlog, queue, performance
patchwork, sticking plaster, sticking plasters, band aid fix, chewing gum and string, house of cards, spaghetti of > technical debt, workaround, legacy, resilience
silver bullet, magic wand, shiny new thing, shiny object, toy of the boss > evaluation, tool, selection, technology
umbrella contract, umbrella agreement, framework deal, blanket order > framework, agreement, contract, procurement
rubber stamps, rubber stamped, nods through, nodded through, green light for, gives the green light, red tape > approval, sign-off, governance, policy
paper tiger, dead letter, rule nobody follows, gathers dust, dust on the policy > policy, compliance, review, audit
toolbox talk, morning huddle, stand up meeting, standup, standups, round table, town hall meeting, all hands > meeting, communication, briefing, standup
megaphone, grapevine, bush telegraph, drums say, heard it in the kitchen, heard it on the corridor > internal, communication, announcement
crystal clear numbers, dashboard in the car, instrument panel, speedometer, thermometer of the business, vital signs > dashboard, kpi, metric, reporting
apples and oranges, apples with apples, count beans, bean counting, cooks the books, cooked the books, creative accounting > reconciliation, accounting, audit, fraud, definition
haystack, needle in a haystack, search for a file, where did we save > search, knowledge, records, archive, findability
birds eye view, helicopter view, map of our systems, big map > architecture, landscape, overview, portfolio
guinea pigs for the new, first in the water, dip a toe, canaries, small slice, one branch first > pilot, canary, rollout, trial, beta
flip side, two sides of the coin, horse trade, horse trading, olive branch > negotiation, dispute, agreement
bricks and mortar, four walls, roof over our heads, square metres, square meters, square feet > property, lease, space, estate, facilities
nuts and bolts of, under the bonnet, under the hood, behind the curtain, engine room > infrastructure, engineering, technical, operations
fig leaf, whitewash, greenwash, greenwashing, window dressing > compliance, claims, sustainability, disclosure
dry powder, rainy day, safety net, lifebelt, parachute for > reserve, contingency, continuity, fallback
trojan horse, back door, side entrance to the system, loose brick, weakest link, weak link > vulnerability, security, risk, third-party
`;
