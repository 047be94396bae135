/** Small mishaps, noises, marks and slang of the working day. A line: what people say > what a map may call it. */
export const MISHAP = `
blooper, gaffe, clanger, snafu, howler, bungle, bungled, fumble, fumbled, dropped the ball, slipped through > error, mistake, correction, review, quality
kerfuffle, ruckus, commotion, rumpus, hullabaloo, scene at the desk, making a scene > disturbance, security, conflict, complaint
fuss, faff, palaver, rigmarole, hoops, jump through hoops, red tape, redtape, bureaucracy > simplification, procedure, improvement, forms, approval
bother, bothers, pester, pestered, pesters, nagged, keeps ringing, keeps calling me > nuisance, complaint, consent, preferences, harassment
hum, humming, whirr, whirring, creak, creaks, groaning, knocking sound, clunk, clunks, clanking > noise, vibration, machinery, mechanical, maintenance, inspection
stumble, stumbled, tumble, tumbled, toppled, topple, fell down the stairs, fell over > fall, slip, trip, accident, injury, reporting
scuff, scuffed, scuff marks, smudge, smudged, discoloured, tarnished, faded > damage, cleaning, painting, refurbishment, quality
smoulder, smouldering, singed, scorched, charred, smells burnt > fire, alarm, electrical, inspection, emergency
seep, seeping, seeps, trickle, trickles, trickling, dribble, dribbling, weeping pipe > leak, water, plumbing, repair, drainage
swerve, swerved, skid, skidded, spun round, ended up in a ditch > accident, vehicle, driver, insurance, report
shrivelled, wilted, wilting, went limp, thirsty plants > plants, watering, grounds, fresh
sagging, droopy, bulging, bulge, leaning wall, leaning over > structural, survey, inspection, repair, racking
unravel, frayed, ripped, torn, came apart at the seams, stitching > quality, returns, upholstery, replacement, repair
tangle, tangled, snarled up, knotted, cable spaghetti, spaghetti of cables > cabling, tidy, installation, electrical
jumble, jumbled, messed about, higgledy, nothing is where it should be > housekeeping, tidy, sorting, labelling, storage
kludge, bodged, bodge, held together with tape, duct tape, makeshift, stopgap > workaround, temporary, technical debt, repair, replacement
hush money, brown envelope, brown envelopes, favours, one hand washes > bribery, corruption, gifts, ethics
trespass, trespassing, trespassers, climbed the fence, hopped the fence, over the fence, through the fence > trespass, perimeter, intrusion, security, fence, patrol
creep, creepy, leering, stares at me, makes me uncomfortable, lewd > harassment, misconduct, grievance, conduct
pry, prying, nosy, reads over my shoulder, looks at my screen, overheard, overhear > privacy, confidential, screen, clean desk
divulge, blab, blabbed, let slip, spilled the beans, spill the beans, loose lips > confidential, disclosure, leak, breach, nda
chatter, natter, huddle, powwow, catch up meeting, get together, sit down with > meeting, communication, coordination
one to one, talk with my boss, chat with my manager > performance, review, feedback, appraisal
poke, nudge, remind, reminders, gentle reminder, dont forget > reminder, notification, follow-up, dunning
blurb, spiel, patter, words on the box, text on the box, back of the pack > copy, text, product, description, marketing, labelling
gist, lowdown, nutshell, in a nutshell, short version, two pager, one pager > summary, briefing, report, executive
quid, bucks, tenner, fiver, grand, moolah, cold hard cash > cash, payment, money, petty, expense
iou, kitty, tea money, float, float in the till, change for the till > petty, cash, till, float
ripoff, rip off, daylight robbery, pay through the nose, fleeced, gouging > pricing, complaint, overcharge, fair, refund
gratuity, gratuities, tips for the staff, tip jar, tipping > tips, gratuities, payroll, distribution
rejig, rejigged, redraft, reworded, reword, rephrase > revision, editing, wording, approval, version
resend, resent it, send it again, send again, never got it, didnt get the mail, got lost in the post > reissue, resend, delivery, replacement, copy
reprint, print again, new copy of, copy of my letter, lost the certificate > reissue, duplicate, certificate, replacement, print
rehire, came back to us, boomerang, back at the company > hiring, reference, onboarding, return
rename, renamed, called something else now, new name for > renaming, naming, brand, change
relaunch, second launch, launch again > launch, campaign, release, product
downtime, not available, cannot be reached, offline, is offline, went offline, unreachable > downtime, outage, availability, unavailable, network
uptime, stay up, stays up all night, always on > availability, uptime, reliability, monitoring
overtime, extra shift, extra shifts, double shift, sixty hours, too many hours > overtime, hours, roster, pay, working time
snore, dozing, doze, yawning, nodding off, asleep on the job > fatigue, conduct, rest, working hours
sob, sobbing, weep, weeping, sulking, sulk, cried > wellbeing, counselling, assistance, grievance
scold, scolded, told me off, got told off, shouts at people, screams at people, yells > conduct, bullying, grievance, harassment
sneer, mocked, mock people, laughed at, teased, makes fun of, nicknames > bullying, harassment, dignity, grievance
dawdle, dawdling, drag their heels, slow to answer, never answers, takes weeks to answer, ghosted, ghosts us > response, escalation, complaint, turnaround
fiddled, fiddling, fiddle the, fiddles the, creative accounting, dodgy numbers > fraud, manipulation, audit, investigation, expense
wobbled, about to fall, about to fall over, going to fall, hangs by a thread > hazard, structural, safety, repair, inspection
tripped the fuse, fuse tripped, breaker, breakers, circuit breaker > electrical, circuit, power, maintenance
blocked view, too dark to see, cannot see a thing > lighting, visibility, safety
got wet, wet papers, wet boxes, wet stock, wet goods > water, damage, claim, stock, insurance
left the tap on, tap left on, left the gas on, left the oven on > water, gas, damage, shutdown, emergency
left the door open, door left open, window left open, forgot to lock, unlocked door, nobody locked > locking, security, access, patrol, closing
locked out, locked myself out, key broke, key snapped, door wont open, door wont shut, gate wont open, gate is stuck > lock, locksmith, door, access, maintenance
shutter, shutters, roller door, roller shutter, barrier, barriers, boom gate > gate, shutter, barrier, maintenance, access, parking
beeping at night, alarm will not stop, alarm wont stop, silence the alarm, turn off the alarm > alarm, keyholder, security, response, maintenance
stuck in traffic, van broke down, driver is lost, driver late > transport, delivery, fleet, driver, breakdown
lost control of, skidded on ice, hit a tree, hit a wall, hit a pole, hit the gate > accident, vehicle, damage, insurance, claim
dropped it, dropped my phone, dropped my laptop, cracked screen, broken screen, coffee on the keyboard, coffee on my laptop > repair, replacement, device, laptop, phone, damage
battery, batteries, wont charge, doesnt charge, battery is dead, runs flat > battery, replacement, hardware, device, charging
cable is loose, pulled the plug, somebody unplugged, unplugged, plug fell out > power, cabling, network, electrical, outage
screen is black, screen stays black, wont turn on, does not turn on, doesnt turn on, dead laptop > laptop, hardware, repair, helpdesk, replacement
swallowed, swallows, ate my card, ate my money, eats coins > machine, card, refund, vending, atm
short of breath, collapsed at work, keeled over, dropped to the floor > first aid, emergency, medical, ambulance
cut himself, cut herself, cut her hand, caught his hand, hand in the machine, finger in the door > injury, first aid, accident, machinery, guarding
got sick from, made me ill, felt ill after, ill after eating > illness, food, hygiene, complaint, investigation
ran out of paper, no paper, no pens, no toner, no soap, no coffee, no milk left > supplies, stock, reorder, consumables, stationery
ran out of fuel, empty tank, out of diesel, out of gas > fuel, refuelling, bunkering, fleet
ran out of time, missed the deadline, too late for, missed the date > deadline, schedule, escalation, extension
wrong address, sent to the wrong house, old address, moved away, gone away > address, correction, customer, data, delivery
wrong person, mistook for, mixed up two people, two people with the same name > identification, duplicate, correction, records, identity
spelled my name wrong, name is wrong, name is misspelt, wrong birthday > correction, rectification, personal, data, record
nobody told us, nobody told me, first i heard, found out from the papers > communication, notification, announcement, stakeholder
nobody is in charge, nobody feels responsible, falls between two > governance, ownership, gap, escalation
too many cooks, two do the same, doing it twice, double work > duplication, efficiency, coordination, ownership
fell asleep on, sat on it, sits on a request, gathering moss > escalation, overdue, backlog, approval
`;
