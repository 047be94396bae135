/** Devices, their parts and what is inside the network. A line: what people say > what a map may call it. */
export const GADGET = `
gadget, gadgets, gizmo, electronics, electronic device, new toy from it, smart watch, smartwatch, wearable, wearables > device, hardware, endpoint, equipment
desktop, desktops, pcs, imac, mac, macs, macintosh, chromebook, thin client, dock for my > device, workstation, hardware, endpoint
keyboards, keypad, trackpad, touchpad, trackball, touchscreen, touch screen, stylus, second screen, second monitor, bigger monitor, extra screen > peripheral, hardware, equipment, accessory, workplace
cable, cables, cord, cords, cabled, cabling, lead for my, plug, plugs, plugged, connector, connectors, socket in the wall, lan cable, ethernet, patch panel, hdmi > cabling, network, hardware, installation
charger lost, power supply, power adapter, battery swells, battery bulges, battery doesnt last, battery dies, laptop gets hot, hot laptop, fan noise, noisy fan > hardware, repair, battery, replacement, device
hard drive, hard disk, drive clicks, dead disk, broken disk, ssd, memory stick, usb stick, usb sticks, thumb drive, flash drive, memory card > disk, storage, removable, media, encryption, hardware
floppy, floppies, cd rom, optical disk, old tapes, tape drive, tape drives > legacy, media, archive, backup, tape
stolen laptop, lost laptop, laptop left on, left my laptop, lost phone, stolen phone, phone was stolen, laptop was stolen, phone left in > lost, stolen, device, incident, wipe, reporting
brick my, bricked, wont boot, boot up, boots up, reboot, reboots, restart, restarts itself, turns itself off, hung up, unresponsive, black screen, spinning wheel > device, fault, hardware, restart, troubleshooting, server
cracked screen, broken screen, screen is dark, stripes on, lines on the screen, dead pixel, flickering screen, screen flickers > repair, hardware, screen, replacement, device
dropped in water, tea in the keyboard, wet phone, fell in the toilet, sat on my, ran over my > damage, repair, replacement, device, insurance
router, routers, modem, modems, hub, hubs, network switch, access point, access points, hotspot, repeater > network, router, wireless, connectivity, infrastructure
gateway, gateways, load balancer, traffic lights in the network, rerouted, packet, packets, packet loss, jitter, throttled > gateway, network, routing, traffic
bandwidth, thin line, fibre, fiber, fibre cut, leased line, broadband line, dial up, line is slow, line is dead, provider is down > circuit, connectivity, carrier, network, broadband
server room, comms room, cabinet with the servers, server cupboard, hot server room, too hot for the servers, blinking lights, red light on the > data centre, server, cooling, hosting, infrastructure
node, nodes, core, cores, cpu, processor, processors, ram, kernel, kernels, mainframe, mainframes, supercomputers > compute, server, cluster, capacity, platform
crawl, crawls, crawling, snail, molasses, like treacle, buffering, stutters, stuttering, choppy picture, time out, times out, timed out, timeouts > performance, latency, network, capacity, timeout
bug report, crash report, core dump, stack trace, blue screen of death, error code, error number > error, bug, triage, diagnostic
web, webpage, browser, browsers, bookmark, bookmarks, tab, tabs, pop up, pop ups, popups, plugin, plugins, browser extension > browser, web, extension, website
hyperlink, hyperlinks, dead link, dead links, broken link, broken links, page not found, 404, not found page > link, website, content, redirect
portal, portals, dashboard page, start page, landing page, landing pages, microsite > portal, web, website, content
chat, chats, emoji in slack, slack channel, group chat, direct message, dm, messenger, whatsapp, telegram, text me > chat, messaging, collaboration, channel
app, apps, app store, play store, store listing, app crashes, app wont open, app update, phone app > mobile, app, application, release
pin, pins, passcode, passcodes, passphrase, pin reset, wrong pin, code word, secret question > password, pin, reset, credential, authentication
token, tokens, dongle, dongles, key fob, fob, fobs, yubikey, hardware key, smart card, smartcard, card reader > authentication, token, access, mfa, credential
folder, folders, directory, shared drive, network drive, s drive, file share, file server, sharepoint, dropbox, google drive, onedrive > file, storage, share, folder, permission, collaboration
zip file, big file, large file, file too big, attachment, attachments, cant open the file, corrupted, corrupt file, garbled > file, transfer, attachment, email, recovery
junk folder, spam folder, spam mail, junk email, unwanted mail, mail bounced, bounce, bounces, undeliverable, mail came back, mail never arrived > email, spam, filter, delivery, deliverability
weird mail, strange mail, strange email, odd email, fishy, fishy mail, dodgy link, dodgy mail, clicked on a link, clicked a link, opened an attachment, nigerian prince > phishing, suspicious, report, security, email, incident
virus, viruses, trojan, worm, worms, spyware, keylogger, pop up says, infected computer, machine is infected > malware, antivirus, security, incident, endpoint
hacker, hackers, break in to our systems, hacks, hack, cracked our, got into our systems, intruders, held to ransom, ransom, files are locked > security, incident, attack, intrusion, ransomware, response
hole in the software, security hole, holes, loophole, loopholes, open port, backdoor, back door in > vulnerability, patch, weakness, security, penetration
telephones, phone system, phone tree, press one for, hold music, waiting music, desk phone, extension number, voicemail, voice mail, answering machine, mailbox greeting > telephony, phone, ivr, call, voicemail
ringtone, speakerphone, conference phone, headphones, earphones, headsets, dial tone, dead line, line is engaged, cant hear me > telephony, headset, audio, conferencing
cellphone, cellphones, smartphones, iphones, android, blackberry, esim, sims, roam, roams, phone bill, data plan, phone abroad > mobile, phone, roaming, contract, telephony
satellite phone, sat phone, pagers, beeper, beepers, bleep, bleeps, walkie, two way > communications, pager, radio, telephony, contact
tablet computer, ipads, e reader, kindle, kiosk screen, touch kiosk, info screen, info screens, digital signage, screens in the lobby > device, signage, display, kiosk, screen
scanner gun, handheld scanner, hand scanner, barcode reader, mobile terminal, label printer, label printers, receipt printer > scanner, handheld, device, warehouse, printer
printer is jammed, jammed, jams, printer offline, streaky prints, prints blank, prints in pink, big printer, plotter, plotters, print job > printer, printing, repair, consumables
badge printer, card printer, camera on my laptop, webcams, privacy filter, screen filter, laptop bag, laptop stand, laptop sleeve > accessory, peripheral, equipment, ordering
clock, clocks, alarm clock, wrong time on, time stamp, clock in, clocks in, clock out, time clock, punch card, punch clock, time card > attendance, recording, clock, synchronisation
alarm, alarms, bell, bells ring, siren, sirens, beep, beeping, horn, horns, panic button, gong, public address, tannoy > alarm, alert, response, security, testing
burglar alarm, alarm went off, alarm goes off, set the alarm, alarm code, armed the alarm, motion detector > alarm, intruder, security, response, building
button does nothing, grey button, greyed out, dead button, drop down, menu item, field is missing, cant submit, form wont send > defect, interface, usability, form, bug
widget, widgets, slider, icons, toolbar, sidebar, dark mode, night mode, skin of the app > interface, design, component, frontend
switch on, switched on, toggle, toggles, knob, flip a switch, feature flags, kill switch > feature flag, toggle, configuration, activation
template in the system, drop down list, picklist, code list, lookup table, reference list > reference data, master data, configuration, list
backups of, tape backup, spare disk, mirrored, mirror copy, second data centre, second site, twin server > backup, redundancy, failover, disaster recovery
cloud, clouds, bucket of files, s3, storage bucket, buckets, lambda, vm, vms, virtual machine, virtual machines > cloud, hosting, infrastructure, compute, storage
robot software, bot, bots, script, scripts, cron, scheduled job, macro that, automatic job, little program > automation, script, job, scheduling, integration
cookie, cookies, pixel, pixels, tracker, trackers, beacon on the page, tag manager > cookie, consent, tracking, analytics, privacy
crypto, bitcoin, blockchain, wallet address, miner on the server, mining coins > cryptocurrency, digital asset, fraud, security
camera feed, dvr, recorder, recorders, tape recorder, dictaphone, call recording, calls recorded, recorded calls > recording, footage, retention, privacy, telephony
interchange, edi, hand off file, nightly file, flat file, csv, xml, json, file drop, ftp > interface, integration, exchange, file, transfer
binary, binaries, build server, compile, compiles, compiler, package manager, artifact, artifacts, docker, pods, pod, helm > build, deployment, container, cluster, pipeline
source control, commit, commits, codebase, fork of, branch in git, main branch, protected branch > repository, source, version control, branch, code
sandbox, sandboxes, dev box, dev server, test server, test system, staging server, qa box, dummy data, fake data > environment, test, staging, sandbox, test data
firewall hole, blocked site, blocked website, website is blocked, page is blocked, cant reach the site, forbidden site, url filter > firewall, proxy, filter, web, unblock, exception
old printer, old phone, old monitor, old laptop, old computer, drawer full of phones, keep the old, hand back my, hand in my laptop, give back my laptop, return my laptop > asset, return, recycling, disposal, hardware, leaver
laptop for the new, phone for the new, kit for the new, new starters laptop, when do i get my laptop, newer laptop, better laptop, faster laptop, laptop is old > hardware, refresh, provisioning, device, onboarding
receiver, receivers, transmitter tower, radar, radars, transponder, antenna tower > transmission, radio, navigation, equipment
interface, interfaces, adaptor, adaptors, adapter, adapters, converter, splitter > interface, integration, hardware, accessory
python, java, ruby, golang, library in the code > code, development, engineering, software
cyberspace, dark web, darknet, deep web, leaked online > cyber, threat, intelligence, security
setup, set up my computer, set up my phone, configure, configures, configured, settings on my > configuration, setup, installation, provisioning
cam, body cam, body camera, baby monitor, doorbell camera > camera, surveillance, privacy, footage
spin off, spin offs, startup out of, start up out of the university > innovation, venture, commercialisation, licensing
mousepad, mouse mat, wrist rest, laptop riser, laptop hinge, dead keyboard, sticky keys, missing key on the keyboard > peripheral, accessory, hardware, ordering
walkman, mp3 player, game console, xbox, playstation, smart tv, smart speaker, alexa, private gadget > device, policy, network, guest
cursor, cursors, mouse pointer, pointer, arrow on the screen > peripheral, hardware, device, interface
chip reader, card terminal, card terminals, terminal at the till > reader, terminal, payment, access, device
snapshot, snapshots, image of the disk, images of the disk > backup, snapshot, restore, storage
`;
