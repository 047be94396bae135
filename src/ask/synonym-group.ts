/**
 * Words that mean about the same at work, a group a line. A word may stand in several groups. Words of two or three parts
 * are read as one. Nothing here is about one organisation: what only one company says belongs into its map, as an alias.
 */
export const GENERAL_SYNONYMS = `
approve, approval, sign off, signoff, authorise, authorisation, green light, greenlight, give the go, go ahead, sanction, endorse, clear for, clearance, permit, okay, consent
allow, permit, permission, let, grant, authorise, right, access, privilege, entitlement, login
access, log in, login, account, credential, get into, entry
production, prod, live, customer facing
release, deploy, deployment, ship, roll out, rollout, go live, push to production, push live, launch, put live, publish
rollback, roll back, pull back, revert, undo, back out, take back, call back, withdraw, recall
recall, call back, bring back, take back, need it back, withdraw, pull off the market
incident, outage, downtime, is down, are down, was down, were down, went down, goes down, been down, disruption, broken, breakdown
incident, emergency, crisis, disaster
emergency, urgent, critical, asap, hotfix, break glass
hotfix, urgent fix, urgent repair, emergency fix, quick fix
postmortem, post mortem, post incident, retrospective, retro, lessons learned, lessons learnt, root cause, rca, after action
lead, command, run, head, chair, direct, coordinate, in charge
on call, oncall, pager, standby, rota, roster, shift, duty
rota, roster, schedule, timetable, calendar, shift plan, planning
alert, alarm, monitoring, notification, warning
pager, page, paged, wake up
server, machine, host, vm, box, hardware
computer, laptop, notebook, macbook, desktop, pc, workstation, device, machine, kit, equipment, hardware
equipment, kit, gear, device, hardware, apparatus, tool
mobile, phone, smartphone, handset, cell phone, handy
decommission, retire, get rid of, dispose, disposal, scrap, phase out, sunset, switch off, turn off, shut down, wind down, take out of service, throw out, throw away
delete, erase, remove, wipe, purge, forget, destroy, get rid of, clear out, deletion, take down, drop
cleanup, clean up, tidy, tidy up, prune, clear out, housekeeping
patch, update, upgrade, bring up to date, version bump, bump, newer version
kubernetes, k8s, cluster
database, db, sql
certificate, cert, tls, ssl, https
dns, name server, domain record
vpn, remote access
network, wifi, wi fi, wireless, lan, internet, connectivity, connection, line
email, mail, e mail, inbox, mailbox, newsletter
ransomware, malware, virus, trojan, encrypted, attack
travel, taxi, flight, hotel, train ticket, plane ticket
money, cash, euro, dollar, pound, sum, amount
phishing, suspicious mail, suspicious email, scam, spam, dodgy, fishy, suspicious
vulnerability, cve, weakness, security hole, security flaw, security bug, exploit
penetration test, pentest, pen test, ethical hacking, hack us, red team, break in
hack, break in, breach, attack, intrusion, compromise, cyberattack
breach, leak, data leak, data loss, exposed data
secret, api key, key, token, password
password, pw, passwd, passcode, locked out
reset, forget, forgot, locked out, recover
lose, missing, steal, nick, pinch, gone missing, swipe, misplace, disappear, vanish
new starter, newcomer, new hire, new joiner, joiner, starter, new employee, new colleague, new recruit, new staff, first day, onboard, onboarding, induction, new people, someone new, somebody new
leaver, quit, resign, exit, departure, offboard, offboarding, walk out, last day, go away
hire, recruit, recruitment, recruiting, hiring, headcount, staffing, vacancy, job opening, job offer, take on, onboard, talent acquisition, engage
dismiss, fire, terminate, let go, termination, sack, lay off, layoff, redundancy
employee, staff, colleague, worker, personnel, people, workforce, team member, somebody, human resources, crew
salary, wage, pay, payroll, payslip, remuneration, compensation, paycheck, pay cheque
bonus, incentive, commission, reward
raise, pay rise, promotion, promote, salary increase
holiday, vacation, annual leave, time off, pto, leave request, day off, days off
sick, ill, illness, sickness, absence, unwell
supplier, vendor, third party, contractor, provider, subcontractor, outside company, external company, partner
contract, agreement, deal, terms, sla, msa
renew, renewal, extend, extension, prolong, another year, roll over, keep another, run out, expire, expiry
buy, purchase, procure, procurement, order, acquire, acquisition, sourcing, shop
order, prioritise, rank, sort, sequence, pick, priority, comes first, next
sell, sale, sales, vend
budget, money, funding, funds, spend, spending, expenditure, fund, cash
cost, spend, spending, bill, price, expenditure
invoice, bill, billing, charge
charge, price, fee, cost
pay, payment, payout, money, settle, settlement, disburse, remit, transfer
refund, reimburse, reimbursement, money back, give back, repay, compensation
expense, reimbursement, claim back, out of pocket, expense claim, expense report
price, pricing, tariff, fee, rate, quote, quotation, cost
discount, voucher, coupon, promo code, rebate, price cut, markdown, reduction, special offer
customer, client, user, consumer, shopper, buyer, account holder, cardholder, subscriber, visitor
complaint, complain, grievance, dissatisfied, unhappy, angry, upset, furious, annoyed
document, documentation, docs, paper, paperwork, write up, article, manual, guide
policy, rule, guideline, standard, regulation
exception, waiver, exemption, skip, depart from, deviation, deviate, bypass, exempt, dispensation, concession, bend
audit, inspection, auditor, inspect, examination, evidence
review, check, look over, go through, look at, assess, examine, inspect, evaluate, go over, vet
verify, check, confirm, validate, make sure, double check, prove, ensure
assess, evaluate, judge, appraise, rate, weigh up, evaluation, estimate, size up
test, try out, trial, try, exercise, qa, quality check, quality assurance
acceptance test, uat, user test, user acceptance
drill, exercise, rehearsal, rehearse, dry run, practice, practise, simulation, simulate
backup, back up, copy, copies
restore, recover, recovery, bring back, get back, restoration
failover, disaster recovery, dr, switch over, second site, fall over
fix, repair, mend, correct, remedy, sort out, put right, resolve, broken, bust, break, faulty
fail, failure, crash, stop, broken, break, fall over, die, go wrong
replace, replacement, swap, exchange, substitute
maintain, maintenance, upkeep, service, servicing, look after, keep up, keep running
investigate, investigation, look into, inquire, inquiry, examine, find out, dig into, probe, explore
plan, planning, schedule, forecast, work out, organise
forecast, projection, predict, prediction, outlook, estimate
roadmap, strategy, road map, direction, vision, long term plan
backlog, story, user story, ticket, sprint, to do
feature, functionality, capability
code, source code, codebase, programming
merge, pull request, pr, merge request
api, interface, endpoint, integration
architecture, technical design, system design, fit together, blueprint
technical, tech, technology, it
debt, shortcut, legacy
data, information, dataset, data set, record
dashboard, chart, graph, report, kpi, metric, visualisation
report, reporting, figures, statement, numbers
statistic, metric, kpi, measure, figures, measurement, numbers
pipeline, etl, data load, job, batch, workflow
overnight, nightly, night
daily, day, every day
week, every week, once a week
month, every month, once a month
quarter, every quarter, three months
year, annual, yearly, every year, once a year, twelve months
model, ml, machine learning, algorithm, ai
retention, retain, keep, keeping, how long, store, archive, archiving, hold on to
privacy, private, personal data, gdpr, data protection, pii
erasure, right to be forgotten, data deletion, delete my data, wipe my data, subject request
legal, law, lawyer, attorney, litigation, lawsuit, solicitor
regulator, authority, watchdog, supervisor, regulatory, government, supervisory
compliance, comply, conformity, regulatory
risk, hazard, threat, danger
accessibility, accessible, blind, deaf, wheelchair, disability, disabled, impaired
root cause, cause, figure out, find out, work out, understand
fraud, scam, cheat, fake, forged, suspicious
publicly, public, outside world, press, media, announce, announcement
press, media, journalist, newspaper, public relations, pr, reporter
inform, notify, notification, tell, announce, communicate, message, let know, alert, warn, update, break the news
communicate, communication, comms, announcement, message, tell
marketing, advertising, campaign, promotion, ad, advert, advertisement
brand, logo, identity, look and feel
social media, twitter, instagram, facebook, tiktok, linkedin, social
website, web site, homepage, home page, site, web page, landing page, web
event, conference, trade show, fair, exhibition, meetup
training, course, education, learning, workshop, teach, lesson, class, instruct, coach
translate, translation, localise, localisation, localization, language
building, office, premises, facility, site, facilities, workplace
room, meeting room, conference room, boardroom
badge, key card, keycard, access card, door card, pass, id card, entry card
clean, cleaning, cleaner, hygiene, janitor, wash
vehicle, car, van, truck, lorry, fleet
travel, trip, journey, business trip, flight
deliver, delivery, ship, shipping, dispatch, shipment, hand over
return, give back, send back, bring back, return
quality, defect, qa, quality control
bug, defect, error, fault, glitch, issue
reconcile, reconciliation, match up, balance, tie out
close, closing, shut, shut down, wind up, end, book closing
open, opening, set up, start, create, establish
start, begin, launch, kick off, kickoff, open
end, stop, cancel, terminate, discontinue, cancellation, abort, call off, halt
block, freeze, lock, suspend, hold, suspension, disable, stop
freeze, code freeze, change freeze, moratorium, no changes
move, migrate, migration, transfer, relocate, switch, relocation
change, modify, alter, edit, modification, adjust, amend, amendment, adjustment, adapt
increase, raise, lift, bump up, higher
limit, cap, ceiling, threshold, maximum
add, create, set up, new, introduce
grant, give, provide, assign, hand out, allocate, issue, distribute, allocation
allocate, assign, distribute, divide, share out, assignment, dole out, hand out
choose, pick, select, selection, decide
publish, post, release, put out, issue, publication, go out
write, draft, author, compose, prepare
prepare, ready, set up, get ready, preparation
escalate, escalation, raise, bump up
capacity, sizing, how many, headroom, scale
performance, load, speed, slow, latency, stress
quota, capacity, limit, allotment
licence, license, seat, subscription
software, application, app, program, tool
environment, carbon, emission, co2, footprint, climate, green, sustainability, sustainable
waste, rubbish, trash, garbage, refuse, recycling
accident, injury, injure, hurt, near miss
safety, safe, health and safety, protection, protect
protect, safeguard, safe, secure, guard, security
fire, evacuation, fire drill
visitor, guest, caller
tax, vat, duty, levy, withholding
hire, engage, commission, pay for
publish, publication, print
churn, cancel, leave, attrition
survey, questionnaire, poll, feedback
feedback, opinion, input
help, support, assistance, assist, help desk, service desk, helpdesk
ticket, request, issue
request, ask, apply, application, demand
handbook, manual, guide, playbook
runbook, playbook, procedure
meeting, session, get together, board
committee, board, panel, council, advisory board
goal, target, objective, okr, outcome
merger, acquisition, takeover
share, equity, stock option, option
investor, shareholder, fundraising, raise money
analysis, analyse, study, research
research, study, trial, clinical trial, experiment
experiment, ab test, a b test, split test
flag, toggle, feature flag, feature toggle, switch
log, logging, logs, audit trail
cloud, aws, azure, gcp, hosting
storage, disk, bucket
migration, cutover, cut over, move over
switch, change over, transition
admin, administrator, administration, root
developer, dev, engineer, programmer, coder
manager, mgr, boss, head, supervisor, lead
chief, head, top
director, head, dir
hr, human resources, people team, personnel
translation, localisation, language
picture, photo, image
screen, display, monitor, beamer, projector
camera, video
register, list, log, inventory, catalogue, registry, record
catalogue, catalog, list, directory, index
notes, changelog, news, release note
shift, rota, roster, duty
supplier audit, vendor audit
claim, compensation, damages
lend, loan, rent out
outsider, external, outside, stranger
message, text, note
traffic, load, peak, volume
rush, peak, busy season, busy time, high season
weekend, saturday, sunday
sanitise, clean, disinfect
holiday, bank holiday, public holiday, closure day
legacy, old, outdated, stale, obsolete, aged
broken, faulty, defective, damaged, out of order, dead, bust
bad, faulty, harmful, wrong
hurt, harm, injure, damage
quick, fast, rapid, urgent
automate, automation, script, robot
contact, reach, call, phone
story, user story, work item
abroad, foreign, overseas, international
sponsor, sponsorship, patron
`;
