/** Hours, dates, seasons, order and how often. A line: what people say > what a map may call it. */
export const CALENDAR = `
calendar, calendars, diary, diaries, agenda, agendas, whats on > calendar, scheduling, diary, planning, agenda
timetable, timetables, departure times, when does it leave, when does the bus, when the boat goes > timetable, schedule, departure, planning
schedule, schedules, timeline, timelines, time plan, gantt > schedule, planning, timeline, programme, project
rota, rotas, roster, rosters, who is on tonight, who is on tomorrow, who works tomorrow, duty list > roster, rota, shift, scheduling, cover
deadline, deadlines, due date, due dates, cutoff, last moment, too late for, latest date > deadline, due, planning, cutoff, milestone
date, dates, effective from, with effect from > effective, date, schedule, validity
expires, expired, run out on, runs out soon, about to run out, valid until, best before, use by, sell by, shelf life > expiry, renewal, validity, rotation, shelf
lifetime, lifespan, how long it lasts, service life, useful life > lifecycle, durability, retention, depreciation, replacement
duration, length of stay, time it takes, turnaround, lead time, lead times > duration, lead time, turnaround, throughput, sla
time limit, statute of limitations, barred, too long ago > limitation, retention, deadline, legal
period, periods, interval, intervals, every so often, now and then > periodic, interval, frequency, cycle, recurring
frequency, every quarter > recurring, periodic, schedule, frequency, cycle
regularly, regular, routine, repeated, over and over, recurs, keeps happening, happens again and again, again and again > recurring, routine, problem, periodic, trend
cycle, cycles, annual cycle, phase, phases, stage by stage, step by step > phase, lifecycle, stage, roadmap, milestone
each week, fortnightly, biweekly > weekly, report, meeting, cycle
once a quarter, quarter, quarters, quarterly > quarterly, reporting, closing, period, results
annually, each year, per annum, once a year, every twelve months > annual, review, yearly, renewal
decade, decades, century, for ages, from way back, since forever > legacy, archive, history, retention
long term, in the long run, in five years, ten years from now, future, tomorrows world, years ahead, where are we heading > strategy, vision, roadmap, long-range, planning, innovation
short term, for the time being, stopgap, meanwhile, meantime, interim > temporary, interim, workaround, contingency
temporary, provisional, just for a while, only for a few weeks > temporary, interim, fixed-term, short-term
permanent, forever, for good, indefinitely, for life > permanent, retention, indefinite
history, historical, back then, in the old days, years ago, earlier years > history, archive, records, historical, audit trail
tonight, tonights, later tonight > night, shift, rota, duty
midnight, night, nights, overnight, nighttime, after dark, small hours, dead of night > night, overnight, shift, out of hours, batch
dawn, sunrise, crack of dawn, early shift, early bird > early, shift, opening
noon, midday, lunchtime, lunch break, rest break, tea break > break, rest, working time, lunch
sunset, twilight, dusk, daylight, daytime, lights at night > lighting, daylight, hours
weekend, weekends, saturday, saturdays, sunday, sundays, bank holiday, bank holidays > weekend, holiday, cover, rota, opening
christmas, xmas, easter, thanksgiving, new years eve, ramadan, festive, festive season, public holidays > holiday, seasonal, closure, peak, cover
birthday, birthdays, anniversaries, years of service > birthday, anniversary, recognition, gift
season, seasons, seasonal, high season, low season, off season > seasonal, season, peak, planning, demand
winter, icy, frost, wintry, first snow > winter, gritting, seasonal, snow, weather
summer, heatwave, heat wave, too hot to work > summer, heat, seasonal, cooling
spring, autumn, autumnal, leaf fall > seasonal, season, grounds
semester, semesters, term dates, term time, school year, academic year > academic, calendar, timetable, term
holiday calendar, school holidays, half term, days we are closed, days the office is closed, closed over christmas > calendar, closure, holiday, opening hours
opening times, opening hours, when are we open, when do we open, what time do we close, closing time, opening and closing > opening hours, store, branch, trading
working hours, office hours, core hours, flexitime, flexi time, flexible hours > working time, hours, flexible, attendance, timesheet
minute, minutes of waiting, seconds to load, half an hour, wait for hours > waiting, response, queue, latency
part time, full time, half days, four day week, fewer hours, reduced hours > working time, part-time, flexible, contract
overtime, extra shift, double shift, long day, stay late, stays late > overtime, working time, payroll, approval
punctual, punctuality, on time, bang on time, not on time > punctuality, on-time, performance, reliability, delivery
delay, comes late, arrives late, late again, too late, delays, delayed, behind schedule, running late, running behind, overdue, slips, slipped, slippage > delay, overdue, disruption, schedule, escalation
postpone, postponed, put off, pushed back, moved to next week, another date, reschedule, rebook > rescheduling, postponement, rebooking, calendar, change
cancelled at the last minute, called off, fell through, does not take place > cancellation, disruption, rebooking, refund
rush, in a hurry, hurry, urgently, urgent, right this minute, drop everything, needs it yesterday > urgent, expedite, emergency, priority, escalation
instantly, instant, immediately, on the spot, real time, realtime, live feed > real-time, instant, streaming, immediate
ahead of time, in advance, beforehand, early warning, early notice > advance, notice, planning, forecast, alert
notice period, months notice, weeks notice, give notice, gave notice > notice, termination, resignation, contract
waiting time, wait too long, waiting too long, long wait, queueing, queuing, stand in line, long line, long lines, in the queue > queue, waiting, wait, capacity, backlog
backlog, piled up, pile, piling up, heap of work, not keeping up, falling behind, snowed under, swamped > backlog, workload, capacity, prioritisation, resourcing
priority, priorities, comes first, more important, top of the list, what first, most important thing, what we do next > priority, prioritisation, roadmap, planning, backlog
sequence, in which order, turn by turn, first come first served > sequence, scheduling, queue, prioritisation
outset, from scratch, starting point, kick off, kickoff, kicks off > launch, initiation, kick-off, start-up, onboarding
finish line, wind down, winding down, wraps up, wrapping up, conclusion, comes to an end > closure, closing, completion, termination
ended contract, contract ends, contract runs out, end of contract, up for renewal, renews by itself > contract, renewal, termination, expiry
era, age of machines, how old are our, twenty years old, too old, past its best > lifecycle, obsolete, renewal, replacement, age
modern, up to date, state of the art, contemporary, brand new, up with the times > modernisation, upgrade, refresh, innovation, update
pause, paused, break off, on hold, put on hold, on ice, freeze for, moratorium > suspension, hold, freeze, pause
interruption, interrupted, cut off, gap in service, halftime > interruption, disruption, outage, continuity
milestone, milestones, big step, halfway, on track, are we on track, off track > milestone, progress, project, tracking, status
progress, how far are we, how far along, where do we stand, state of play > progress, status, reporting, tracking, project
speed, velocity, pace, mph, tempo, how fast > speed, performance, velocity, throughput
start of the day, handover in the morning, morning meeting, stand up meeting, standup > briefing, handover, daily, meeting, shift
shift change, change of shift, end of the shift, hand over to the next shift > shift, handover, roster, logbook
day rate, hourly rate, paid by the hour, per hour > rate, timesheet, contractor, hourly, wage
timesheet, timesheets, time sheet, time sheets, log my hours, book my hours, write down hours > timesheet, time recording, attendance, payroll
clock, clocks, wrong time on, daylight saving, summer time, clocks go back, clocks go forward, time zone, time zones > time, synchronisation, timezone, clock
timer, countdown, stopwatch > timing, schedule, timer, scheduler
alarm clock, wake up call, morning call > guest, concierge, front desk
moment of truth, dry run, dry runs, rehearsal, rehearsals, practice run, dress rehearsal, trial run > rehearsal, exercise, drill, testing
appointment, appointments, slot, slots, time slot, see the doctor when, get a slot > appointment, booking, slot, scheduling, reservation
no show, no shows, did not turn up, didnt turn up, failed to appear, missed appointment > no-show, attendance, appointment, absence, cancellation
absent, is away, out of office, unavailable, off work > absence, leave, cover, availability
sabbatical, career break, gap year > sabbatical, leave, absence
probation, trial month, trial months, on trial > probation, contract, appraisal, review
tenure, term of office, years in the job, how long in post > tenure, appointment, record
retirement age, when can i retire, early retirement > retirement, pension, benefits
last orders, last entry, last boarding, gate closes > closing, cutoff, boarding, departure
time critical, clock is ticking, against the clock, every minute counts, minutes matter > urgent, critical, response, emergency
twelve months, half year, half yearly, six monthly, first half, second half > half-year, interim, reporting, review
fiscal year, financial year, year end figures, end of year, tax year > financial year, closing, year-end, accounts, annual
month by month, trend, trends, development over, curve, up or down > trend, analytics, reporting, tracking, insight
peak time, peak times, rush hour, rush hours, busiest day, busiest hours > peak, capacity, traffic, demand, staffing
quiet time, slow season, quiet days, slack season > capacity, demand, seasonal, planning, maintenance window
around the clock, twenty four seven, day and night, at all hours, any time of day, seven days a week > on-call, coverage, availability, operations, shift
save the date, doodle, find a date, find a time, when everybody can > scheduling, meeting, calendar, invitation
minutes of the meeting, who took notes, meeting notes, write up the meeting > minutes, meeting, secretariat, records
ninety days, thirty days, sixty days, payment target, days to pay > payment terms, payable, receivable, dunning
how soon, when will it be ready, when is it due, when does it come, when will it arrive, eta > delivery, eta, estimate, arrival, schedule
number of times > frequency, metric, statistics, interval
grace period, extra time, more time, extension of time, ask for more time > extension, grace, deadline, deferral
backdated, back dated, in retrospect, retroactive, after the fact > backdating, retrospective, correction, adjustment
since when, valid from, in force, comes into force, takes effect > effective date, validity, version, policy
old version, earlier version, yesterdays copy, previous state, as it was before > version, backup, restore, history, archive
crunch time, busy season, stocktake day, sale day, opening day, launch day > peak, readiness, planning, launch
doors open, doors close, curtain up, kick off time, start of the show > event, front of house, schedule, running order
running order, order of events, what comes when, order of the day, itinerary > programme, agenda, itinerary, schedule, logistics
wait list, waitlist, on the list for, next in line > waiting list, queue, allocation, availability
one off, once only, single occasion, ad hoc > ad hoc, request, exception, project
contingency, just in case, plan b, worst case, worst comes to worst, fall back plan > contingency, continuity, scenario, fallback, resilience
scenario, scenarios, what could happen, think the unthinkable > scenario, stress test, risk, modelling, planning
`;
