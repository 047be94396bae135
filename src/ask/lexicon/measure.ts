/** How big, strong, exact, alike or well something is. A line: what people say > what a map may call it. */
export const MEASURE = `
size, sizes, dimension, dimensions, length, width, depth, height, diameter, how big, how wide, how tall > measurement, dimension, specification, survey, clearance
weight, weigh, weighs, weighing, heavy, too heavy, weighbridge > weighing, scales, weight, load, calibration
distance, miles, how far, mileage, kilometres, range of the van > mileage, distance, routing, travel, range
speed, too slow, how fast, quicker, response time, response times, load time, loading time > performance, latency, monitoring, speed, optimisation
speeding, drives too fast, driving too fast, foot down > driver, speed, fleet, telematics, conduct, fine
accuracy, accurate, precise, precision, spot on, inaccurate, imprecise > calibration, accuracy, measurement, quality, validation, data
calibrate, gauge, gauges, thermometer, ruler, meter is wrong, reads wrong, shows the wrong weight > calibration, instrument, measuring, metrology, verification
meter, meters, meter reading, reads the meter, how much power we use, units used > metering, meter, reading, consumption, billing, utilities
strength, strong enough, stress test, holds the weight, can it take, load bearing > strength, load, structural, testing, capacity
capacity, how many fit, fit in, full up, full house, how many people fit, no room, no space left > capacity, planning, occupancy, allocation, space
disk is full, disk full, out of space, out of disk, out of memory, no memory left, storage is full, mailbox is full > storage, capacity, disk, quota, cleanup, monitoring
occupancy, empty rooms, empty flats, empty desks, unused rooms, stand empty, stands empty, vacant > occupancy, vacancy, void, letting, space, utilisation
how much we use, still in use, gathers dust, gathering dust > usage, utilisation, licence, consumption, decommissioning
consumption, uses too much power, power hungry, guzzles > consumption, energy, efficiency, monitoring
quality, good enough, up to scratch, up to standard, up to snuff, not good enough, below par, subpar > quality, assurance, standard, inspection, control
excellence, best in class, world class, improve, improvement, do it better, better way > improvement, quality, excellence, optimisation
perfection, flawless, spotless, pristine > quality, inspection, cleaning, standard
consistency, consistent, same everywhere, uniformity, everyone does it differently > standard, standardisation, consistency, guidelines, template
similarity, alike, same twice, twice in the list, double entries, in there twice, duplicates > duplicate, deduplication, merge, quality, master
difference, differences, compare, compares, comparison, side by side, versus the plan > comparison, variance, benchmark, reconciliation, analysis
gap, gaps, holes in, not covered, falls between, fall between, falls through the cracks > gap, coverage, analysis, assessment
balance, imbalance, out of balance, lopsided > balance, reconciliation, load, allocation
trend, trends, pattern, patterns, spike, spikes, peak, peaks, surge, dip, sudden rise > trend, monitoring, analysis, anomaly, capacity, peak, alert
odd numbers, strange numbers, looks odd, weird figures, blip, outlier > anomaly, detection, quality, data, monitoring, investigation
frequency, how often, every how many > frequency, schedule, interval, cadence
how important, crown jewels, precious, cannot live without, vital, essential > critical, criticality, classification, tier, impact, priority
urgency, urgent, hurry, rush job, drop everything, cannot wait > priority, urgent, escalation, emergency, expedite
difficulty, hard nut, tricky, complicated, complex, complexity, too difficult > specialist, escalation, architecture, simplification
simplicity, simple, simplify, easier, easy to use, user friendly, clunky, hard to use, confusing screen > usability, design, simplification, experience, interface
look and feel, looks ugly, ugly, pretty, beauty, how it looks, colours, fonts, texture > design, brand, style, visual, interface
flavour, flavor, taste, tastes, tasting, recipe, recipes > recipe, product, sensory, tasting, development, menu
purity, pure, how clean is, clean enough > purity, testing, laboratory, quality, sampling
freshness, how long does it keep, best before, use by > shelf life, expiry, freshness, rotation, labelling
toughness, durable, durability, how long does it last, lifespan, life expectancy > durability, lifecycle, testing, replacement, warranty
age, how old, too young, under age, underage, proof of age, under eighteen > age, verification, restricted, challenge, minors
novelty, brand new, cutting edge, state of the art, up to the minute > innovation, upgrade, technology, refresh
flexibility, flexible, adapt, adjust, adjustment, adjustments > flexible, adjustment, configuration, planning
mobility, move around, cannot walk, on crutches, wheelchair, wheelchairs > mobility, assistance, accessibility, wheelchair
visibility, cannot see, seen by > visibility, access, permission, monitoring, sharing
turned up, attendance, roll call, headcount at > attendance, presence, registration, muster, time
absence, absent, no show, no shows, did not turn up, didnt turn up, failed to show > absence, attendance, cover, no-show, cancellation
performance, doing well, doing badly, on track, off track > performance, kpi, metric, scorecard, reporting
progress, how far along, how far are we, milestone, milestones > progress, project, reporting, milestone, plan
success, successful, outcome, outcomes, did it work, what came of it > outcome, evaluation, benefits, review, reporting
failure, failed, fails, fell through, flop, flopped > failure, incident, postmortem, error, review
impact, consequences, who is affected, who is hit, what does it do to us > impact, assessment, analysis, affected
reason, reasons, source of the trouble > root cause, analysis, investigation, diagnosis
reliability, dependable, can we rely on, can we count on, always works > reliability, availability, resilience, redundancy
redundancy of, two of everything, second one takes over, other one takes over, takes over when it breaks > redundancy, failover, standby, resilience, cluster
stability, stable, steady > stability, monitoring, reliability, testing
sharp, blunt, knives, blades, sharpen > tools, maintenance, cutting, sharps
height of water, water level, tide, tides, how deep > water, level, tide, tidal, sounding, hydrographic, navigation
intake of, how much comes in, inflow, influx, flood of people > intake, admission, demand, capacity, registration
throughput, how much gets through, output, yield, how many we make, how many per hour > throughput, output, production, yield, capacity
share of, proportion, ratio, percentage, percent > ratio, allocation, metric, share, analysis
average, median, typical > statistics, metric, benchmark, reporting
limit on sending, too many requests, slow down callers > rate, limit, throttling, quota, api
concentration, dose of chlorine, too much chlorine, how much chlorine > dosing, sampling, water, quality, chemical, laboratory
brightness, glare, too bright > lighting, display, blinds, ergonomics
colour of, shade of, paint colour, hue > colour, design, brand, specification
width of the lorry, too tall for, too wide, low bridge, does it fit under > clearance, height, abnormal load, route, vehicle
grade of, rank, ranking, tier, tiers, class of > classification, grading, tier, level
maturity, how mature, how good are we at > maturity, assessment, benchmark, audit
superiority, edge over, better than the others, what makes us different > competitive, positioning, strategy, product
disadvantage, drawback, downside, pros and cons, trade off > assessment, options, evaluation, decision
preference, preferences, likes and dislikes, favourite, favourites > preferences, profile, personalisation, research, settings
probability of fire, how safe, safe enough > risk, assessment, safety
readability, hard to read, plain words, plain english, gobbledygook, jargon > language, wording, editorial, glossary, accessibility, content
loudness, turn it down, turn down the music > sound, noise, audio, music
silence, quiet, peace and quiet > quiet, noise, acoustic
blurry, fuzzy picture, grainy, sharp picture > picture, image, video, quality, imaging
signal, reception bars, no bars, no signal, patchy, weak signal, dead zone > coverage, signal, mobile, wireless, network, antenna, transmitter
out of range, how far does it reach > coverage, range, transmitter, wireless
knowledge in heads > knowledge, documentation, transfer, base
true, one true, which list is right, right version, single truth > master, quality, source, data, reference, definition
completeness, incomplete, half filled, fields missing, missing values > completeness, quality, data, validation, records
incorrect, wrong figures, wrong data, rubbish data, garbage data > quality, data, correction, validation, rectification
up to date, out of date, stale, last years list, old list > update, currency, review, refresh, records, cleanup
necessity, must have, must haves, nice to have, wish list, wishlist > requirement, prioritisation, backlog, roadmap
requirement, what do customers need > requirements, analysis, specification, research
suitability, fits the bill, does it fit > suitability, assessment, selection, eligibility
eligibility, eligible, who qualifies, am i entitled, entitled to, do i qualify > eligibility, entitlement, criteria, assessment, benefits
entitlement, due to me, what i am owed > entitlement, allowance, balance, benefits
symmetry, crooked, tilted, lopsided shelf, not level, slanting > alignment, levelling, installation, repair, structural
`;
