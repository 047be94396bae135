/**
 * How the work of each department is spoken of by those outside it, a group a line. Read as the general synonyms are.
 */
export const OFFICE_SYNONYMS = `
photoshop, excel, office, jira, powerpoint, autocad, acrobat, software, application, program, tool, app
software, program, tool, package, licence, app
install, put on, get onto, software, program
dev, development, developer
prod, production, live
config, configuration, settings, setup
info, information, details
admin, administrator, administration
ops, operations
infra, infrastructure
spec, specification, requirements
repo, repository, source, code
env, environment
auth, authentication, login, sign on
dept, department
mgmt, management
doc, document, documentation
perms, permissions, rights, access
creds, credentials, password
console, playstation, xbox, nintendo
boss, manager, management, executive, leadership
programmer, developer, engineer, coder, dev
may see, can see, allowed to see, access, right, permission, visible
may enter, allowed in, access, entry, admission
own device, private device, byod, personal device
memory stick, usb, stick, pen drive, removable
plug, socket, outlet, port, connection
cable, cabling, wire, line, socket
desk, seat, place, workplace
freezing, cold, hot, warm, chilly, temperature, heating, cooling, heat, air conditioning, climate
light, lamp, bulb, lighting, electric
lift, elevator
toilet, restroom, bathroom, washroom
furniture, chair, desk, table, cupboard
lock, door, badge, entry
card, badge, pass, key card
hall, room, auditorium, venue
slides, projector, presentation, beamer, screen
microphone, sound, audio, loudspeaker, speaker
sticker, label, tag
box, parcel, package, carton, packaging
lorry, truck, van, vehicle, transport
spare, replacement, reserve, part
stand still, stands still, standing still, stop, standstill, line down, halt
machine, device, equipment, line
machine maker, manufacturer, maker, builder, supplier
dealer, reseller, partner, distributor
firm, company, business, supplier, vendor
buy from, supplier, vendor, purchasing
offer, bid, quote, tender, quotation, proposal
negotiate, bargain, agree, price, terms
card payment, payment provider, payment, processor, psp, checkout
money back, refund, reimbursement, repay, credit note
owe, debt, outstanding, overdue, dunning, collect
how much, price, cost, amount, budget, fee, pricing
spend, spent, expense, cost, bill, budget, spending
cheap, cheaper, saving, discount, cost
tax, vat, customs duty, levy
books, accounts, ledger, accounting, bookkeeping, closing
month, month end, closing, close
year end, annual, closing, accounts
salary, wage, payroll, pay, earnings
business trip, travel, trip, journey
lunch, canteen, meal, catering, food
hire, recruit, employ, take on, vacancy, position, interview, hiring, job, appoint
advertise, advert, post, publish, job advert
interview, candidate, hiring, applicant
join, joiner, start, starter, new employee, onboarding, newcomer
newbie, newcomer, starter, joiner, rookie, fresher, new colleague, new hire, onboarding
starts tomorrow, starts on monday, starts next week, first day, new starter, joiner, onboarding
went away, gone, left, leaver, departed, quit, ex employee, former
switch off, disable, deactivate, close, block, closure, revoke, suspend
account, login, access, profile, user
overtime, extra hours, longer hours, work late, weekend, weekends, crunch, long hours
time off, holiday, vacation, absence
freelancer, contractor, outside, external, temp, consultant
outsider, external, third party, stranger, outside
stranger, intruder, attacker, hacker, outsider
weekend, saturday, on call, overtime
job interview, hiring, recruitment
appraisal, performance review, evaluation
headcount, staffing, position, vacancy, post
post, position, vacancy
course, training, class, conference, seminar, workshop
conference, training, course, congress, event
hurt, injured, accident, injury, unwell
lawyer, legal, counsel, solicitor, attorney, law
before we sign, contract review, contract
lawsuit, sue, court, dispute, legal
trademark, brand, logo, name
rights, licence, copyright, permission, clearance
sponsor, sponsorship, partnership, donate
press, journalist, reporter, newspaper, media, tv, interview
reviewer, press, journalist, critic
publish, announce, embargo, release, appear
story, article, news, report, piece
wrong story, correction, erratum, mistake, wrong
slogan, advert, campaign, advertising, marketing
ad, advert, commercial, spot, advertising, advertisement
newsletter, mailing, email campaign, bulletin
home page, landing page, start page, front page, website
suggest, recommend, recommendation, propose, suggestion
social media, post, tweet, instagram, facebook, tiktok
brochure, flyer, leaflet, print, poster
tune in, watch, viewer, audience, rating, listen
viewer, audience, watcher, listener, customer, user
player, gamer, user, customer
citizen, resident, inhabitant, public, taxpayer, customer
reader, subscriber, customer, user
passenger, traveller, guest, customer
merchant, seller, shop, dealer, customer
angry, unhappy, upset, complain, complaint, grievance, dissatisfied, furious
sent back, send back, come back, came back, return, complaint, returned
cannot log in, cannot sign in, cant log in, cant sign in, cannot get in, locked out, lockout, password, unlock, login
log in any more, log in anymore, locked out, password, unlock
sign in, login, authentication, log in, sign on, second factor
pin, second factor, token, authenticator
root, admin, administrator, superuser, privileged, elevated
for an hour, for a day, temporary, for a while, short
weird, odd, strange, suspicious, fishy, phishing, dodgy
bank details, password, phishing, scam
asks for my, wants my, phishing, scam, password
encrypted, ransomware, ransom, malware
broke into, broken into, break in, hacked, attack, intruder, intrusion, security incident, cyber attack
fake, phishing, simulated, bogus, forged
insult, abuse, hate, offensive, moderation, rude, harassment
cheat, cheater, bot, aimbot, hack, fraud
steal, stolen, theft, robbed, taken over, hijacked
left in, lost, loss, forgot, missing
bus, train, taxi, plane, tram
ended up, got out, leaked, leak, wrong hands, exposed, public, breach, out in the open
personal details, personal data, privacy, private, data protection
stored about, know about, hold about, have about, data request, subject access, copy of data
wipe, erase, erasure, delete, forget
secret, confidential
keep for, how long, retention, retain, period
shred, destroy, destruction, dispose
old files, archive, records, papers
official documents, information request, freedom of information, foi, public records
proof, evidence, certificate, confirmation, verify
graduate, degree, diploma, graduation
recruiter, employer, company, hr
marks, grade, result, score
timetable, schedule, calendar, when and where
lecture, lesson, class, course, talk
film, record, recording, video, capture
freshers, new students, first year, intake, enrolment, enrol
essay, paper, thesis, homework, plagiarism
seminar, course, lecture, class
scholar, researcher, scientist
vote, election, ballot, poll, count
street, road, address, house number
house number, address, street
river, flood, water, storm, emergency, disaster
bin, waste, rubbish, garbage, refuse, trash
pavement, road, street
police, authority, court, law enforcement
fine, penalty, parking ticket
birth, marriage, civil registry, registrar, register
blind, deaf, disabled, disability, accessibility, accessible, wheelchair, impaired
port, firewall, network
junk, spam, email, deliver, blocked mail
picture of our systems, landscape, architecture, blueprint
future, target, roadmap, next years, long term, strategy
build next, do next, work on next, backlog, priority, roadmap
important, urgent, priority, critical
urgent, hurry, emergency, immediate, cannot wait, asap, at once
overnight, nightly, night, last night
yesterday, earlier, previous, point in time
warehouse, reporting, data, mart
chart, dashboard, report, graph, diagram, figure
turnover, sales, revenue, income
sell, sales, turnover, sold, order
what is sold, sales, turnover
mean, meaning, definition, define, stand for
number, figure, kpi, metric, statistic
experiment, ab test, trial, test, two versions
version, release, update, patch
update, patch, release, version, new version
previous version, rollback, revert, undo
goes out, go out, sent out, ships, release, publish, reach
test before, regression, test plan, release test, qa
users say, user acceptance, key users, acceptance
bug, defect, fault, crash, error, issue
crash, dump, error, bug, failure
programming language, technology, tool, stack
library, package, component, dependency, middleware
clean up code, refactor, technical debt
cup final, world cup, big event, peak, launch
survive, withstand, bear, cope, capacity, enough, load
enough servers, capacity, scale, scaling
million people, peak, load, big event, capacity
cache, cdn, edge, purge
outage notice, announcement, status, notice
publicly, status page, announce
down for, maintenance, downtime, outage
taken offline, maintenance window, downtime, planned stop
stopped and when, downtime, planned stop, maintenance
burn, fire, disaster, catastrophe, flood
go on when, continuity, disaster recovery, contingency
second site, reserve, backup site, failover
practise, rehearse, exercise, drill, test
try whether, drill, exercise, test
kept secret, source, informant, whistleblower
informant, source, whistleblower, tipster
shows, programme, film, series, movie, content
movie, film, cinema, series
home, remote, from home, outside
connection, access, line, network, vpn
dial in, remote access, log in from outside, connect from outside
cash, money, payment
loan, lend, borrow, for one day, for a day
weekday, opening hours, hours, open
queue, line, waiting, appointment, ticket
slot, appointment, booking, reserve

what is new, whats new, release note, changelog, news
went wrong, go wrong, goes wrong, happen, happened, failure, incident
hit, reach, arrive, come to, get to, touch
ring, ringing, go off, goes off, alarm, alert, call
too often, too many, noisy, fewer, false alarm, useful
undo, undone, take back, rollback, roll back, call back, withdraw, reverse
hurt, harm, damage, wrong, risk, danger, threat
hole, weakness, vulnerability, flaw, gap
teach, retrain, train, learn
look up, dictionary, catalogue, search, searchable, list
on friday, last day, leaver, someone is leaving, somebody is leaving, is leaving
jump, spike, suddenly, sudden, rise, increase, more
label, tag, mark, marking
rented, rent, hire, cloud
fake crowd, load, simulate, pretend, crowd
chatgpt, ai, artificial intelligence, assistant, copilot, machine learning, llm
different number, quarrel, disagree, contradict, mean, definition
install, update, upgrade, apply, patch
pull request, code review, review, reviewer, merge request
next year, coming year, roadmap, coming, future
repair, mend, fix, emergency repair, urgent repair
survive, withstand, carry, bear, load
rush, christmas, peak, season
slow, busy, quick, speed, fast
secret, classified, classification, sensitive, confidential
each other, side by side, compare, two versions, experiment
firm, company, another company, supplier, outside
cannot remember, cant remember, dont remember, forgot, forget, forgotten
didnt work, did not work, didnt run, did not run, not run, has not run, failed, failure
keyboard, mouse, charger, laptop, computer, device, docking station, headset
figma, miro, notion, zoom, software, program, application, app
depend, lean, dependency, rely, connect, linked
sev, severity, sev one, how bad, priority
better one, newer, faster machine, new laptop, replacement
strange message, odd message, phishing, suspicious
newspaper, press, journalist, media, statement
auditor, audit, finding, audited
child, children, pupil, kid, minor, school
live with, accept, acceptance, leave as is, tolerate
friendly hacker, ethical hacker, penetration test, pentest, friendly burglar
whole day, day off, bad day, crisis
skip, leave aside, exception, exemption, waive
`;
