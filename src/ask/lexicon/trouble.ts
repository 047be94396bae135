/** What breaks, leaks, burns, falls or stands still. A line: what people say > what a map may call it. */
export const TROUBLE = `
burst, bursts, gush, gushing, soaked, drenched, soaking wet, under water, wet through > water, leak, damage, plumbing, repair, facilities, insurance
flood, deluge, inundated, high water, water is rising, sandbags > flood, flooding, water, drainage, damage, pumps, emergency
rain, rainfall, downpour, raining in, rains in, comes through the roof > roof, drainage, gutter, water, damage, repair, weather
puddle, puddles, damp, mould, mold, mildew, moisture, condensation, humidity, humid, clammy > damp, mould, ventilation, dehumidifier, climate, building, repair, humidity
drought, dry spell, hosepipe ban, water shortage, no water > water, supply, shortage, conservation, restriction, irrigation
earthquake, quake, aftershock, tremor, tsunami, landslide, avalanche, mudslide, volcano > disaster, emergency, evacuation, structural, continuity, seismic, relief
hurricane, typhoon, cyclone, tornado, gale, blizzard, monsoon, thunderstorm, hail, hailstorm > storm, severe, weather, warning, emergency, damage
lightning, thunder, struck by lightning > lightning, surge, protection, electrical, earthing, storm
windy, blown off, blown over, blown away, roof tiles, loose tiles > storm, damage, roof, repair, structural
heat wave, heatwave, scorching, sweltering, too warm > heat, cooling, ventilation, climate, hvac, temperature
cold snap, frost, frozen pipes, frozen over, icy, black ice, slippery > winter, gritting, heating, frost, slip, snow, grounds
erosion, washed away, crumbling, subsidence, sinking ground > structural, survey, foundation, coastal, erosion, inspection, civil
pothole, potholes, bumpy road, cracked pavement, uneven > road, surface, highways, repair, street, maintenance
rust, rusty, corrode, corrosion, rotten, decay, decaying > corrosion, inspection, maintenance, repair, coating, structural, replacement
crack, cracks, cracked, split open, dent, dents, dented, scratch, scratched > damage, repair, defect, inspection, damaged, claim
ancient, outdated, worn out, on its last legs, falling apart, past its best, clapped out, decrepit, obsolete > replacement, renewal, worn, old, obsolete, retirement, lifecycle, refresh, legacy
wears out, deteriorate, deteriorating, deterioration, dilapidated, run down > wear, maintenance, condition, upkeep, refurbishment, replacement, inspection
collapse, collapses, caved in, cave in, crumble, gives way, ceiling came down > structural, collapse, emergency, building, engineer, outage, failure
blast, explosion, exploded, explode, blew up, blows up, bang, loud bang > explosion, explosive, emergency, fire, hazardous, safety, evacuation
blaze, flames, flame, ablaze, inferno, on fire, caught fire, up in flames, arson, burning smell > fire, alarm, evacuation, brigade, protection, emergency, prevention
spark, sparks, short circuit, electric shock, electrocuted, blown fuse, fuse went > electrical, electrician, wiring, safety, inspection, circuit
fumes, smell of gas, smells of gas, gas leak, whiff, choking, carbon monoxide > gas, leak, detection, emergency, ventilation, air, safety
spill, spilled, spilt, spillage, slick, oil slick, overflow, overflowing > spill, pollution, cleaning, containment, environmental, response, leak
radiation, radioactive, x rays, geiger > radiation, protection, radiological, dosimetry, exposure, nuclear
anthrax, white powder, strange powder, suspicious parcel, suspect package > suspicious, package, mailroom, threat, bomb, screening, police
bomb, bomb threat, bomb scare, threatening call > threat, bomb, evacuation, police, security, crisis
gunshot, shooting, gunman, gunfire, shots, stabbing, knife attack, attacker in the building > lockdown, armed, threat, police, emergency, security, crisis
hostage, siege, standoff, hold up, holdup, armed robbery > security, police, crisis, robbery, emergency
riot, rampage, stampede, crowd, crowds, unrest, uproar, mob, too many people > crowd, control, security, stewarding, public order, event, capacity
disaster area, chaos, mayhem, havoc, pandemonium, turmoil, upheaval, shambles, madness, nightmare > crisis, major, incident, emergency, disruption, coordination, escalation
emergency, alarm bells, worst case, doomsday, catastrophic > crisis, contingency, continuity, emergency, plan, disaster, escalation
debacle, fiasco, tragedy, disastrous, botched, cock up, screw up, messed up, went wrong > incident, review, postmortem, root cause, investigation, failure, lessons
accident, mishap, pile up, bump into, bumped into, drove into, ran into the > accident, reporting, investigation, insurance, claim, injury
collision, collide, crash into, crashed into, prang, rear ended, wreck, wrecked, car crash, van crash > accident, vehicle, fleet, insurance, motor, claim, repair, collision
stranded, breakdown, broken down, broke down, conked out, wont start, flat battery, jump start, tow, towing > breakdown, roadside, recovery, vehicle, repair, fleet, maintenance
puncture, flat tyre, flat tire, blowout > tyre, vehicle, workshop, fleet, repair
derailed, derailment, off the rails, signal failure > rail, track, signalling, train, incident, infrastructure
run aground, ran aground, capsize, capsized, man overboard, taking on water > marine, vessel, rescue, coastguard, salvage, emergency, hull
emergency landing, crash landing, turbulence, bird strike > flight, safety, aviation, incident, aircraft
trapped, stuck inside, cannot get out, shut in, locked inside > rescue, emergency, lift, release, lockout, evacuation
rescue, save lives, pull out of, lifeguard > rescue, emergency, lifesaving, coastguard, first aid
evacuate, evacuation, everyone out, clear the building, get everyone out > evacuation, drill, emergency, assembly, fire, muster, marshal
ruins, rubble, debris, wreckage, demolish, demolition, knock down, tear down, pull down, bulldoze > demolition, clearance, site, contractor, building, waste
destruction, destroyed, smashed, smash, shattered, trashed, in pieces, broken to bits > damage, destruction, insurance, claim, repair, replacement
vandalism, vandals, graffiti, sprayed, slashed, kicked in > vandalism, damage, cleaning, repair, security, police, cctv
sabotage, tampered, tampering, fiddled with, messed with > tamper, integrity, investigation, security, insider, seal
fault, faulty, glitch, glitches, plays up, playing up, acting up, acts up, on the blink, kaput, bust, knackered > fault, defect, repair, engineer, maintenance, diagnosis, technical
malfunction, misbehaving, temperamental, erratic, unreliable, hit and miss > fault, reliability, engineering, defect, maintenance, monitoring
defect, defects, flaws, flawed, shoddy, substandard, imperfect, imperfection, blemish > defect, quality, inspection, nonconformity, returns, warranty, rework
dud, duds, lemon, doesnt do what it should, not as described, not fit for purpose > defect, return, warranty, quality, complaint, refund
rattle, rattles, squeak, squeaks, squeaky, grinding noise, strange noise, wobble, wobbly, shaky, vibrates, shakes > vibration, maintenance, mechanical, lubrication, inspection, repair, noise
loose, comes off, come off, fell off the wall, hanging off, unscrewed > repair, maintenance, fitting, safety, inspection, handyman
jammed, jams, seized up, wedged, gets stuck, blocked up, clogged, clog, backed up > blockage, jam, clearing, repair, maintenance, drain, printer
overheat, overheats, overheating, running hot, red hot, too hot to touch > temperature, cooling, overheating, maintenance, monitoring, alarm
low pressure, no pressure, pressure drop > pressure, pump, boiler, water, gauge, vessel, supply
temperature, too cold in here, wrong temperature, thawed, melted, melting, defrosted > temperature, fridge, cold chain, monitoring, spoiled, heating, refrigeration
shutdown, shut off, switched off, goes dark, grinds to a halt, came to a halt, standstill, at a standstill > shutdown, outage, stoppage, downtime, restart, continuity
stoppage, idle, idling, standing still, line is down, production is down > downtime, stoppage, line, production, maintenance, restart
blackout, brownout, voltage, power surge, power spike, lights flicker, electricity went > power, electrical, supply, generator, outage, ups
outage, goes down, falls over, fell over, keels over, keeps crashing, packs up, dies on us, died on us > outage, incident, downtime, availability, reliability, restore
meltdown, everything is down, nothing works, nothing is working > major, outage, incident, crisis, disaster, recovery
frozen screen, hangs, hanging, blue screen, spinning wheel, egg timer, unresponsive > laptop, desktop, performance, helpdesk, software, incident
crash, crashes, crashing > crash, outage, stability, bug, incident, accident, error
slowdown, sluggish, crawling, crawls, snail, takes ages, takes forever, laggy, lag, lags, buffering > performance, latency, slow, monitoring, capacity, tuning, network
instability, unstable, flaky, flakes out, wobbles > stability, reliability, tests, monitoring, problem
overload, overloaded, overwhelmed, swamped, maxed out, bursting at the seams, cannot cope > capacity, load, scaling, workload, peak, overflow, staffing
congestion, gridlock, traffic jam, bottleneck, snarl up, tailback > congestion, traffic, capacity, flow, network, queue
disruption, disrupted, interruption, interrupted, knocked out, thrown off > disruption, outage, continuity, incident, notices
backlog, piling up, pile of, heap of, stacking up, snowed under, behind with, falling behind > backlog, queue, workload, capacity, overdue, prioritisation
delay, delays, delayed, held up, holdup at, late again, running late, behind schedule, slipped a week > delay, schedule, punctuality, disruption, timetable, milestone
deadlock, stalemate, impasse, logjam, stuck between, at loggerheads > escalation, mediation, dispute, negotiation, decision
setback, hitch, snag, snags, hurdle, hiccup, hiccups, teething troubles, teething problems > issue, problem, defect, snagging, risk, project
crunch, squeeze, tight spot, hard pressed, stretched thin, in a pinch > capacity, shortage, contingency, staffing, liquidity
shortage, shortages, shortfall, scarce, run out of, running out of, ran out of, running low, used up, none left, sold out, out of stock > stock, supply, replenishment, reorder, inventory, shortage, availability
lack, lacking, absence of, missing piece, short of > shortage, gap, supply, missing, vacancy
dearth, understaffed, short handed, short staffed, thin on the ground, too few hands > staffing, headcount, vacancy, agency, roster, recruitment
glut, excess, surplus, too many of, left over, leftover, leftovers, overstock, cannot shift > surplus, excess, stock, unsold, clearance, disposal, inventory
waste, wasted, wasteful, wastage, goes in the bin, thrown out > waste, disposal, reduction, recycling, scrap, efficiency
spoilt, spoiled, gone off, goes off, mouldy bread, past its date, out of date food, stale, sour > food, expiry, shelf, spoilage, hygiene, freshness, disposal, quality
contaminated, contamination, tainted, polluted, impure, dirty water > contamination, hygiene, water, quality, testing, recall, safety
pollution, pollute, smog, exhaust fumes, dumped in the river, fly tipping > pollution, environmental, emissions, air, waste, permit
infestation, infested, crawling with, plague of, overrun by > pest, control, hygiene, infestation, treatment
vermin, moths, termites, bedbugs, bed bugs, fleas, pigeons, seagulls > pest, control, cleaning, hygiene
stink, stinks, stench, odour, odor, smelly, pong, reek, bad smell, funny smell > odour, drains, ventilation, cleaning, waste, environmental
racket, din, uproar next door, noisy, deafening, banging, drilling all day > noise, nuisance, complaint, neighbour, acoustic, hearing
dark, pitch black, pitch dark, dim, gloomy, no light, lights are off > lighting, electrical, street, maintenance, bulbs
vacuum, vacuuming, dusting, scrub, scrubbing, polish, polishing, mopping > cleaning, floor, janitorial, housekeeping
stain, stains, stained, spot on the carpet, grime, grimy, sticky, muck, mucky, filth > cleaning, carpet, laundry, deep clean, hygiene
vanished, disappeared, gone missing, whereabouts, nowhere to be found > lost, missing, tracing, tracking, inventory, property, inquiry
mislaid, misplaced, left behind, left on the bus, left in the room, forgotten umbrella > lost property, lost and found, items, return
mix up, mixed up, muddle, muddled, confusion, confused, swapped by mistake, wrong one > error, correction, mistake, identification, reconciliation, labelling
mistake, mistakes, error, blunder, slip up, slip of, oversight, typo, oops, got it wrong, botch > error, correction, quality, mistake, rectification, erratum
near thing, nearly went, nearly crashed, by a whisker, lucky escape > near miss, reporting, hazard, safety, investigation
danger, dangers, peril, risky, hazardous, jeopardy, dicey, dodgy ladder, accident waiting to happen > hazard, risk, safety, assessment, warning, dangerous
threat, threats, menace, menacing, lurking > threat, risk, security, intelligence, assessment, police
vulnerable spot, weak link, exposed, exposure, chink, open to attack > vulnerability, exposure, weakness, risk, security
leak of, leaked, leaks, got out, made public by mistake, wrong recipient, wrong person got > breach, leak, disclosure, privacy, data protection, confidential
infiltrate, infiltration, incursion, raid, raided, snuck in, sneaked in, let themselves in > intrusion, security, access, investigation, physical, alarm
espionage, spying, snooping, snoop, wiretap, eavesdropping > security, insider, confidential, surveillance, investigation, counter
hijack, hijacked, took over my account, not me who logged in > compromised, account, takeover, security, login, reset
bombarded, barrage, flood of requests, hammered by, bots, botnet, swamped by traffic > ddos, attack, traffic, rate limiting, protection, bot
shield, shields, guarded against, protect from, safeguard, safeguards > protection, safeguarding, security, controls, prevention
backup, back ups, safety copy, spare copy, second copy, copy of everything > backup, restore, copies, retention, recovery, replication
plan b, fallback, fall back, fall back on, safety net, just in case, rainy day > contingency, continuity, failover, backup, reserve, recovery
precaution, precautions, on the safe side, better safe > prevention, precaution, risk, safety, controls, protection
readiness, prepared for, braced for, ready for the worst > preparedness, readiness, planning, drill, continuity, exercise
warning, warn, warns, red flag, red flags, heads up, early sign, tell tale > alert, warning, monitoring, notification, early, threshold
trigger, triggers, goes off at night, rings at night, beeps, beeping, siren, sirens, hooter > alarm, alert, monitoring, detector, pager, fire
wake up, wakes up, woken, gets woken, out of bed, middle of the night, 3am > on-call, pager, rota, standby, alert, out of hours
false alarm, cry wolf, crying wolf, for nothing, noisy alerts, too many alerts > alert, tuning, threshold, noise, alarm, monitoring
mayday, sos, panic button, panic > emergency, helpdesk, alarm, assistance, lone worker, crisis
repair, fix up, patch up, put back together, good as new, restore to, sort out the broken > repair, maintenance, workshop, engineer, refurbishment, restoration
mend, mending, tinker, tinkering, handyman, odd jobs, jack of all trades > repair, maintenance, facilities, caretaker, building
refit, service the, tune up, oil change, greased, oiled, lubricate > maintenance, overhaul, servicing, lubrication, workshop, preventive
spare, spares, spare part, spare parts, replacement part, bits for the > spares, parts, stores, inventory, maintenance, procurement
guarantee, under guarantee, still covered, free repair, covered by the maker > warranty, guarantee, claim, returns, aftersales
comeback, recall, recalls, called back, take back from shops, pulled from the shelves, bring it back to the shop > recall, product safety, withdrawal, returns, traceability, notification
reconstruct, reconstruction, rebuild, rebuilding, put back up > reconstruction, restoration, rebuild, recovery, construction, works
up and running, back to normal, get going again, get it back, back on its feet, bounce back > recovery, restore, restart, resilience, continuity
undo, undoes, take it back, roll back, go back to how it was, step back, back out of > rollback, revert, restore, reversal, correction
why it happened, whose fault, what caused, to blame, finger pointing, blame, culprit > root cause, investigation, postmortem, analysis, findings
never again, happens again, keeps happening, same again, over and over, repeat of, recurrence, recur, recurs > problem, recurring, prevention, corrective, root cause, trend
aftermath, fallout, knock on effect, knock on effects, ripple, repercussions > impact, consequences, postmortem, recovery, review, communication
after the storm, pick up the pieces, clear up the mess, mopping up > recovery, clean-up, restoration, remediation
damage done, how much damage, written off car, total loss, beyond repair > assessor, damage, claim, insurance, write-off, loss, survey
endure, withstand, hold up under, sturdy, robust, solid > durability, resilience, stress, load, testing, strength
hole in the ground, trench, dig up, digging, excavation, excavations, dug up > excavation, works, civil, street, utilities, permit, groundworks
chopped down, fell tree, fallen tree, fallen branch, overgrown, weeds, bushes > trees, grounds, vegetation, landscaping, gardening, arborist
sewage, sewer, drain, drains, manhole, gully, cesspit, septic > drainage, sewer, wastewater, plumbing, drains
`;
