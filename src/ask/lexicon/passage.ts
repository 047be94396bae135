/** Beginnings, ends, moves, changes and waiting. A line: what people say > what a map may call it. */
export const PASSAGE = `
beginning, kick off, kicks off, gets under way, inception, onset, day one, from scratch > kickoff, initiation, launch, setup, start
opens up, opener, opening day, first opening, unlock in the morning > opening, unlock, premises, store, launch
closes down, shuts down for good, shut down for good, wind down, winds down, wound up > closure, wind-down, decommissioning, termination, exit
comes to an end, end of the road, finish off, wraps up, wrap up > closure, completion, termination, expiry, sign-off
lapse, lapses, ran out last week, past its date certificate, no longer valid > expiry, renewal, validity, lapse, certificate
phase out, phased out, phasing out, discontinue, discontinued, no longer sold, killed off, kill off an > retirement, sunset, deprecation, delisting, discontinuation
switch off for good, pulls the plug on, pull the plug, plug pulled, turn off forever, old one goes > decommissioning, retirement, sunset, shutdown, removal
shut for the winter, close for the season, reopen, opens again, resumption, resume, resumes > reopening, seasonal, opening, restart, resumption
shift to, move over to, moving over to > change, transition, migration, changeover, cutover
in between the old and the new, old to the new, from old to new > transition, migration, changeover, handover
transform, transformation, revolution, new ways of working, modernise, modernize, modernisation, modernization > transformation, modernisation, programme, change
reorganisation, reorganization, restructure, restructuring, shuffle, shuffled around, new boxes > restructuring, organisation, reorganisation, design
adapt to, get used to, gets people used to, bring people along, people on board with > change, adoption, communications, training
rollout, roll out, rolls out, goes out to everyone, spread to all, deploys > rollout, deployment, release, distribution
release, releases, new version out, ship the code, ships the code, push to live, pushes to live, goes live, go live > release, deployment, go-live, production, launch
let a few try, few users first, small group first, trial balloon, pilots, guinea pig, guinea pigs > pilot, canary, beta, rollout, experiment
switch a feature, hide a feature, turn a feature on, turn it on for > flag, feature, toggle, rollout
freeze, no changes, hands off, no touching, quiet period before christmas > freeze, change, calendar, release, exception
move house, removal van, removal men, removals, moving day > relocation, moves, removal, facilities
moving data, move the data, carry over, carried over to the new, bring across, port over > migration, data, conversion, transfer, import
load in, loaded into, fed into, brought into the system, get it into the system > import, loading, onboarding, migration, interface
transfer, transfers, passed to another, sent on > transfer, handover, forwarding, referral
handing over, baton, pass the baton, hand the baton, takes over at > handover, shift, transfer, handoff, transition
exodus, everyone is leaving, mass departure, brain drain, people keep leaving, staff leave > turnover, attrition, retention, leaver
arrive, arrives, arrival, pulls in > arrival, reception, check-in, eta, receiving, inbound
sets off, set off, pulls out, leaves port, takeoff, take off on time > departure, sailing, dispatch, timetable, punctuality
touchdown, lands at > landing, arrival, slot, flight, ground handling
corridor is blocked, walkway, blocked exit > corridor, exit, access, walkway, fire, housekeeping
route, detour, diversion, diverted, other way round > diversion, route, routing, roadworks, traffic
road is closed, closed road, close the road, road works, roadworks, cones > closure, roadworks, highways, traffic, permit, street
traffic lights, traffic light, zebra crossing, speed bump, speed camera > traffic, signals, highways, enforcement
journey, commute, commuting, way to work, lift share, car pool, carpool > commuting, travel, mobility, transport, parking
ride, lift to, bus for staff, shuttle, minibus, taxi, cab, cabs > transport, shuttle, taxi, travel, booking
evacuee, repatriation, fly home, bring home, get them home, stuck abroad > repatriation, travel, emergency, assistance
navigate, navigation, map of the way, satnav, compass > navigation, chart, passage, route, mapping
steer, steering, at the wheel, at the helm, manoeuvre, maneuver > steering, navigation, bridge, driver, pilot
anchor, anchorage, moor, mooring, tie up the boat, drop anchor > anchor, mooring, berth, port, quay
docking, dock, dry dock, out of the water > docking, berth, overhaul, yard, dry
tow away, towed, tug, tugs, salvage > towage, salvage, recovery, vehicle, vessel
climb, climbing, climbs up, go up on the, up a mast, up a pole > height, rigging, mast, permit, rope, access
walking in, walk in without, tailgating, follows me through the door, holds the door > access, tailgating, physical, security
line at the, long line, long lines, standing in line > queue, waiting, checkout, staffing, flow
on hold, hold music, nobody picks up, nobody answers > queue, callers, telephony, waiting, contact centre
delayed until, postpone, postponed, put back, rain check, reschedule, rescheduled > rescheduling, schedule, cancellation, calendar, planning
called off, scrapped, abandoned, cancel the trip, cancelled trip > cancellation, refunds, notices, disruption
pause, hiatus, on ice, put on ice, on the back burner, shelved > suspension, pause, backlog, prioritisation
deadline, deadlines, due date, by when, last date, cut off, cutoff, closing date > deadline, due, calendar, schedule, planning, submission
countdown, lead up to > preparation, planning, readiness, milestone, checklist
step by step, which order, walk me through > procedure, instruction, runbook, playbook, guide
checklist, tick list, before we start, before take off, before setting out > checklist, pre-start, inspection, readiness
recipe book for outages, what to do when it breaks, book of what to do > runbook, playbook, procedure, incident
routine, same every day, daily round, rounds, every morning > routine, daily, checks, schedule, inspection
habit, culture, how we behave, the way we do things > culture, values, conduct, engagement
interval, regular, at regular, every so often, once a quarter, once a month, once a year > periodic, schedule, review, cycle
calendar, diary, diaries, in the diary, what is on when > calendar, schedule, planning, booking
season, seasons, busy time, rush, christmas rush, high season, summer rush > seasonal, peak, staffing, capacity, planning
lull, quiet season, low season, quiet months > seasonal, capacity, staffing, pricing, maintenance
rotate, rotation, take turns, taking turns, whose turn > rotation, roster, rota, schedule
swap the keys, change the keys, new secrets, change passwords > rotation, credential, secret, key
shift, early shift, late shift, graveyard shift, night shift, day shift > shift, roster, rota, allowance, handover
last minute, short notice, at short notice, on the spot, spur of the moment > urgent, exception, cover, standby
standby, stand by, at the ready, in waiting, reachable at night > standby, on-call, rota, duty, pager
repetition, loop, same job every night, jobs that run at night, night job, night jobs > batch, scheduling, jobs, overnight, recurring
automatic, automate, automated, automation, by itself, robot, robots, without hands > automation, scripts, robotics, workflow, control
by hand, manual, manually, type it in, types it in, types them in, key in, keyed in, retype > entry, manual, data, keying, automation
version, newer version, latest version, old version, newest version > version, upgrade, update, release, lifecycle
upgrade, bring up to date, modern version, newer one > upgrade, update, version, migration
patch, patches, plug the hole, plug the holes, security updates, windows updates > patching, patch, vulnerability, update
blueprint, game plan, road ahead > plan, planning, roadmap, strategy
slot, slots > schedule, scheduling, slot, timetable, allocation
gear up, gears up, make ready, gets ready, get ready > preparation, readiness, setup, planning
experiment with, ab test, which button works better, which version works better > experiment, testing, variants, analytics, split
set up a new, sets up new, sets up a new, brand new account > setup, creation, provisioning, onboarding, registration
opening an account, new account, become a customer, becomes a customer, sign on new customers > onboarding, account, kyc, opening, registration
introduce, introduction, brings in a new, bring in a new > introduction, launch, implementation, rollout, onboarding
get rid, clear out the old, spring clean, cull, declutter > cleanup, disposal, archiving, pruning, deletion
emptying, emptied, empty the bins, empty the tanks > emptying, collection, waste, cleaning, tank
restart, reboot, turn it off and on, off and on again, power cycle, kick the server > restart, reboot, server, runbook, operations
merge, merging, fuse, blend, put two together, make one of two > merge, consolidation, integration, deduplication
split, splits, divide, break apart, taken apart > separation, split, segregation, allocation
join up, connect, connects, hook up, hooks up, link up, plug into, talk to each other, talks to each other > integration, interface, connection, api, onboarding
cut off from, ring fence, ring fenced, wall off, keep apart > segregation, isolation, network, firewall, separation
swap, swaps, trade in, trade ins > exchange, swap, replacement, return
replace, replaces, replacing, new for old > replacement, renewal, swap, refresh, lifecycle
reduction, reduce, cut down on, shrink, slim down > reduction, saving, optimisation, efficiency
removal, remove, removes, take down, takes down, pull from the site, pull from the web > takedown, removal, deletion, content, withdrawal
breakthrough, advent, new technology, artificial intelligence, robots that, ai tools > innovation, technology, ai, governance, automation
escalate, escalation, higher up, kick upstairs, take it to the boss, go over the head > escalation, severity, executive, decision
follow up, follows up, following up, chase up, chases up, loose ends > tracking, actions, follow-up, chasing, closure
look back, looks back, look back on, what did we learn, what we learnt, what we learned > retrospective, postmortem, lessons, review, evaluation
survive, survival, stay afloat, live through > continuity, resilience, recovery, crisis
rescue plan, turn around, turnaround, save the company > turnaround, restructuring, recovery, crisis, board
emission, emissions, carbon, climate change, greenhouse, footprint, net zero, green goals, sustainability > emissions, carbon, sustainability, environmental, reporting, climate
evolution, develop further, keep improving, next version, what we build next > roadmap, development, product, improvement, backlog
`;
