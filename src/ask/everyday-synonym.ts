/**
 * How people speak of work when they do not know its name: everyday words beside those of a job description, a group a line.
 * Read as the general synonyms are; phrases stand here for single terms and the other way round.
 */
export const EVERYDAY_SYNONYMS = `
vital, critical, important, essential, crucial, key, core, mission critical
powerful, privileged, elevated, admin, administrator, superuser, root, extra
temporary, for a while, short term, interim, limited time, provisional
permanent, for good, forever, for ever
regular, routine, periodic, scheduled, recurring, on a schedule
unused, idle, orphaned, stale, nobody uses, not used
noisy, useless, pointless, unnecessary, needless, false alarm, noise, alert, alarm, alert fatigue
silence, mute, tune, tuning, quieten, turn down
steal, rob, thief, take, nick, pinch
taxi, cab, bus, public transport
lose, leave behind, left my
locked out, lock, unlock, blocked, cannot log in, cant log in, cannot get in, cant get in, cant sign in
log in, login, sign in, signin, log on, logon, single sign on, sso, authentication, account
account, login, logins, user account, profile, mailbox
two factor, mfa, multi factor, 2fa, second factor, authenticator
hacker, attacker, intruder, cybercriminal, criminal, burglar
hack, attack, intrusion, intruder, break in, broken in, security incident, cyber incident, compromise, cyberattack, hacked
hostage, ransom, ransomware, extort, extortion, blackmail, encrypted
scam, phish, phishing, bait, fake, trick, spoof, fraudulent, dodgy, fishy, weird mail, weird email, strange mail, strange email, odd email, odd mail, suspicious
suspicious, dodgy, fishy, weird, strange, odd, unusual, smell
hole, weakness, vulnerability, flaw, gap
harden, hardening, lock down, tighten, secure, protect
encrypt, encryption, cipher, cryptography
antivirus, anti virus, virus protection, malware, virus, endpoint protection
memory stick, usb, usb stick, usb drive, thumb drive, removable media, flash drive
firewall, port, network rule
surveillance, cctv, camera, footage, security camera, video surveillance, recording
footage, recording, video, film, record
film, record, video, capture, recording
watch, monitor, observe, surveil, keep an eye on, monitoring, observability, watching
research, researcher, study, scholar
insurer, insurance, insure
cut down, reduce, fewer, less, decrease, lower, shrink, reduction
infection, outbreak, virus, flu, germ, spread, contagious, epidemic
temp, temps, agency, locum, interim, cover, stand in, agency staff
audio, sound, microphone, loudspeaker, speaker, av, hear
french, german, spanish, italian, dutch, foreign language, language, translation, translate
configure, configuration, settings
outlook, mailbox, email
reopen, restart, get going again, bring up again, resume, reboot
bridge, war room, incident call, conference call
is down, fail, failure, outage, unavailable, not working, does not work, doesnt work, stop working, crash, offline
take over, take charge, command, lead, leadership, charge
maintenance window, downtime, take offline, planned outage, scheduled maintenance, maintenance
upkeep, maintenance, look after, keep running, keep going, keep alive, care of, service
come back, return, recur, recurring, repeat, repeated, keep happening, again and again, over and over
why, cause, reason, root cause, rca, underlying
write up, account, report, written account, summary
lesson, learn, learning, review
talk to each other, talk to one another, talk to another, integrate, integration, connect, connector, interface, link, hook up, plug in
connect, connection, link, join, attach, onboard
switch off, retire, retirement, decommission, sunset, end of life, shut down, phase out, take out of service, turn off
obsolete, old, outdated, legacy, no longer, any more, anymore, out of date, ageing, aging
move, relocation, relocate, transfer, shift, carry over, moving
slow, sluggish, performance, speed, faster, speed up, tune, tuning, optimise, optimisation
query, queries, sql
crowd, many users, busy, peak, load, traffic, stress
scale, scaling, grow, growth, add machines, capacity
disk space, storage, quota, space, drive space
space, room
file, document, folder, files
delete by mistake, by accident, accidentally, mistake, accident
get back, recover, restore, recovery, restoration, bring back, retrieve
keep a copy, backup, copy, duplicate, snapshot
carry on, keep going, go on working, continuity, business continuity, contingency, continue, survive
burn down, fire, flood, disaster, catastrophe, lose a site, lose a building
rehearse, practise, exercise, drill, test, try
speak for, represent, spokesperson
website, web page, page, site, public page, online
intranet, internal site, staff page, internal page, internal website
newsletter, bulletin, mailing, mail out
mailing list, distribution list, mail list, group address
web address, domain, domain name, url, dns
wireless, wifi, wi fi, wlan, hotspot, eduroam, no signal, reception, coverage
online, internet, connect, network
cable, line, wire, fibre, fiber, glass
power line, overhead line, electricity line, cable, grid
electricity, power, energy, current
demand, consumption, usage, load, use
tree, branch, vegetation, bush, plant
trim, cut, prune, clear, clearing, mow, fell
repair, fix, mend, put right, restore
van, car, vehicle, lorry, truck
crew, field team, technician, engineer, squad, gang
send, dispatch, deploy, despatch
projector, beamer, screen, display, av, audio visual, loudspeaker, microphone
classroom, lecture room, lecture hall, lecture theatre, teaching room, seminar room, auditorium
class, lecture, lesson, course, module, seminar
essay, paper, assignment, homework, coursework, thesis
copy, plagiarism, plagiarise, cheat, crib
mark, grade, score, result
pupil, student, learner, undergraduate
enrol, enrolment, enroll, sign up, register, registration, matriculation
applicant, application, apply, candidate, admission
scholar, researcher, scientist, academic
study, research project, research, trial
patient, sensitive, medical, health record
supercomputer, cluster, hpc, computing time, compute, big machine
share out, allocate, allocation, divide, quota
timetable, schedule, plan, calendar, work out
printer, print, printing, copier, toner, photocopier, paper jam
desk, workplace, seat, place to sit, workstation
chair, furniture, desk, ergonomic
home office, work from home, working from home, remote work, remote working, telework, wfh, teleworking
floor, office, building, premises
front door, door, entrance, entry, gate, open the door
badge, card, key card, door, pass
guest, visitor, visit, reception
meeting room, video conference, video call, conference room
computer, pc, laptop, notebook, macbook, mac, machine
old computer, refresh, replace, new laptop, hardware refresh, renew
newcomer, starter, joiner, new employee, new colleague, somebody who starts, someone who starts, join, new hire, new people, first day
leaver, leaving us, leaves us, leaves the company, people leave, staff leave, employee leaves, colleague leaves, quit, resign, last day, somebody leaves, someone leaves, departure, goodbye
elevated, permission, right, privilege, access, entitlement, authorisation
recertify, recertification, access review, still need, attest, attestation
withdraw, revoke, take away, take back, remove, removal, close
handbook, rule, policy, code of conduct, acceptable use
rule, policy, regulation, standard, guideline, norm
allowed, may, permitted, acceptable
breach, leak, leaked, get out, got out, gets out, exposed, spill
regulator, authority, supervisor, watchdog, ministry, government, agency, officials, state
proof, evidence, prove, record
auditor, audit, assessor, inspector, external audit, certification
self assessment, score, questionnaire, assess
forget me, forget us, forget them, forget him, forget her, erase, erasure, right to be forgotten, delete my, delete his, delete her, delete their
subject access, what we hold, what do we hold, what we know about, copy of his data, copy of her data, copy of their data, copy of my data, dsar, privacy request, data request
anonymise, anonymisation, anonymous, pseudonymise, mask, masking, remove names, scrub
consent, cookie, tracking, opt in, opt out
hold, lawsuit, legal hold, litigation, court, sue
destroy, delete, deletion, dispose, shred, throw away, purge
throw away, dispose, discard, get rid of, retention
personal information, personal data, private data, privacy, pii
third party, supplier, vendor, outsource, outsourcing, outside firm, external company, partner, subcontractor
outsource, outsourcing, give away, hand over, do our work
who we buy from, whom we buy from, supplier selection, tender, choose a vendor, rfp, bid, sourcing
tender, bid, rfp, request for proposal, supplier selection, sourcing
scorecard, performance, mark, rating, how well, evaluation
true up, count, seat, usage
subscription, licence, seat, renewal, program
buy, purchase, order, acquire, shopping
hardware, machine, equipment, computer, part, kit
bill, invoice, charge, owe, fee, tuition
owe, due, collect, collection, debt, direct debit, premium
payout, pay out, pay, transfer, settle, settlement, send money, send the money, disburse
save money, saving, cost, spend, reduce, cheaper
next year money, budget, money, funding
grant, funding, money, subsidy
price, tariff, rate, fee, pricing
board, director, directors, executives, management, top management
figure, number, statistic, report, kpi, metric
dashboard, chart, graph, cockpit, overview, report
trust, trustworthy, validate, validation, reliable, correct
independent, second look, validation, review, challenge
train, retrain, teach, fit
predict, forecast, prediction, estimate, expect, tomorrow
flag, spot, detect, catch, identify, find, discover, notice
wrong, incorrect, error, mistake, inaccurate, false, faulty, misspelt
surname, name, first name, last name
correct, put right, fix, rectify, correction, amend
meaning, definition, glossary, dictionary, mean, stand for, what does it mean
dictionary, glossary, catalogue, definition, vocabulary
night, nightly, overnight, every night
fill, load, feed, populate, ingest
warehouse, reporting database, data store, data lake, reporting db
interview, user research, usability, ask users, watch users, talk to users, research
screen, interface, ui, design, mockup, look
disabled, blind, deaf, accessibility, impaired, wcag, wheelchair
volunteer, beta, pilot, early access, try out, preview, trial
everyone, everybody, all users, general, public
feature, new feature, function, functionality
toggle, flag, switch on, turn on, enable, switch
version, release, update
previous version, old version, version before, go back, rollback, revert, roll back, undo, back to the old
misbehave, broken, faulty, bad, go wrong, goes wrong
app store, apple, google, play store, store submission
library, open source, free software, package, dependency, component, third party code
source, code, coding, program, programming, software
shortcut, technical debt, tech debt, clean up later, debt
compile, build, pipeline, ci, continuous integration
environment, staging, test system, copy of production, sandbox
test case, test plan, case, test
goal, target, aim, objective, next two weeks, sprint
what to build, roadmap, build next, future, coming year, plan
prioritise, order, what first, pick up, comes next, next, work on next
long term, strategy, five years, vision, future
angry, unhappy, complain, complaint, dissatisfied, upset
answer, reply, respond, response, handle, deal with
survey, questionnaire, satisfaction, asking, poll, how good, feedback
lend, loan, borrow, hire out, rent
reserve, book, booking, reservation
bank account, direct debit, bank details, iban
policyholder, insured, customer, client, member
householder, household, customer, consumer, resident
passenger, traveller, guest, rider, flyer
citizen, resident, public, inhabitant
shareholder, investor, owner
driver, courier, carrier, haulier
recruiter, talent, hiring, recruitment, recruit
job advert, vacancy, job ad, job posting, position, opening
pay rise, raise, salary review, promotion
parental leave, maternity, paternity, baby
bully, bullying, harassment, harass, misconduct, discrimination
whistleblower, whistleblowing, speak up, report wrongdoing, wrongdoing
conflict of interest, gift, bribe, bribery, corruption, hospitality
patent, trademark, copyright, intellectual property, ip
nda, non disclosure, confidentiality agreement, confidentiality, secrecy
recall, faulty product, dangerous product, unsafe, withdraw from the market
warranty, guarantee, defective, return
spare part, spares, stock, inventory, part
assembly line, production line, line, plant, shop floor
stop the line, halt production, line stop, stoppage
shift handover, handover, hand over, shift change
recipe, formula, formulation, bill of materials
label, labelling, packaging, package, wrapping
batch, lot, charge
calibrate, calibration, measuring, gauge, instrument
sensor, meter, reading, telemetry, measurement, probe
dangerous goods, hazardous, chemicals, hazmat, toxic, chemical
protective, ppe, helmet, gloves, safety gear, protective equipment
first aid, accident, injured, ambulance
flight plan, route, itinerary, routing
parcel, package, shipment, consignment, delivery
border, customs, import, export, duty
stock count, inventory, stocktake, count, counting
supermarket, shop, store, branch, outlet
till, checkout, cash register, point of sale, pos, cash desk
loyalty, bonus card, points, reward, rewards
gift card, voucher, gift voucher, coupon
menu, dish, meal, food
subtitle, caption, subtitling, captions
headline, article, story, news
fact check, verify, accuracy, check facts
broadcast, air, on air, transmit, stream
podcast, episode, show, programme
song, track, music, playlist
royalty, licence fee, rights, copyright
press release, statement, announcement, news
crisis, emergency, disaster
volunteering, volunteer, charity
donor, donation, give, giver
member, membership, join
ticket, seat, booking, admission
crowdfund, fundraiser, fundraising, raise money
tenant, landlord, lease, rent
mortgage, loan, credit, lending
interest, rate
overdraft, credit line, limit
freeze a card, block a card, card block, stolen card
identity check, kyc, onboarding, know your customer
stock, share, equity, trade, trading
pension, retirement plan, superannuation
claim, damage, loss, accident
underwriter, underwriting, price a risk, insure, take a risk
reserve, provision, liability
`;
