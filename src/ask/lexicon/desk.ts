/** Devices, accounts and the help desk. A line: what people say > what a map may call it. */
export const DESK = `
laptop, computer, macbook, pc, notebook, workstation, tablet, ipad, monitor, screen, keyboard, mouse, headset, webcam, charger, docking station > device, laptop, hardware, equipment, workplace, endpoint
my screen, blue screen, wont start, will not start, wont turn on, will not turn on, freezes, frozen, keeps freezing, slow computer, spilled, spilt, coffee over, dropped my, cracked, smashed, hinge > repair, device, hardware, laptop, replacement, support
phone, mobile, iphone, smartphone, sim card, sim, handset, telephone, phone number, work phone > mobile, phone, device, telephony, sim
landline, call forwarding, phones are dead, hotline phone, switchboard > telephony, phone, switchboard
cant print, cannot print, paper jam, toner, out of paper, printing, printer, copier, scanner > printer, printing, print
internet is down, internet is slow, no internet, no signal, no connection, cant connect, cannot connect, wifi, wi fi, wlan, bad reception, internet here > network, wifi, internet, connectivity, wireless
from home, connect from home, log in from home, dial in, tunnel, from a hotel, from outside > vpn, remote, access
locked out, cant log in, cannot log in, cant sign in, cannot sign in, cant get in, cannot get in, cant get into, forgot my password, forgotten password, password doesnt work, password expired, new password, wrong password > password, reset, account, lockout, login, unlock, access
needs access, need access, get access, gets access, give access, gives access, may see, let me in, let into, lets into, lets people into, let people into, allowed in, rights to, more rights, permission for, permissions, get into, open a folder, see a folder, shared folder > access, permission, rights, account, grant, authorisation, request, entitlement
new account, account for, login for, logins for, user name, username, sets up accounts, set up an account, create a user > account, provisioning, user, access, identity
close his account, close her account, close their account, takes away access, take away access, shut off, cut off, lock the account, still has access, still get in, still log in > deprovisioning, revocation, closure, account, access, offboarding, removal
too many rights, still need access, who has access, who can see what, goes through the rights, go through the rights, look at who has > access, review, recertification, rights
admin rights, administrator rights, super user, superuser, god mode, root, all powerful > privileged, admin, access, elevated
code on my phone, second code, six digits, six digit code, text message code, authenticator, code by sms, second step > mfa, two-factor, authentication, token, factor
one password for all, one login, single login, log in once > sso, single sign-on, identity, authentication
excel, word, powerpoint, photoshop, office, adobe, zoom, teams, slack, jira, figma, miro, app on my, program, tool, tools, software > software, application, licence, tool, tooling, licences
install, installs, put on my, get a program, get a tool, need a program, need a tool, allowed to install, download > software, installation, install, request, approval, packaging
seats, subscription, subscriptions, pay for software, licenses, licence > licence, licences, software, subscription, renewal
emails, mailbox, inbox, mail, outlook, cant send mail, mailing list, distribution list, group mail, shared inbox > email, mailbox, mail
projector, beamer, meeting screen, camera in the room, microphone, video call, video calls, conference call, sound in the > conferencing, av, audiovisual, video, meeting, room
ask for help, help with my computer, computer trouble, it trouble, it help, it problem, computer problem, computer guys, computer people, it people, nerds, tech help > support, helpdesk, desk, ticket, service
old computers, old laptops, old phones, old machines, old hardware, throw away a computer, wipe a laptop, sell old, recycle > disposal, hardware, decommissioning, wiping, recycling, asset
list of computers, list of devices, how many laptops, whose laptop, who has which, sticker on the laptop > inventory, asset, register, device, management
deleted files, deleted file, deleted by mistake, deleted something, lost my file, lost a file, lost my files, lost document, lost documents, recover, recovers, bring back a file, get back a file, get my file back, old version of a file, undelete, gone by accident, vanished, wiped by mistake, overwritten > restore, recovery, backup, restoration
copies of our data, copy of everything, safe copy, safety copy, keeps copies, saved every night, nightly copy, spare copy > backup, backups, snapshot, archive
disk full, disk is full, out of space, no space, storage is full, drive is full, too little space > storage, capacity, disk, quota
new version of windows, windows, updates on, monthly fixes, installs updates, security updates, latest version > patching, patch, update, updates, upgrade
website is down, site is down, page is down, wont load, does not load, doesnt load, isnt loading, nothing works, everything is down, is down, are down, went down, goes down, systems go down, system goes down, stopped working, not working, is broken, broke down, out of order, dead, falls over, fell over, crashed, keeps crashing > incident, outage, disruption, availability, failure
domain, domains, web address, domain name, url, internet address > domain, dns, name
padlock, not secure, browser warning, expired certificate, https > certificate, tls, ssl, renewal
chatgpt, chatbot, ai, artificial intelligence, language model, robot assistant, copilot > ai, model, llm, assistant
private phone, own phone, own laptop, own device, bring my own > byod, mobile, device, policy
spreadsheet, macro, little tool, script of my own > application, spreadsheet, tool
wiki, page in the wiki, notes, instructions, how to guide, how tos, manual, manuals, guide, written down > documentation, knowledge, wiki, procedure, manual
intranet, staff pages, internal pages > intranet, internal, communication
`;
