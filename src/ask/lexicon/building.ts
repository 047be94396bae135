/** Engineering, releases, operations, data and product. A line: what people say > what a map may call it. */
export const BUILDING = `
goes live, go live, put live, puts live, push live, pushed live, pushes live, goes out to users, goes out to customers, reaches users, reaches customers, before users see, get my change out, ship my code, ships, ship, put online, hits production, new version > release, deployment, deploy, production, launch, rollout
freeze, no changes, stop all changes, before christmas, code freeze, nothing may change, quiet period > freeze, change, release
take it back, undo a release, undo, go back to the old, back to the old version, old version back, pull it back, reverse a release, turn back > rollback, revert, release, restore
quick fix, urgent fix, fix right now, cant wait, cannot wait, right away, emergency change > hotfix, emergency, change, urgent, patch
looks at my code, look at my code, reads my code, look over my code, checks my code, another pair of eyes, second pair of eyes, four eyes > review, code, merge, pull request
merge, pull request, merges > review, merge, code
new programming language, which language, which framework, which technology, allowed technologies, pick a technology, which tools we use, tech stack > technology, architecture, standard, radar, decision
big picture, how things fit together, how systems fit, how it all fits together, blueprint, boxes and arrows, system design > architecture, design, landscape
messy code, old code, ugly code, clean up code, rewrite, rewrites, spaghetti, tidy the code > refactoring, technical debt, maintenance, legacy
woken up, woken at night, wakes up at night, get up at night, at 3am, 3 am, in the middle of the night, out of hours, after hours, carries the pager, pager, carries the phone, standby, stand by > on-call, oncall, rota, paging, incident, standby
takes charge, in command, leads when, runs the show, takes the lead, take the lead, when things break, when it breaks, when something breaks, when everything is down > incident, command, commander, lead, major, outage
what went wrong, why it broke, why did it break, why it happened, why it failed, looks into why, look back, looks back, learn from, lessons, afterwards, find the cause, finds the cause, root of the problem > postmortem, root cause, review, analysis, investigation, lessons, retrospective
tell customers we are down, tell users we are down, say publicly, tells customers about, public page, status page, let customers know, tell our users, tells users, tell customers, tells customers, tells travellers, tells people, tell everyone > communication, status, notice, notification, announcement, disruption
how often are we down, uptime, hours we are up, always up, promised uptime, nines > availability, sla, slo, reliability, service level
promise, promises, promised, what we promise, guaranteed > sla, service level, commitment, guarantee, contract
too many alerts, noisy, beeps, bells, goes off all the time, false alarms, watches the systems, keep an eye on the systems, red lamp > alerting, monitoring, alert, alarm, observability
slow, sluggish, takes forever, takes ages, too slow, laggy, lag, hangs, loading time > performance, latency, speed, optimisation, tuning
big rush, big day, peak, busy day, lots of visitors, many users at once, thousands of users, black friday, survive, can it take, enough servers, can we cope > capacity, load, scaling, peak, performance
server, servers, machines in the cellar, boxes in the rack, racks, machine room > server, infrastructure, hosting, datacentre, hardware
aws, azure, amazon bill, google cloud, cloud money, cloud costs > cloud, cost, infrastructure, billing
where our code lives, repo, repos, git, github, gitlab > repository, source, code
robots that build, builds the code, build is red, build is broken, tests fail, red build, pipeline > build, ci, pipeline, integration
try out changes, place to try, play area, playground, test area, copy of production, pretend data > staging, environment, sandbox, test
tries it before, tests it, test it, testers, tester, clicks through, check that it works, checks that it works, make sure it works, makes sure it works, find bugs, finds bugs, bug hunt > testing, test, quality, qa, acceptance
bug, bugs, glitch, glitches, error, errors, misbehaves, acts up, acting up, found a bug, something is wrong > defect, bug, triage, fix, issue, error
switch on for some, for a few users, only some users, hidden feature, turn a feature on, turn on a feature, half of the users, small group first > feature flag, rollout, toggle, experiment, beta
other companies connect, connect their systems, connect to our, talks to our system, talk to our system, plug into, hooks into, hook into, outside developers > api, integration, interface, partner
break other peoples, old api, stop supporting, no longer support, switch off an old, turn off an old, turns off old, pull the plug, get rid of a feature, get rid of an old, kill a feature, kills a feature, scrap a feature > deprecation, decommissioning, retirement, sunset
free code, code from the internet, borrowed code, other peoples code, third party code, outdated packages > open source, dependency, library, licence, component
change the tables, new column, tables in the database, table, tables, schema > schema, database, migration
move to a new system, move over, moving to, moves to, switch over to, change over > migration, transition, cutover
bad data, wrong data, dirty data, data is wrong, number is wrong, numbers are wrong, number looks wrong, numbers look wrong, figures are wrong, figure is wrong, wrong number, wrong numbers, wrong figures, chart is wrong, dont add up, do not add up, doesnt add up, cant be right, cannot be right, two different numbers, looks off > data quality, data, quality, reconciliation, correction, metric, validation
chart, charts, graph, graphs, numbers on the screen, pretty pictures, cockpit, traffic light > dashboard, report, reporting, visualisation, chart
numbers, figures, statistics, stats, weekly numbers, monthly numbers, numbers for the boss, how late, how many, how often, how well > report, reporting, metric, kpi, figure, analytics, statistics
what does the number mean, what do we mean by, what counts as, how do we count, how is it counted, how we count > definition, metric, kpi, glossary
guess, guesses, guessing, predicts, predict, prediction, predictions, crystal ball, next months numbers, how much will, how many will, how busy, what will happen > forecast, forecasting, prediction, model, planning, demand
data did not arrive, data didnt arrive, data is missing, no data, data is old, yesterdays data, numbers are old, not refreshed, didnt run, did not run, nightly job, overnight job > pipeline, freshness, ingestion, load, job, data
pull data, get data out, extract, raw data, data dump, get me the data, list of customers > extract, export, data, request, query, report
where does the number come from, where does it come from, which table, find data, what data we have > lineage, catalogue, catalog, metadata, data
computer that learns, algorithm, trained on, train the, retrain, gets worse over time > model, machine learning, training, monitoring
compare two versions, two versions, a b test, which version wins, which works better, try on half > experiment, ab test, testing, experimentation
whats next, what comes next, what is next, build next, builds next, take next, work on next, first and what later, what comes first, most important thing, order of the work, to do list, wish list, wishes > backlog, roadmap, prioritisation, priority, priorities, planning
idea, ideas, suggestion, suggestions, suggest, i have an idea, could we build, would like to have, wish, customers want, asked for, wants a new > feature, request, idea, intake, suggestion, proposal, feedback
worth building, worth doing, is it worth > business case, prioritisation, evaluation, discovery
what customers want, understand users, understand customers, what users need, talk to users, talks to users, ask users, ask customers, talk to customers, watch people use, watches people use > research, user, interview, usability, discovery, survey
buttons, button, colours, colour, color, colors, font, fonts, how it looks, looks like, looks, look and feel, layout, pretty, mockup, mockups, sketches, wireframe > design, interface, ui, ux, brand, style
blind, deaf, cant see, wheelchair, disabled, screen reader, disability > accessibility, assistance, accessible
words in the app, texts in the app, error message, error messages, wording, typo in the, text in > copy, content, writing, text, wording
other languages, in french, in german, in spanish, translate, translates, translated, foreign language > translation, localisation, localization, language
teach customers, help pages, help page, faq, faqs, user guide > documentation, help, knowledge, content
old customers stay, customers leave, customers leaving, stop being customers, lose customers, losing customers, cancels, cancel their, wants to leave us > churn, retention, cancellation, renewal
project, projects, is it on time, on time, milestones, steers > project, programme, portfolio, delivery
goals, targets, where are we going, where we are going, five years, long run, big plans > strategy, objectives, okr, goal, vision
`;
