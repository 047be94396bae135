/** The state something is in: broken, late, dirty, secret, tired. A line: what people say > what a map may call it. */
export const CONDITION = `
ancient, outdated, antiquated, prehistoric, past it, out of date > legacy, replacement, renewal, obsolete, lifecycle, refresh, modernisation, end-of-life
old fashioned, from the stone age, behind the times, vintage > legacy, modernisation, renewal, transformation
elderly, senior citizens, old people, pensioner, pensioners > elderly, older, geriatric, care, pension
brand new, unused, never used, fresh out of the box > commissioning, warranty, stock, setup
broken, shattered, torn, ripped, snapped, smashed up, bust up, in bits, mangled, crushed > repair, damage, replacement, breakdown, defect, claim
dodgy, iffy, ropey, rickety, flimsy, wonky, shonky, on the brink > inspection, safety, defect, quality, maintenance
worn, worn down, threadbare, tatty, shabby, scruffy, tired looking, frayed, faded > wear, renewal, refurbishment, replacement, redecoration, upkeep
scratched, battered, bashed, warped, crooked, lopsided, leaning > damage, repair, inspection, structural
rusted, corroded, mouldy, rotted, crumbly > corrosion, renewal, coating, inspection, structural
lifeless, gone dead, wont come on, does not come on, doesnt come on > power, battery, repair, outage, fault
stuck, jammed shut, wedged in, frozen solid > release, rescue, blockage, repair, unblock
blocked, clogged up, choked, bunged up > blockage, drainage, unblock, clearance
overfull, chock full, crammed, brimming, overflowing > capacity, storage, overcrowding, emptying, quota, full
overcrowded, crowded, cramped, jam packed, rammed, too many people in > overcrowding, crowd, capacity, occupancy, space
empty, vacant, deserted, unoccupied, bare, standing empty, nobody in it > vacancy, void, occupancy, replenishment, letting, refill
spare, going spare, free tomorrow, not in use, unused, idle > availability, utilisation, capacity, allocation, booking
occupied, in use, already booked > occupancy, availability, booking, reservation
missing, lost, vanished, nowhere to be found, untraceable, mislaid, misplaced, cant be found, cannot be found > loss, lost, missing, tracing, search, property, shrinkage
hidden, invisible, concealed, unseen > detection, discovery, survey, disclosure
unknown, unidentified, unnamed, nameless, anonymous, mysterious > identification, unidentified, investigation, anonymous
unclear, vague, fuzzy, hazy, ambiguous, muddled, confusing, hard to understand, makes no sense > clarification, definition, documentation, wording, glossary, guidance
incorrect, mistaken, false, inaccurate, untrue, way out, not right, off by > correction, error, discrepancy, accuracy, erratum, adjustment
accurate, exact, precise, spot on, down to the penny > accuracy, calibration, measurement, quality, validation
incomplete, half done, half finished, unfinished, patchy, gaps in > completeness, gap, outstanding, backlog, snagging
finished, done and dusted, ready to go, good to go > completion, readiness, acceptance, release, handover
uneven, mismatched, inconsistent, different every time, not the same > consistency, standardisation, standard, alignment, quality
duplicate, doubled, twice in the list, two of the same > duplicate, deduplication, master data, merging
messy, untidy, cluttered, chaotic, disorganised, all over the place, higgledy > tidying, housekeeping, organisation, order, cleanup
dirty, grubby, mucky, unclean, unwashed, greasy, dusty, grotty, manky > cleaning, hygiene, laundry, sanitation, housekeeping
clean, spotless, hygienic, sanitary, germ free, sterile > cleaning, hygiene, sterilisation, sterile, infection, decontamination
smelly, musty, stuffy, stale, airless, unaired > ventilation, air, odour, cleaning
wet, damp, soggy, soaked through, moist, dripping wet, waterlogged, washed out > water, leak, drainage, drying, moisture, damp
dry, parched, dried out, dusty dry, bone dry > irrigation, watering, humidity, drying
hot, boiling, scalding, too hot in here > heat, temperature, cooling, hvac, burns
cold, chilly, freezing cold, icy cold, nippy, frozen stiff > heating, temperature, boiler, radiator, insulation
warm, lukewarm, not cold enough, not hot enough, tepid > temperature, refrigeration, chilled, monitoring, food, heating
frozen, deep frozen, chilled, refrigerated > freezer, chilled, cold, refrigeration, temperature, storage
draughty, drafty, windy in here > insulation, window, heating, sealing
dim, dark, unlit, murky, badly lit, poorly lit > lighting, lamp, street lighting, bulb
bright, dazzling, too bright > lighting, glare, blinds, shading
loud, noisy, deafening, ear splitting, too loud > noise, hearing, acoustic, nuisance, complaint
quiet, silent, peaceful, in silence, no sound > quiet, acoustic, audio, sound, noise
slippery, greasy floor, wet floor, polished floor > slip, floor, safety, gritting, cleaning
steep, high up, up high, off the ground, on the roof > height, ladder, scaffold, roof, fall
heavy, bulky, too big to carry, weighs a ton, weighs a lot > lifting, handling, load, weight, bulky, crane
sharp, jagged, spiky > sharps, blade, injury, safety, disposal
tight, cramped in, narrow, confined, poky > confined, space, access, entry, permit
wobbly, unstable, rocky, shaky, unsteady, about to fall > stability, securing, fixing, structural, inspection, safety
dangerous, unsafe, hazardous, risky, treacherous, perilous, lethal, fatal > safety, hazard, hazardous, risk, dangerous, fatality
poisonous, toxic, harmful, noxious, corrosive > hazardous, chemical, substance, exposure, toxic, safety
flammable, inflammable, explosive, combustible, catches fire easily > fire, explosive, hazardous, dangerous, storage
radioactive, nuclear, atomic > nuclear, radiation, reactor, dosimetry, protection
harmless, secure, out of harm, protected > protection, safeguarding, security, assurance
fragile, delicate, brittle, breakable, easily broken > fragile, packaging, handling, damage, protection
tough, sturdy, solid, robust, hard wearing, rugged > durability, testing, resilience, reliability, quality
weak, feeble, watery, poor signal, faint, patchy signal > signal, coverage, strengthening, weakness, reinforcement
full blast, full strength > strength, power, load, dosage
tired, exhausted, shattered staff, weary, sleepy, worn to a frazzle, overtired, falls asleep, fell asleep > fatigue, rest, wellbeing, working time, hours
sick, ill, unwell, feverish, under the weather, ailing, bedridden > sickness, absence, occupational health, patient, sick
injured, wounded, bruised, bleeding, limping, maimed > injury, first aid, accident, compensation, casualty
disabled, handicapped, lame, paralysed, in a wheelchair, hard of hearing, partially sighted > disability, accessibility, adjustment, inclusion, assistance
pregnant, expecting a baby, in labour, with child > maternity, parental, antenatal, obstetrics
dying, terminally ill, close to death, near the end > palliative, end-of-life, hospice, bereavement
dead person, deceased, late husband, late wife, no longer alive > deceased, bereavement, estate, mortuary, probate
contagious, infectious, carries a disease > infection, isolation, outbreak, communicable, epidemiology
allergic, intolerant, cannot eat, cant eat, gluten free, dairy free, nut free > allergy, allergen, dietary, menu, labelling
hungry, thirsty, starving, peckish, famished > catering, canteen, food, meal, vending
drunk, tipsy, under the influence, high on, intoxicated > alcohol, drug, substance, misconduct, testing
sad, upset, unhappy, miserable, tearful, heartbroken, down in the dumps > wellbeing, counselling, bereavement, pastoral, welfare
worried, anxious, scared, frightened, nervous, terrified, panicky > wellbeing, counselling, reassurance, safeguarding, concern
stressed out, overworked, frazzled, under pressure, snowed under with work, swamped with > workload, stress, wellbeing, capacity, staffing
lonely, isolated, all alone, on their own, on my own, by himself, by herself > lone, lone working, wellbeing, welfare, befriending
angry, livid, fuming, outraged, irate, hopping mad, fed up, cheesed off, bitter > complaint, escalation, dissatisfaction, grievance, de-escalation
disappointed, dissatisfied, let down, not happy with, not satisfied > dissatisfaction, complaint, feedback, goodwill, satisfaction
happy, satisfied, delighted > satisfaction, feedback, engagement, testimonial, nps
bored, fed up with the job, unmotivated, demotivated, had enough of > engagement, motivation, retention, career
rude, cheeky, impolite, nasty, unfriendly, unhelpful, arrogant, horrible to > conduct, complaint, courtesy, behaviour, misconduct, customer care
violent, aggressive, hostile, threatening, abusive, brutal > violence, aggression, security, restraint, incident, safeguarding
helpful, friendly, polite > courtesy, recognition, satisfaction, customer care
lazy, sloppy, careless, slapdash, idle staff > performance, disciplinary, quality, supervision
clumsy, awkward, clunky, fiddly, cumbersome, long winded, hard to use, a pain to use > usability, ux, simplification, ergonomics, design
simple, straightforward, user friendly, a doddle > usability, simplification, self-service, accessibility
tricky, complicated, knotty, thorny, fiendish > complex, escalation, specialist, expert, specialised
overdue, long overdue, past due > overdue, delay, lateness, arrears, reminder, punctuality
premature, ahead of time, ahead of schedule > early, advance, schedule, prematurity
slow, sluggish, snail paced, lagging, at a crawl > performance, latency, speed, turnaround, tuning
rapid, speedy, swift, in no time > express, fast-track, speed, performance, expedited
urgent, burning issue, critical, life or death, cannot wait till > urgent, priority, emergency, escalation, expedited
immediate, instant, straight away, on the spot, there and then > urgent, real-time, response, emergency
temporary, interim, provisional, makeshift, stopgap, short lived, for now, for the time being > temporary, interim, provisional, agency, workaround
for good, forever, once and for all > permanent, employment, retention, contract
nonstop, round the clock, day and night, continuous > continuous, monitoring, shift, standby, operations
frequent, repeated, recurring, over and over again, chronic, keeps coming back > recurring, problem, root cause, trend, chronic
rare, unusual, odd, strange, weird, peculiar, out of the ordinary > anomaly, exception, deviation, unusual, detection
suspicious, fishy looking, shady, shifty, sketchy, sinister > suspicious, fraud, security, investigation, monitoring, report
unexpected, out of the blue, unplanned, unforeseen, surprise > contingency, emergency, unplanned, reactive, ad hoc
expected, planned, upcoming, coming up, scheduled, due soon, looming > planning, schedule, forecast, calendar, upcoming
pending, outstanding, unresolved, unanswered, still open, open ended, left open > backlog, outstanding, follow-up, queue, open, triage
finished off, end result, last step > final, completion, sign-off, closing
secret, hush hush, classified, confidential, under wraps, not for everyone > confidentiality, classification, confidential, privacy, nondisclosure, sensitive
out in the open, for everyone to see, common knowledge > publication, disclosure, public, transparency
exposed, wide open, unprotected, unguarded, unlocked, left open overnight > exposure, vulnerability, security, protection, breach
locked, shut > lock, key, access, locksmith, entry
unlocked door, wide open door, left open > closing, security, access, opening
forbidden, banned, illegal, unlawful, not allowed, off limits, prohibited, against the rules > prohibition, restriction, compliance, ban, enforcement, sanction
lawful, legitimate, above board > legal, compliance, lawful, permit, licence
compulsory, mandatory, obligatory, must be done, have to do it > mandatory, statutory, compliance, obligation, regulatory, requirement
voluntary, optional, if you like, of their own free will > voluntary, volunteer, volunteering, optional
valid, in date, still good, still valid > validity, expiry, renewal, verification
invalid, void, null, not valid, no longer valid, expired > expiry, validity, cancellation, rejection, renewal
fake, forged, counterfeit, bogus, phoney, phony, sham, pretend, knock off copy > fraud, counterfeit, verification, authenticity, forgery
genuine, authentic, the original > authenticity, verification, provenance, authentication
truthful, trustworthy, reliable, above suspicion > integrity, ethics, vetting, reliability
unfair, biased, one sided, prejudiced, unjust > discrimination, fairness, bias, grievance, appeal, equality
even handed, impartial > fairness, equality, equity, impartiality
unequal, underpaid, paid less than > pay, equality, gap, grading, remuneration
expensive, pricey, costly, steep price, overpriced, extortionate, costs the earth, costs a fortune > cost, pricing, budget, saving, procurement, optimisation
cheap, affordable, inexpensive, cut price, knock down price, good value, dirt cheap > discount, pricing, promotion, saving, affordability
for nothing, free of charge, on the house, complimentary, gratis, costs nothing > complimentary, free, waiver, goodwill, entitlement, concession
unpaid, outstanding bill, not yet paid, still to be paid > receivable, payable, overdue, arrears, collection
skint, penniless, hard up, short of money, cannot afford, cant afford, cannot pay > hardship, affordability, arrears, insolvency, welfare, subsidy
rich, wealthy, well off, well heeled > wealth, private banking, premium, affluent
profitable, lucrative, makes money, worth it > profitability, margin, profit, revenue
unprofitable, loss making, does not pay its way, losing money on > profitability, loss, restructuring, margin
valuable, precious, priceless, worth a lot > valuables, valuation, insurance, asset, safe
worthless, useless, good for nothing, junk, rubbish quality, not worth keeping > disposal, write-off, scrap, quality, impairment
huge, enormous, massive, giant, gigantic, colossal, oversized, too big > large, major, oversized, bulk, size
tiny, small scale, mini, minute amounts, itsy > small, minor, micro
excessive, too much, over the top, more than allowed, above the limit > limit, excess, threshold, overuse, exceedance
insufficient, not enough, too little, too few, inadequate, skimpy, scarce > shortage, shortfall, gap, capacity, replenishment
surplus, left over stuff, more than we need > surplus, excess, redistribution, disposal, stock
wrong, in error, by mistake, mistakenly, by accident > correction, error, discrepancy, adjustment
too late, later than, hours late, days late, came late > delay, lateness, overdue, punctuality
not working properly, half working, does not quite work, out of action, out of use > fault, repair, downtime, defect, outage
`;
