/** Deciding, checking, planning, watching, working things out. A line: what people say > what a map may call it. */
export const JUDGEMENT = `
decides, picks, chooses, selects, opts > selection, decision, choice, picking, choosing, deciding
has the final say, has the last word, final say, last word, casting vote, calls the shots, gets to decide, up to whom > decision, deciding, approval
rules on, ruled on, passes judgement, passes judgment, adjudicates, arbitrates > decision, ruling, adjudication, arbitration, dispute, panel
settles what counts, says what counts, lays down, laid down, spells out, pins down, nails down > definition, defining, standard, rule, specification, terms
sets the rules, makes the rules, rule maker, draws up the rules, draws the line, drew the line > policy, standard, governance, criteria, threshold, guideline
okays, oks, greenlight, greenlights, green light, nods through, gives the nod, thumbs up, go ahead, blesses, blessing > approval, authorisation, acceptance, clearance, approving
signs off, sign off, sign off on, signs it off, puts their name to, countersigns > approval, sign-off, signature, authorisation, acceptance, release
waves through, wave through, rubber stamp, rubber stamps, lets through, let through > approval, clearance, gate, check, admission
overrules, overrule, overrides, override, overturns, bypasses, goes over their head > override, exception, appeal, escalation, veto, reversal
vetoes, vetoed, shoots down, shot down, throws out, threw out, knocks back, knocked back > veto, rejection, refusal, block, declined
refuses, rejects, declines, denies, turns away, turned away, rebuffs > rejection, refusal, denial, declined, repudiation
reconsiders, rethinks, thinks again, thinks twice, changes their mind, has second thoughts, second look > review, appeal, reconsideration, reassessment, change
allows, permits, authorises, empowers, entitles > permission, authorisation, permit, approval, consent, entitlement
bans, forbids, prohibits, outlaws, banned, disallows > ban, exclusion, prohibition, restriction, block, sanction
excludes, shuts out, leaves out, left out, rules out, ruled out, keeps out, kept out > exclusion, eligibility, exemption, restriction
waives, exempts, excuses, lets somebody off, makes allowances > waiver, exemption, exception, fee, relief
qualifies, qualify, is eligible, entitled to, deserves, deserve, is due > eligibility, entitlement, criteria, assessment, benefit
judges, assesses, evaluates, appraises, weighs up, weigh up, sizes up, size up > assessment, evaluation, appraisal, rating, judging, review
scores, ranks, grades, marks out of > rating, scoring, ranking, grading, assessment, score
ponders, considers, contemplates, mulls over, thinks over, thinks about it, chews over > consideration, assessment, decision, evaluation, option
compares, contrasts, sets against, measures up, stacks up against, holds up against > comparison, benchmark, benchmarking, matching, evaluation
differs, doesnt match, does not match, disagrees with the, doesnt tally, dont tally, does not agree with > discrepancy, difference, reconciliation, mismatch, deviation, variance
checks, inspects, examines, probes, scrutinises, checks over, checks up on, looks over, look over > inspection, check, examination, audit, control, verification, review
goes over, go over, going over, goes through, go through, going through, runs through, runs over, combs through > review, inspection, check, walkthrough, audit
proofreads, proof reads, reads through, reads over, casts an eye over, runs an eye over > review, editing, proofreading, check, text
verifies, confirms, satisfies himself, double checking, cross checks, cross check > verification, confirmation, validation, assurance, check
tests, tries, tries it on, puts to the test, puts through its paces, kicks the tyres, trial run > test, testing, trial, acceptance, pilot, validation
samples, tastes, takes a sample, spot checks, spot check, random check > sampling, sample, laboratory, quality, inspection, check
measures, gauges, weighs in, takes the reading, takes readings, reads the meter, reads the meters > measurement, metering, reading, calibration, gauge, meter
calibrates, adjusts, fine tunes, fine tune, tweaks, tweak, zeroes > calibration, tuning, adjustment, settings, optimisation
samples of, swabs, swab, takes blood, draws blood > sample, laboratory, specimen, test, clinical
surveys, polls, canvasses, quizzes, asks people what, takes the temperature, gets opinions, sounds out, sound out > survey, poll, research, feedback, consultation
interviews, questions people, asks questions of, cross examines > interview, investigation, candidate, hearing, questioning
investigates, investigate, digs up, unearths, uncovers, sniffs out, smoke out, gets to the truth, follows up on, follow up on > investigation, inquiry, case, analysis, forensic, finding
traces, tracks down, track down, hunts down, hunt down, runs to earth, goes after, chases down, chase down > tracing, tracking, search, recovery, investigation, locate
searches, seeks, looks for, look for, looking for, hunts, hunts for, scouts, scours, goes looking > search, sourcing, scouting, research, lookup, finding
discovers, detects, picks up on, comes across, stumbles over, stumbles on > detection, discovery, finding, identification, monitoring
recognises, recognizes, identifies, makes out, tells who, works out who, establishes who > identification, identity, recognition, verification, detection
diagnoses, works out what is wrong, works out why, figures out, figure out, puzzles out, gets to the root > diagnosis, troubleshooting, analysis, root cause, problem, investigation
explains why, accounts for, accounted for, gives reasons, reason why, justifies, justify, argues for, makes the case, make the case > justification, explanation, business case, reason, analysis
works out, work out, worked out, calculates, computes, reckons, reckon, crunches, crunches numbers, does the sums, do the sums, does the maths > calculation, computation, estimate, costing, analysis
estimates, guesses how, roughly how much, ballpark, puts a figure on, puts a number on, puts a price on > estimate, estimation, valuation, costing, quotation, forecast
forecasts, foresees, foresee, anticipates, sees coming, saw coming, looks ahead, look ahead, reads the future > forecast, forecasting, prediction, outlook, planning, demand
appraises the, says what it is worth, how much it is worth, puts a value on > valuation, appraisal, value, pricing, assessment
adds up to, totals, sums, tots up, tot up, reckons up, comes to how much > total, sum, calculation, consolidation, count
consolidates, lumps together, rolls up, roll up, brings into one > consolidation, group, aggregation, pooling, merger
splits, divides, carves up, carve up, apportions, shares between > split, allocation, division, apportionment, distribution, sharing
sorts, arranges, classifies, classify, labels, tags, tag, puts in order, put in order > sorting, classification, tagging, labelling, category, order
prioritises, puts first, put first, comes first, jumps the queue, jump the queue, moved up the list, bump up the list > priority, prioritisation, triage, queue, ranking, waiting list
juggles, juggle, trades off, trade off, weighs one against > balancing, prioritisation, capacity, planning, scheduling
plans, maps out, map out, lays out, sketches out, sketch out, draws up, drew up, draw up > planning, plan, design, roadmap, drafting, layout
schedules, slots in, slot in, fits in, fit in, pencils in, pencil in, puts in the diary, puts in the calendar > scheduling, schedule, calendar, appointment, booking, timetable, slot
postpones, delays, puts off, put off, pushes back, push back, holds off, reschedules, moves the date, moved the date > postponement, rescheduling, delay, scheduling, calendar
brings forward, bring forward, brought forward, moves up the date, pulls forward > rescheduling, scheduling, acceleration, timetable
cancels, calls off, called off, scraps, scrap, axes, axed, pulls the plug > cancellation, cancelling, withdrawal, termination, discontinuation
adjourns, breaks off, broke off, suspends, pauses, puts on hold, put on hold, freezes, halts, halt > suspension, freeze, pause, hold, stop, halt
reopens, revives, resurrects, takes up again, restarts > reopening, restart, resumption, reinstatement, appeal
agrees, consents, accepts, says yes, said yes, nods > agreement, consent, acceptance, approval
negotiates, bargains with, hammers out, hammer out, thrashes out, thrash out, meets halfway > negotiation, agreement, settlement, terms, mediation
commits to, pledges, vows, gives their word, guarantees, vouches, vouch for > commitment, guarantee, agreement, undertaking, warranty
insists, demands, requires, calls for, stipulates, prescribes, dictates > requirement, condition, policy, specification, demand, mandatory
specifies, sets out what, lists what, writes the spec, spec, specs > specification, requirement, requirements, description, definition
clarifies, clears up what, makes clear, straightens out, untangles, sets straight, set straight > clarification, correction, enquiry, resolution, explanation
simplifies, streamlines, cuts red tape, cuts the red tape, makes easier, make easier, does it in one step > simplification, improvement, optimisation, automation, efficiency, lean
improves, betters, makes better, make better, polishes, brushes up, raises the bar, enhances > improvement, enhancement, optimisation, quality, development
optimises, optimizes, maximises, gets the most out of, get the most out of, squeezes out, makes the best of > optimisation, efficiency, performance, yield, utilisation
overhauls, revamps, reworks, redoes, redo, reshapes, shakes up, shake up, turns around, turn around > overhaul, redesign, transformation, restructuring, reorganisation, turnaround
restructures, reorganises, moves people around, moves the boxes around, merges teams, splits a team > restructuring, reorganisation, organisation, structure
aligns, gets everybody behind, gets everyone on board, brings into line, on the same page, pulls in one direction > alignment, coordination, stakeholder, communication, strategy
coordinates, orchestrates, pulls the strings, pull the strings, joins the dots, herds cats, herd cats > coordination, coordinator, liaison, planning
steers, navigates, sets the course, sets the direction, points the way > steering, navigation, strategy, direction, governance
presides, runs the meeting, runs the show, spearheads, at the helm > lead, leadership, head, chairing, chair, command
supervises, oversees, keeps tabs on, keep tabs on, stands over, looks over the shoulder > supervision, oversight, monitoring, control
monitors, observes, tracks, keeps watch, keep watch, stares at, eyeballs, has an eye on > monitoring, tracking, observation, surveillance, watching, control room
guards against, safeguards, makes safe, keeps safe, keep safe, kept safe, looks after the safety > protection, safeguarding, safety, security, prevention
patrols, does the rounds, do the rounds, walks round, walks the floor, goes round > patrol, rounds, inspection, guard, tour
records, logs, notes down, note down, writes up, write up, wrote up, keys in, key in, types in, type in, jots > record, recording, log, entry, documentation, capture, data
takes notes, take notes, takes minutes, take minutes, takes the minutes > minutes, meeting, record, secretary
registers, signs in, signs people in, checks in, check in, puts on the list, put on the list > registration, register, enrolment, check-in, list
enrols, enrolls, enlists, signs up for, inscribes > enrolment, registration, admission, membership, subscription
counts up, counts the, takes stock, take stock, stocktakes, does a head count > stocktake, inventory, count, counting, reconciliation
summarises, digests, condenses, recaps, boils it down > summary, digest, reporting, briefing
documents, puts down on paper, put down on paper, writes the manual, writes instructions, writes the guide > documentation, manual, procedure, guide, instruction
archives, files away, file away, stores away, puts away, put away, keeps for years, tucks away > archive, archiving, filing, storage, retention, records
looks up, look up, looking up, checks the records, pulls the file, pull the file, digs out, dig out > lookup, search, retrieval, records, archive, enquiry
retrieves, fetches back, gets out of the archive, gets out of storage > retrieval, recovery, archive, restore
remembers, reminds, jogs the memory, nudges, nudge, prods, prod > reminder, notification, follow-up, dunning, calendar
forgets, overlooks, slips through, slipped through, falls through the cracks, fell through the cracks > omission, control, follow-up, gap, missed
learns, studies, reads up, read up, picks up how, swots, revises > training, learning, study, course, education, research
researches, explores, delves, experiments, tinkers, plays around with, play around with > research, experiment, innovation, discovery, pilot, laboratory
invents, devises, dreams up, cooks up, cook up, conceives, creates, comes up with > design, innovation, concept, development, idea, patent
imagines, brainstorms, brainstorm, thinks of new, throws ideas around, kicks ideas around > idea, ideation, workshop, innovation, concept
designs, drafts, draws, sketches, drew, outlines, mocks up, mock up > design, drafting, drawing, layout, draft, prototype
simulates, plays through, play through, pretends, mimics, acts out > simulation, model, modelling, scenario, exercise
doubts, challenges, disputes, contests, calls into question, second guesses > challenge, dispute, review, objection, appeal, query
protests, disagrees, contests a, fights a decision, fight a decision, appeals, takes it further, take it further > appeal, objection, complaint, dispute, review
admits a mistake, owns up, own up, comes clean, confesses > disclosure, incident, report, error, correction
suspects, smells a rat, has a hunch, something fishy, fishy, looks dodgy, raises eyebrows > suspicion, suspicious, fraud, investigation, alert, report
blames, points the finger, finger pointing, whose fault, at fault, who is to blame > liability, cause, investigation, claim, responsibility, root cause
clears somebody, clears the name, lets off the hook, off the hook > clearance, release, investigation, waiver
warns, cautions, sounds the alarm, raise the alarm, raises the alarm, flags up, flag up, tips off > warning, alert, alerting, notification, alarm, escalation
raises with, brings up, bring up, brought up, mentions, points out, point out > report, issue, escalation, suggestion, notification
escalates, kicks upstairs, passes up, takes to the top, goes to the top, go to the top, takes higher, gets the boss in > escalation, major, management, complaint
intervenes, steps into, step into, gets involved, get involved, wades in, weighs in > intervention, escalation, mediation, crisis, incident
troubleshoots, fire fights, firefighting, fights fires, fight fires, puts out fires, put out fires > incident, troubleshooting, response, crisis, problem
copes, gets through, get through the, rides out, ride out, muddles through, pulls through > continuity, resilience, contingency, crisis, recovery
prepares, gets ready, get ready, readies, lines up, line up, brace for > preparation, readiness, planning, setup, contingency
rehearses, practises, practices, runs a drill, walks through, walk through, goes through the motions > exercise, drill, rehearsal, training, test, simulation
certifies, attests, vouches that, puts a stamp on > certification, certificate, attestation, accreditation, approval
accredits, recognises officially, licenses, grants a licence, issues a licence > accreditation, licensing, licence, permit, certification
conforms, abides, abide by, adheres, toes the line, toe the line, complies, keeps to the > compliance, conformity, adherence, standard, policy
breaches, violates, infringes, flouts, breaks the rules, break the rules, broke the rules, steps out of line, crosses the line > breach, violation, compliance, misconduct, enforcement, sanction
enforces, cracks down, crack down, clamps down, clamp down, comes down on, makes people follow > enforcement, compliance, inspection, control, policing
penalises, punishes, fines, fine somebody, slaps on, slap on the wrist > penalty, fine, sanction, disciplinary, enforcement
proves, shows that, bears out, backs up the claim, backs up what > evidence, proof, verification, validation
bets, gambles, takes a chance, takes chances, runs the risk, risks > risk, appetite, exposure, acceptance
relies on, counts on, count on, banks on, leans on > reliability, dependency, assurance, supplier, trust
targets, aims, aims for, shoots for, goes for, strives > target, objective, goal, planning, okr
achieves, reaches the goal, hits the target, hit the target, makes the numbers, meets the target > target, performance, achievement, kpi, reporting
vets, vetting somebody, looks into their past, looks into the background > vetting, screening, background, due diligence
weighs, weigh, puts on the scales, put on the scales > weighing, weight, scale, measurement
makes sure, make sure, makes certain, ensures, sees that, sees to it > assurance, checking, control, monitoring
`;
