/** Striving, hindering, risking, praising: the rarer verbs and judgements. A line: what people say > what a map may call it. */
export const EFFORT = `
prevent, avert, deter, discourage, forestall, nips in the bud, nip in the bud, heads off, head off > prevention, deterrence, protection, control
avoid, dodge, evade, sidestep, steers clear of, ducks out of > avoidance, prevention, evasion
reduce, lessen, minimise, minimize, decrease, curb, curtail, dampen > reduction, minimisation, limit, lowering, decrease
mitigate, alleviate, soften, takes the sting out > mitigation, relief, contingency, treatment
eliminate, eradicate, abolish, does away with, do away with, stamps out, stamp out, roots out, root out, wipes out > elimination, removal, abolition, eradication
solve, resolve, overcome, cracks the problem, finds an answer, finds a way out > resolution, solution, problem, troubleshooting
encourage, boost, bolster, stimulate, nurture, spur on, egg on > promotion, incentive, development, growth, engagement
strengthen, reinforce, fortify, shore up, shores up, props up, prop up > reinforcement, strengthening, resilience, structural
stabilise, stabilize, keeps steady > stabilisation, stability, reassurance
broaden, widen, enlarge, heighten, deepen, build out > expansion, extension, widening, enlargement, scope
quicken, accelerate, precipitate, puts the pedal down > acceleration, speed, expedite
facilitate, smooths the way, makes possible, oils the wheels > facilitation, enablement, coordination
empower, equip people, makes it possible for > enablement, empowerment, tooling, training
accommodate, puts a roof over > accommodation, housing, lodging, rooms
participate, takes part, take part, took part, has a go at, joins in, join in > participation, attendance, volunteering, engagement
contend, vie, battles it out, up against > competition, tender, bid
hinder, hamper, impede, obstruct, foil, stifle, blocks the way, gets under the feet > obstacle, obstruction, impediment, blocker, escalation
disrupt, upset the, unsettle, throws into confusion, throws out of gear > disruption, continuity, contingency, incident
interfere, meddle, tamper, fiddle with, mess with, mucks about with, messes about with > tampering, interference, integrity, security
jeopardise, jeopardize, endanger, imperil, puts at risk, put at risk > risk, safety, exposure, threat
expose, uncover, lay bare, brings to light > disclosure, exposure, investigation, vulnerability
exploit, takes advantage, take advantage, milks the > exploitation, abuse, vulnerability, misuse
penetrate, pierce, gets past, got past, worms its way in > penetration, intrusion, breach
sneak, sneaks, slips in, climbs over, tailgates, tailgating, hops the fence, jumps the barrier, jumps over the gate > intrusion, trespass, access, perimeter, fare evasion
flee, escape, runs away, run away, ran away, absconds > escape, evacuation, absconding, missing
disperse, scatter, breaks up a crowd, moves people along > crowd, dispersal, public order
restrain, holds somebody down, pins down, handcuffs > restraint, custody, security
comfort, reassure, soothe, holds their hand > support, bereavement, pastoral, reassurance, counselling
forgive, pardon, lets bygones, writes off the debt, wipes the slate > waiver, write-off, pardon, forgiveness, amnesty
betray, stab in the back, breaks trust, goes to a rival with > confidentiality, misconduct, insider, breach
commend, praise, applaud, acclaim, salute, gives credit, pats on the back, pat on the back > recognition, award, praise, testimonial
bestow, confer, hands out medals, gives honours, honorary > award, honour, ceremony, conferral, degree
commemorate, remember the dead, marks the day, anniversary, jubilee > anniversary, ceremony, event, heritage, memorial
inaugurate, christens, opens with a ribbon, unveils a plaque > opening, ceremony, protocol, launch
convene, summon, assemble people, calls together, call together > meeting, convening, hearing, committee
adjoin, shares a wall, next to ours > boundary, party wall, neighbour
overlap, double booked, double booking, double books, two at the same time > conflict, overlap, scheduling, overbooking, duplication
collide, bang into, knock into > collision, accident, claim
swap places, trade places, switches seats, changes seats > seat, allocation, rotation, exchange
exceed, overshoot, overstep, go beyond, tops the limit, breaks the limit, over the limit > limit, threshold, exceedance, breach, variance
made up of, what goes into > content, composition, ingredient, scope
replicate, clone, reproduce, emulate > replication, cloning, reproduction, copy, mirror
reverse, undo the payment, turns back, unwinds > reversal, rollback, correction, storno
retain, keep for good, holds onto > retention, custody, archive
regain, recapture, gets back control, win again > recovery, regaining, win-back
reunite, finds the owner, gets it back to its owner, brings families together > lost property, reunification, return, family
relinquish, cede, surrender, renounce, forgo, forfeit, lets go of > surrender, waiver, forfeiture, transfer, release
inherit, leave to, left to us by > inheritance, estate, legacy, probate
adjourn, break for lunch, takes a recess > adjournment, hearing, session
revive, resuscitate, brings round, restarts the heart, heart stopped, shocks the heart > resuscitation, defibrillator, cardiac, first aid
transplant, graft, new kidney, new heart, gives an organ > transplant, organ, donor, surgery
inject, needle, needles, infuse, hooked to a drip > injection, infusion, sharps, cannula
cough, sneeze, wheeze, short of breath, cannot breathe, cant breathe, respiratory > respiratory, infection, ventilator, asthma, air
itch, rash, skin trouble > dermatology, skin, allergy, exposure
swallow, swallowed something, drank something, ate something bad, something bad to eat > poisoning, toxicology, emergency, first aid
limp, sprain, fracture, broken bone, broken bones > orthopaedics, fracture, injury, x-ray
sweat, shiver, dizzy, light headed, feels faint > first aid, medical, heat, occupational health
sleep, snooze, naps, dozes off, nods off, nodded off at the wheel > fatigue, rest, sleep, hours
overdose, took too much, too many pills > overdose, poisoning, emergency, toxicology, naloxone
hug, gets too close, kiss, wandering hands > harassment, conduct, safeguarding, misconduct
torture, mistreat, neglect, leaves without food > abuse, neglect, safeguarding, welfare, protection
exile, deport, sends back to their country, refugee, seeks asylum, asylum seeker > immigration, asylum, deportation, visa
smuggle, sneaks in goods, hides in the lorry, stowaway, stowaways > smuggling, customs, contraband, stowaway, security
hijack, takes over the account, takes over my account, account was taken over > takeover, fraud, account, compromise, security
sabotage, wreck on purpose, breaks on purpose, damages on purpose > sabotage, insider, vandalism, investigation
shout, yell, scream, cry out, cries for help > alarm, de-escalation, complaint, emergency
whistle, siren, hooter, ring the bell > alarm, signal, siren, warning
tout, sing our praises, blow our own trumpet > publicity, promotion, pr, marketing
articulate, word it, puts into words, put into words, finds the words > wording, copywriting, drafting, editing
subtitle, dub, voice over, voiceover, lip sync > subtitling, dubbing, localisation, audio
transcribe, type out, types up, type up, typed up > transcription, typing, minutes, secretary
cite, footnote, footnotes, where the quote is from > citation, reference, quotation, library
abridge, shorten, trim down, boil the text down > editing, summary, abridgement
quote a price, gives a quote, what would it cost them > quotation, quote, pricing, estimate
highlight, spotlight, puts on the front page, puts up front > feature, homepage, promotion, merchandising
illustrate, doodle, sketch, cartoon, cartoons > illustration, design, artwork, graphics
embellish, adorn, garnish, jazz up > decoration, garnish, styling, design
camouflage, disguise, dress up as > costume, undercover, masking
choreograph, dance steps, dancers > choreography, dance, rehearsal
improvise, makeshift fix, bodge, bodges, quick and dirty, cobbles together, cobble together > workaround, interim, contingency, technical debt
neglect, let slide, lets rot, let it rot, nobody looks after it, left to rot > maintenance, neglected, backlog, upkeep, ownership
underestimate, got the sums wrong, too low a guess, guessed too low > estimate, overrun, forecast, accuracy
overpay, pays too much, paid too much, pays twice, paid twice, double payment > overpayment, duplicate, recovery, payment
underpay, pays too little, paid too little, short changed, short change > underpayment, pay, correction, discrepancy
undercut, cheaper than us, beats our price, price match, matches the price > pricing, competitor, price matching, benchmark
recruit customers, brings a friend, bring a friend, tell a friend > referral, acquisition, programme
solicit, canvass, drum up, drums up business, knocks on doors > prospecting, canvassing, sales, fundraising
capitalise, capitalize, put on the balance sheet > capitalisation, asset, accounting
bets both ways, protects against the dollar, dollar goes up > hedging, currency, treasury, exposure
levy, slap a tax on > levy, tax, duty, charge
evade tax, dodges tax, tax dodge, hides money > tax, evasion, compliance
pay off for us, what is in it for us > benefit, value, business case
afford, can we pay for it, is there money for, have we money for > affordability, budget, funding
depend, hinge on, hangs on, rely > dependency, reliance, reliability
vary, differ, fluctuate > variance, variation, deviation
revolve > rotation, rotor, turbine, rota
stretch, bend over backwards, goes the extra mile, go the extra mile > flexibility, service, goodwill, capacity
await, wait for an answer, nobody answered, nobody got back, no answer yet > follow-up, response, turnaround, pending
roam, wander, stray, loiter, loiters, hangs about, hanging about, lurks, prowls > loitering, security, patrol, trespass
swell, bulge, bulges, swollen battery, puffed up > battery, hazard, inspection, disposal
simmer, sizzle, preheat, sear, saute > cooking, kitchen, recipe
sprout, blossom, bloom > growing, plants, grounds, horticulture
peck, nest in > poultry, bird, wildlife
excellent, outstanding, brilliant, superb, fantastic, wonderful, amazing, five stars > recognition, testimonial, praise, satisfaction, feedback
terrible, awful, horrible, dreadful, appalling, lousy, disgusting, unacceptable, a disgrace, disgraceful, scandalous > complaint, dissatisfaction, quality, escalation
mediocre, second rate, below par, not good enough, not up to scratch, poor work, shoddy work > quality, performance, nonconformity, improvement, standard
beautiful, gorgeous, stunning, attractive, good looking > design, styling, visual, presentation
ugly, hideous, an eyesore, eyesore, looks awful > design, appearance, refurbishment, upkeep
comfortable, cosy, comfy, uncomfortable, sits badly, hard seats > comfort, ergonomics, seating, climate
painful, sore, aching, hurts to sit, aches and pains > pain, ergonomics, physiotherapy, occupational health
bonkers, out of their mind, unhinged > mental health, wellbeing, conduct
brave, heroic, courageous, hero, heroes > recognition, award, bravery
clever, talented > talent, development, scholarship
silly mistake, dumb mistake > error, training, human error
stubborn, difficult person, difficult people, hard to deal with, awkward customer > complaint, escalation, conduct, mediation
generous, big hearted > donation, goodwill, benefits
greedy, selfish, grasping, on the take > bribery, ethics, conflict of interest
reluctant, dragging feet, drags its feet, drags their feet, not keen > resistance, stakeholder, change, engagement
eager, keen, raring to go > volunteer, engagement, motivation
familiar with, knows inside out, knows it best, knows most about, the go to person > expert, knowledge, specialist
ignorant, has no clue, no idea how, does not know how, doesnt know how > training, guidance, knowledge, induction
unprepared, caught on the hop, caught off guard, caught out > preparedness, readiness, contingency
deliberate, intentional, on purpose, malicious > malicious, insider, misconduct, sabotage, investigation
accidental, unintentional, did not mean to, didnt mean to > accident, error, incident
inevitable, cannot be helped, force majeure, act of god > force majeure, contingency, insurance
unnecessary, needless, superfluous, not needed any more, no longer needed > removal, waste, decommissioning, simplification, disposal
numerous, countless, loads of, heaps of > bulk, volume, mass
scattered, all over, spread about, in ten places > consolidation, centralisation, fragmentation
adjacent, neighbouring, over the fence > neighbour, boundary
mobile home, floating, afloat > vessel, mooring
postal, by post, by mail, snail mail > post, mail, postal, dispatch
automotive, motoring, on four wheels > vehicle, motor, fleet
multinational, worldwide, global, all over the world, across borders > global, international, group, cross-border
wartime, explosive find, unexploded > explosive, disposal, evacuation, police
superfluous staff, overstaffed, too many staff, too many people on > staffing, redundancy, workforce, capacity
exceeded, exceeding, exceeds the > limit, threshold, exceedance, breach
undertake, shoulder, takes upon > undertaking, commitment, contract
unravel, untangle, works out the mess > investigation, correction, reconciliation
converge, comes together, meets in the middle > consolidation, alignment, merger
invoke, triggers the plan, pulls the trigger, sets the plan off > activation, continuity, plan, invocation
quell, subdue, calm a crowd, calms people down > de-escalation, public order, crowd, security
defuse, disarm, takes the heat out > de-escalation, disposal, mitigation
downgrade, goes down a plan, moved down > downgrade, plan, rating, subscription
replay, watch again, rewind, catch up tv > on-demand, archive, playback, streaming
capture, catch on camera, caught on camera, on tape, on film > footage, recording, cctv, capture
jump, leap, jumps off, wants to jump > crisis, safeguarding, prevention, emergency
splash, spray, sprayed with, in the eye, in the eyes, chemical in > eyewash, first aid, chemical, exposure
sledgehammer, jackhammer, banging about, drilling noise > works, noise, construction, neighbour
hurl, fling, throws things, threw a chair > violence, conduct, security, incident
inflict, does harm to, harms himself, harms herself, self harm > harm, safeguarding, crisis, safety
plummet, nosedive, in free fall > decline, loss, trend, contingency
persist, will not go away, wont go away, does not go away, keeps happening > recurring, problem, root cause
undermine, discredit, drags our name, drag our name, name in the mud > reputation, press, crisis, brand
outnumbered, not enough of us, too few of us, stretched too thin > staffing, cover, capacity, recruitment
coincide, falls on the same day, same day as > conflict, scheduling, calendar
sprint, sprints, two week plan, next two weeks of work > iteration, planning, backlog, agile
truth, true or not, is it true, fact check, checks the facts > verification, fact-checking, accuracy, editorial
breastfeed, express milk, nappy, changes nappies > parental, nursery, baby, room
meditate, breathes in > wellbeing, fitness
prank, pranks, practical joke > conduct, entertainment, culture
gossip, rumour, rumours, rumor, hearsay, tittle tattle > rumour, communication, confidentiality, conduct
vape, smoke outside, lights up, smokers > smoking, policy, shelter
gamble, bet, betting, wager > gambling, responsible, betting, limit
misuse, misuses, abuses the, takes liberties > misuse, abuse, acceptable use, policy
trespass, trespasses, climbs the fence, gets in where they should not > trespass, perimeter, security, fencing
nag, nags, pesters > reminder, follow-up, harassment
dull, boring job, dead end job > engagement, career, rotation
daydream, distracted, on the phone all day > performance, conduct, supervision
boast, brag, shows off about > promotion, publicity, award
`;
