/** What a layman says for the terms of computers, data and desks. A line: what people say > what a map may call it. */
export const PARLANCE = `
sorts the tickets, sorts the calls, sifts, sift, sifting > triage, prioritisation, severity, intake
numbers we watch, numbers the boss watches, yardstick, yardsticks, scoreboard > kpi, metric, scorecard, dashboard, reporting
second code on the phone, code by text, code on my phone, six digits, code on the phone, fingerprint login, thumbprint > mfa, authenticator, factor, authentication, reset
one password for everything, sign in once, log in once, same login everywhere > single sign-on, sso, login, identity, federation
forgot my password, forgotten password, wrong password, cannot log in, cant log in, cant get in, login fails, account is locked > password, reset, login, lockout, unlock, account
internet name, web address, domain name, name of our website, our dot com > domain, dns, registrar, renewal
lock in the browser, not secure in the browser, browser says unsafe, browser warns, browser complains > certificate, tls, ssl, expiry, renewal
dial in from home, get in from home, connect from home, connect from outside, work from a cafe > vpn, remote, access, connection
mails land in the junk, our mails end up in spam, mails dont arrive, mails never arrive, mail gets lost > deliverability, dkim, spf, email, filter, quarantine
mailing list, mailing lists, group mail, distribution list, shared inbox, shared mailbox > list, distribution, mailbox, group, address
mail to everyone, all staff mail, mass mail, mail merge > distribution, announcement, internal, communications, mailing
chat, chats, teams channel, messenger > chat, channel, messaging, collaboration, workspace
video call, video calls, zoom, webcam, conference call, screen share > conferencing, video, meeting, room, av
headset, headphones, earphones, keyboard, mouse, monitor for, docking station, charger, adapter, dongle > peripherals, equipment, hardware, accessories, laptop, loan
smartphone, iphone, android, mobile phone, cell phone, cellphone, sim card, sim > mobile, device, phone, contract, mdm, handset
handhelds, scan gun, scanner gun, beeper > handheld, scanner, device, terminal
apps on my phone, install an app, download software, put software on, puts software on, get software, software for > software, installation, packaging, licence, request
office programs, word processor, spreadsheet, spreadsheets, slides, powerpoint, excel > software, licence, template, desktop, training
printer is out, ink, cartridge, cartridges, paper jam, out of toner, nothing prints, doesnt print > printer, printing, toner, supplies
wifi password, wi fi, hotspot, internet is slow, internet is down, no internet, internet in the room, internet for guests > wireless, network, wifi, guest, internet
router, routers, switch in the cupboard, network socket, network cable, plug in the wall > network, cabling, switch, router, port
wall between us and the internet, gatekeeper of the network, blocks hackers > firewall, perimeter, network, gateway, rule
shared drive, shared folder, group drive, folders, folder, where are the files > file, share, drive, storage, permission
deleted by mistake, deleted a file, lost a file, file is gone, files are gone, overwrote, get a file back > restore, recovery, backup, file
intranet page, company wiki, wiki, handbook page, staff pages > intranet, knowledge, documentation, publishing
homepage, website, web page, web pages, site is down, site down, page not found, broken link, dead link > website, web, content, hosting, publishing, availability
search box, nothing found, search finds nothing, finds nothing > search, index, relevance, engine
ranked on google, google ranking, found on google, top of google > seo, search, ranking, content, marketing
clicks, visitors to the site, who visits our site, web traffic > analytics, tracking, web, metrics, consent
cookies, pop up about cookies, cookie pop up, tracking people online > cookie, consent, banner, tracking, privacy
basket, shopping cart, cart, pay page, pay online > checkout, payment, basket, conversion, ecommerce
back end, front end, under the hood, plumbing between systems > platform, backend, integration, infrastructure, interface
programmer, programmers, coder, coders, writes code, techies, techie, geeks, nerds > engineering, development, software, developer
looks over code, read my code, checks my code, second pair of eyes on code > review, code, pull, merge
code store, where the code lives, git, github > repository, source, code, version
build is red, build is broken, pipeline is red, tests are red, build fails > pipeline, build, ci, integration, tests
breaks what worked, worked before, used to work, broke with the update > regression, testing, release, rollback
users try it before, people try it before it goes live, tried by real users, says it is good enough to go live > acceptance, uat, testing, sign-off
test place, test copy, play area, playground for developers, where we try things > staging, environment, sandbox, test
quick repair in production, repair at night in production, emergency change, urgent fix > hotfix, emergency, change, patch, release
second data centre, other site takes over, switch to the other site, swing over > failover, disaster, recovery, site, continuity
copy of the data at night, nightly copy, tapes, tape > backup, nightly, tape, restore, retention
rehearse getting the data back, try getting it back, does the backup work > restore, test, backup, drill, recovery
columns, fields in the, add a field, shape of the data, new column > schema, database, table, migration, data
slow query, slow queries, database is slow, slow report > query, tuning, database, performance, index
meaning of the numbers, what a field means, what counts as a customer, what does the number mean > definition, dictionary, glossary, catalogue, data
data flows, night load, load of the data, numbers not in yet, yesterdays numbers missing > etl, pipeline, warehouse, load, data, freshness
make data unreadable, black out names, blank out names, hide names, without names, pixelate, blur faces > anonymisation, masking, redaction, pseudonymisation, privacy
lock the data, scramble the data, scrambles, scramble > encryption, key, cryptography
what do you know about me, what we hold on me, wants to see their data, wants his data, wants her data > dsar, subject, access, request, privacy
forget me, wants to be forgotten, delete my data, delete me, wipe my data, erase me > erasure, deletion, forgotten, privacy, request
take my data elsewhere, copy of my data, export my data > portability, export, privacy, request
how long do we keep, how long may we keep, keep old papers, when may we delete, when can we throw > retention, schedule, records, deletion, archiving
contract about data with a supplier, data contract, supplier holds our data > dpa, processor, data protection, agreement, supplier
data went to the wrong, mailed to the wrong, told the regulator about a leak, lost data, usb stick lost > breach, notification, privacy, incident, regulator
weighs the privacy of, new camera privacy, privacy check on a new > dpia, impact, assessment, privacy
rubbish to shred, shred, shredder, shredding, paper with names > shredding, confidential, destruction, waste
wipe a laptop, wipe the laptop, wipe disks, drill through the disk, old disks, old laptops, old phones > wiping, decommissioning, disposal, asset, erasure
stickers on laptops, asset stickers, which laptop is whose, who has which laptop > asset, inventory, register, tagging, cmdb
list of servers, list of systems, what runs where, which server > inventory, cmdb, configuration, server, hosting
list of suppliers, who are our suppliers, new supplier in the system > supplier, vendor, master, onboarding, register
nobody should do both, one orders another pays, four eyes, two people needed, same person may not > segregation, duties, dual, control, approval
who still needs access, check who has access, old rights, rights nobody needs, too many admins > recertification, access, review, entitlement, privileged
god mode, root password, admin password, keys to the kingdom, superuser, all powerful > privileged, admin, access, vault, superuser
breaks the glass, break glass, emergency password, password in the safe > emergency, access, privileged, break-glass
robot account, accounts of machines, account without a person, technical user > service account, credential, rotation, machine
where did they log in from, strange login, login from abroad, login from china > siem, sign-in, monitoring, suspicious, detection
cleans a virus, machine has a virus, pulls the infected machine, popped up that my computer is infected > malware, isolating, endpoint, antivirus, response
security news, new holes published, is our software affected, holes in the software we use > cve, vulnerability, advisory, scanning, patching
reward for hackers, pays hackers, hackers who tell us > bounty, disclosure, vulnerability
play through an attack, war game, war games, around the table exercise, pretend there is an attack > tabletop, exercise, simulation, drill, crisis
filmed by a camera, get the tape, see the tape, see the video of, pictures of the car park > footage, cctv, camera, disclosure
free software, open source, borrowed code, somebody elses code > open-source, licence, dependency, oss, compliance
libraries we use, old library in the code, outdated building blocks > dependency, update, library, vulnerability, patching
too many licences, paying for software nobody uses, unused licences, seats we pay for > licence, renewal, seat, optimisation, asset
bill for the cloud, cloud is too expensive, amazon bill, aws bill, azure bill > cloud, cost, finops, spend
too big a machine, add servers, more servers, more machines, bigger server > capacity, scaling, cluster, provisioning, server
handbrake on the site, slow everybody down, block a robot, scrape, scraping, scrapers > rate, limit, bot, protection, waf
pages come from nearby, pictures load slowly, old page still shows, still shows the old > cdn, cache, edge, purge
list of what is new, what changed in, whats new > release notes, changelog, announcement
warn before we switch it off, tell developers it goes away, goes away next year > deprecation, sunset, notice, versioning
connects other firms to us, partners connect, plug in to us, outside developers > api, partner, integration, developer, portal
messages pile up between systems, messages stuck, stuck messages > queue, messaging, integration, interface, backlog
status lights, tell users it is down, tell customers we are down, red or green > status, page, uptime, communication, incident
big red screen, wall of screens, screens on the wall > dashboard, monitoring, noc, display
promise of uptime, promised uptime, how much downtime > sla, slo, availability, uptime
answering machine, press one for, voice menu, phone menu, recorded voice > ivr, telephony, menu, routing, callers
talking robot, bot on the website, chat bot, virtual helper > chatbot, assistant, automation, customer
canned answers, standard answers, set replies, ready made answers, form letters > template, macro, reply, knowledge
faq, common questions, how do i pages, help pages, self help > knowledge, help, article, self-service, faq
ticket number, open a ticket, log a ticket, raise a ticket, report a fault, log a fault > helpdesk, ticket, service desk, logging
people with old machines, ancient program, old program nobody understands, cobol, mainframe > legacy, mainframe, migration, retirement, decommissioning
tech shortcuts, quick and dirty, cut corners, cutting corners, mess in the code, spaghetti > technical debt, refactoring, quality, architecture
picks the technology, which technology, big picture of the systems, how it all fits > architecture, standard, technology, design
thinking machine, machine learning, predicts customers, trained on, algorithm, algorithms, neural > model, machine learning, data science, ai, bias
retrain, model got worse, predictions are off, went off the rails predictions > model, drift, retraining, monitoring
recommends, you may also like, others also bought > recommendation, personalisation, model
screen readers, read aloud, contrast, keyboard only, big buttons, blind users, users who cannot see > accessibility, wcag, audit, design
watch people use, try it with real people, talk to users, ask the users > usability, research, interviews, user
nightly jobs, timer jobs, something that runs at midnight, cron > batch, job, scheduling, overnight, monitoring
clock is wrong, wrong time on, clocks change, daylight saving, summer time, winter time > time, clock, synchronisation, dst, scheduling
badge photo, photo for my badge, new badge, print a badge > badge, card, photo, issuing, access
keys for the cabinet, spare key, locksmith, lost the key, changed the lock, change the locks > lock, key, locksmith, register, physical
`;
