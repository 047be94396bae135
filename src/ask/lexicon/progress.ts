/** Beginning, growing, changing, stalling, ending; and what is done with software. A line: what people say > what a map may call it. */
export const PROGRESS = `
kicks off, kick off, kicking off, gets off the ground, get off the ground, gets under way, gets rolling, get the ball rolling > kick-off, start, launch, initiation, project
launches, opens for business, rolls out, roll out, rolling out, brings to market, bring to market, hits the shelves > launch, rollout, introduction, release, go-to-market
starts up, start up, sets rolling, founds, opens a new shop, opens a branch, opens a new office > opening, founding, establishment, expansion, branch, start-up
opens the shop, opens the store, opens in the morning, opens the till > opening, shop, store, float, keyholder
closes the shop, shuts the shop, shuts up shop, closes for the night, cashes up, cash up > closing, shop, store, takings, reconciliation
closes a branch, shuts a branch, closes a site, closes the site, shuts down a plant > closure, branch, site, exit, decommissioning
introduces a new, brings in a new, bring in a new, ushers in > introduction, implementation, rollout, change, adoption
goes along, keeps at it, carries on, carry on, continues, presses on, soldiers on > continuity, continuation, operation, extension
keeps the lights on, keep the lights on, keeps the wheels turning, keeps things ticking over, ticks over, ticking over > operations, operation, maintenance, run, support
gets done, gets it done, gets through the work, works through, work through, works off the > completion, delivery, backlog, processing
finishes, completes, wraps up, wrap up, rounds off, finalises, finalizes, ties up loose ends > completion, closing, closure, finalisation, delivery, handover
end of life, comes to an end, draws to a close, reaches the end, is over soon > expiry, end, termination, retirement, sunset, renewal
lapses, expires, runs down, has run out, goes out of date, go out of date > expiry, renewal, lapse, validity
prolongs, gives more time, gives another week, more time for, keeps somebody longer > extension, prolongation, renewal, deadline
renews, takes out again, keeps the subscription, resubscribes > renewal, subscription, extension
grows, expands, scales up, scale up, gets bigger, branches out, branch out, spreads out > growth, expansion, scaling, capacity, development
shrinks, scales down, scale down, scales back, downsizes, slims down, gets smaller, cuts jobs, cut jobs > downsizing, reduction, restructuring, redundancy, scaling
hurries, rushes, rushes through, fast tracks, pushes through, hurry up, expedites > expedite, urgent, priority, acceleration, fast-track
slows, slows down, slow down, drags on, drag on, takes too long, takes so long, stuck in the queue > delay, performance, backlog, turnaround, bottleneck, queue
waits for, hangs around, stands waiting, kept waiting, on hold, left hanging, in limbo > waiting, queue, pending, backlog, turnaround, response
bottles up, piles up, backs up, stacks up, builds up > backlog, accumulation, queue, build-up
falls behind, fall behind, fell behind, overruns, runs late, runs over, lags behind > delay, overrun, slippage, schedule, milestone, overdue
catches up, catch up, caught up, gets back on track, get back on track, makes up time, clears the backlog > recovery, backlog, schedule, catch-up, make-up
goes up and down, fluctuates, jumps about, jumps around, seesaws > fluctuation, volatility, variance, trend
goes up, going up, goes through the roof, shoots up, shot up, climbs, soars > increase, rise, surge, peak, growth, trend, spike
goes down in price, comes down in price, drops in price, plunges, plummets, tumbles, slumps > decline, drop, reduction, decrease, loss, trend
cuts in half, halves, doubles, triples, trebles > increase, reduction, scaling, growth
overtakes, beats the others, outdoes, gets ahead of, leads the market > competition, competitive, benchmark, market
loses customers, bleeds customers, drift away, drifts away, drifts off > churn, attrition, retention
attracts, draws in, draw in, pulls in people, reels in, woos, lures > acquisition, attraction, marketing, lead, recruitment
keeps people, keeps hold of, hold on to, holds on to, hang on to, hangs on to > retention, loyalty, retain
wins back, win back, won back, gets customers back, comes back to us > win-back, retention, reactivation, churn
turns into, turn into, changes into, converts to > conversion, transformation, migration, change
alters, amends, modifies, adapts, adjusts > change, amendment, adjustment, modification, alteration, adaptation
corrects, puts straight, sets right, set right, rectifies, fixes the mistake, fixes a mistake > correction, rectification, erratum, adjustment, error
rewords, rewrites, rephrases, puts it nicely, writes it better > rewriting, wording, editing, copy, text
customises, customizes, tailors to, personalises, makes to measure, made to measure > customisation, customising, configuration, personalisation
configures, sets the options, ticks the boxes, flips a setting, changes a setting, changes the settings > configuration, settings, parameter, setup
resets, starts from scratch, start from scratch, wipes and starts over, starts over, back to square one > reset, reinstallation, restart, rebuild
reboots, restarts, turns it off and on, off and on again, bounces the server, kicks the server, kick the server > restart, reboot, server, operations, troubleshooting
rolls back, roll back, rolled back, backs out, back out of the change, goes back to the old version, reverts, undoes > rollback, revert, restore, release
deploys, ships it, pushes out, push out, pushed out, goes to production, puts into production > deployment, release, rollout, production
merges, joins up, melds, brings two together, becomes one, folds into, fold into > merger, merge, merging, integration, consolidation
cuts a release, tags a release > branch, release, repository, version, source
hacks together, writes software, writes code, writes the code > development, programming, software, coding
debugs, gets the bugs out, gets rid of bugs, squashes bugs, irons out, iron out > debugging, defect, fix, bug, testing
compiles, does not build, doesnt build, doesnt compile > build, compile, pipeline, ci
automates, lets the machine do it, robots do it, does it by itself, runs by itself, without lifting a finger > automation, rpa, robot, workflow, scheduling
programmes the machine, sets the machine, feeds the machine > machine, setup, programming, operator
logs in, log in, logs on, log on, signs in to, sign in, gets into the system > login, authentication, account, sign-in, access
logs out, gets logged out, kicks me out, kicked me out, throws me out, threw me out > session, login, timeout, authentication
unlocks the account, lets me back in, let me back in, gets me back in > unlock, account, lockout, reset, password
times out, time out, timed out, does not answer, doesnt respond, does not respond, hangs up > timeout, availability, incident, latency, monitoring
fails over, jumps to the second site, switches to the backup > failover, redundancy, switchover, standby
syncs, sync, synchronises, keeps the two the same, keeps in step > synchronisation, replication, integration, interface
backs up, back up, backed up, backs it up, saves a copy, keeps a copy > backup, copy, snapshot, recovery, archive
uploads, puts up on, puts in the cloud, puts files up > upload, import, transfer, cloud
downloads, pulls down files, gets from the internet > download, software, distribution
pulls data, pulls the numbers, pulls the data, draws the data, spits out, spit out > extract, export, report, query, data
feeds data, feeds the data, pipes data, pours data into, gets the data in > ingestion, feed, pipeline, import, interface, load
crunches data, slices and dices, slice and dice, plays with the data > analysis, analytics, data, reporting
cleans the data, scrubs the list, weeds out doubles, finds doubles, gets rid of doubles > cleansing, deduplication, duplicate, quality, data
loads the data, reads in the data, takes in files > load, import, ingestion, data
publishes the app, gets the app into the store, puts the app in the store > app store, submission, publishing, mobile, release
hosts the site, hosts our site, where is it hosted, where it lives > hosting, infrastructure, provider, cloud
pentests, breaks into our own, hacks ourselves > penetration, security, testing, red team
hacks, hacked, breaks into our systems, breaks in, break in, broke in, gets in through, got in through > attack, intrusion, breach, compromise, security, incident
phishes, lures people into clicking, clicks on a bad link, clicked on a bad link, clicked a link, clicked on a link > phishing, incident, awareness, security, report
infects, gets a virus, got a virus, catches a virus, caught a virus > malware, virus, infection, isolation, incident, antivirus
quarantines, isolates, cuts off from the network, keeps apart, keep apart > isolation, quarantine, segregation, containment
contains the damage, stops it spreading, stop it spreading, stops the spread > containment, isolation, outbreak, infection, response
spreads to others, passes it on, catches it, caught it from > infection, outbreak, contact, tracing, hygiene
throttles, slows people down, puts a cap on, put a cap on, puts a lid on > limit, cap, throttling, quota, threshold, rate
rations, shares out what is left, divides up what is left > rationing, allocation, quota, shortage
keeps track, keep track, keeps score, follows the progress, sees how far > tracking, progress, status, monitoring, reporting
reports on, reports back, report back, keeps us posted, keep us posted, keeps everyone posted > reporting, status, update, progress
slips through quality, gets past us, got past us, gets out the door bad > quality, control, defect, escape, inspection
lets us down, let us down, does not deliver, doesnt deliver, fails to deliver > supplier, performance, breach, escalation, delivery
wears down, runs down the battery, drains the battery > battery, wear, replacement
fades, bleaches, comes off the wall > paint, coating, repair, refurbishment, maintenance
breaks up with, parts ways, goes separate ways, pulls out of, pull out of, walks away from > exit, termination, withdrawal, separation
takes over, take over, took over, taking over, takes on, take on, took on > takeover, handover, acquisition, succession, transition, onboarding
takes on work, takes on too much, bites off too much > workload, capacity, planning, intake
brings back up, gets it back up, get it back up, gets us back up, gets back online, get back online, back online, back on its feet > recovery, restore, restoration, failover, resilience
stands up a, spins up, spin up, stands up servers, throws up a server > provisioning, infrastructure, environment, server, cloud
tears down the environment, spins down, spin down > decommissioning, environment, cleanup, cloud
goes wrong in production, breaks production, took down production, brought down production, takes down the site > incident, production, outage, rollback, postmortem
goes offline, go offline, drops off the network, drops out of the network, cuts out, cut out, keeps dropping > outage, connectivity, network, disconnection, availability
plays up, acts strangely, does strange things, does funny things, goes haywire, goes nuts, goes crazy > malfunction, fault, anomaly, incident, troubleshooting
comes and goes, on and off, every now and then it fails, sometimes works > intermittent, fault, troubleshooting, monitoring, stability
slips out, gets lost, goes astray, went astray, vanishes, disappears, evaporates > loss, lost, missing, tracing, shrinkage
turns up, turn up, resurfaces, comes to light, came to light > discovery, found, finding, disclosure
pops up, keeps popping up, flashes up, beeps, blinks > alert, notification, warning, banner, signal
wakes, wakes up, gets woken, drags out of bed, gets out of bed, rings at night, calls at night > on-call, standby, paging, pager, night, call-out
stays up, stays awake, works nights, sits up all night, does the night > night, shift, standby, on-call, duty
stays late, stays behind, works late, puts in extra hours > overtime, hours, late, working time
takes a rest, takes a breather, takes a break, puts their feet up > break, rest, rest time, working time, wellbeing
burns out, burnt out, cracks up, breaks down in tears, at the end of their tether, cannot take any more > wellbeing, occupational health, counselling, stress, absence
slips over, trips over, trip over, falls off, fall off, falls down, fell down, tumbles down, takes a tumble, took a tumble > accident, injury, slip, fall, first aid, safety
chokes, faints, passes out, keels over, collapses at > first aid, medical, emergency, ambulance, defibrillator
drowns, drowning, goes under, falls overboard, fell overboard, falls in the water > rescue, overboard, lifeguard, lifesaving, emergency
scratches somebody, gets bitten > injury, first aid, pest, animal
crashes a car, bumps the car, dings, backs into, back into, reverses into, drives into > accident, damage, motor, vehicle, claim, insurance
comes loose, works loose, falls off the wall, hangs off > fixing, repair, fastening, maintenance, safety
swamps, overflows, runs over the edge, bursts its banks > flood, overflow, drainage, water, damage
goes out, trips the fuse, tripped the fuse, trips out, trip switch > electrical, fuse, circuit, power, lighting
boils over, gets too hot, gets too warm, goes above the limit, leaves the range > temperature, limit, alarm, deviation, monitoring, range
rots, goes bad, goes mouldy, goes sour, goes past its date, thaws, melts > spoilage, expiry, freshness, temperature, waste, food
fills in a form, fills in, fill in, filled in, fills out, fill out, filled out > form, application, submission, completion, questionnaire
hangs over, carries over, carry over, rolls over, roll over, takes into next year, takes over into next year > carryover, balance, leave, rollover, transfer
tacks on, tack on, throws in, slips in, squeezes in, puts one more > addition, extra, extension, supplement, amendment
leaves off, knocks off, knock off, takes off the price, takes money off > discount, reduction, deduction, rebate
holds back, hold back, held back, keeps back, withholds, hangs back > retention, withholding, reserve, hold, deduction
holds up, hold up, held up, keeps waiting, gets in the way, get in the way > delay, blocker, obstacle, escalation, bottleneck
stands in the way, puts the brakes on, put the brakes on, throws a spanner > blocker, impediment, obstacle, escalation
clears the way, paves the way, gets things moving, get things moving, gets it unstuck, get unstuck > clearance, escalation, facilitation, unblock, impediment
makes up the numbers, tops up staff, brings in extra people, brings in extra hands > staffing, temporary, agency, capacity, cover
gets by without, goes without, makes do > contingency, workaround, continuity, shortage
works around, work around, workaround, gets round it, get round it > workaround, problem, temporary, interim, solution
falls back on, fall back on, plan b, has up the sleeve > fallback, contingency, continuity, alternative
`;
