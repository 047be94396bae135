/** Break-ins, stolen things and safety. A line: what people say > what a map may call it. */
export const SECURITY = `
hacked, hackers, hacker, been hacked, got hacked, broke into, broken into, breaks in, attacked, attackers, attacker, cyber attack, somebody is in our system, someone is in our system, intruder in our > security, incident, breach, intrusion, attack, response, compromise
encrypted by, held hostage, ransom, pay bitcoin, wants bitcoin, blackmail, blackmailed, extort, malware, virus, trojan, infected, worm > ransomware, malware, security, incident, response
strange mail, weird mail, dodgy mail, dodgy email, strange email, weird email, odd email, odd mail, fake mail, fake email, suspicious mail, suspicious email, asks for my password, clicked a link, clicked on a link, clicked something, opened an attachment, bad link, scam, scammer, scam mail, nigerian prince, fake boss, pretends to be the boss, pretends to be > phishing, suspicious, security, incident, fraud, spam
junk mail, spam, unwanted mail > spam, email, filter
stolen, stole, nicked, pinched, robbed, thief, thieves, swiped, got stolen, was stolen, taken from my bag, lost my laptop, lost my phone, lost laptop, lost phone, left my laptop, left my phone, laptop is gone, phone is gone > lost, theft, stolen, device, incident, loss
lost my badge, lost my card, lost my pass, lost my key, lost my keys, lost key, forgot my badge, badge doesnt work, badge stopped working > badge, card, key, access, pass, replacement
key, keys, password in the code, secret in the code, token leaked, pushed a key, key got out, key leaked, passwords in, api keys, leaked password, leaked key > secret, credential, key, rotation, leak, token
hole, holes, weak spot, weak spots, weakness, flaw, flaws, security bug, found a bug in our security, stranger found, somebody found a hole, researcher reports, outsider reports > vulnerability, vulnerabilities, disclosure, security, weakness, bounty
tries to break in, try to break in, try to hack us, tries to hack us, friendly hackers, ethical hackers, attack ourselves, play the attacker > penetration, pentest, test, testing, red team
safe way to build, is it safe to use, is it secure, secure enough, safe enough, security look, checks security > security, review, assessment, architecture, threat
scrambled, unreadable, ciphers, locked with a key > encryption, key, cryptography
logs of who, who did what, traces, trace of, watches for attacks, looks for attacks, watch for intruders > monitoring, logging, audit, log, siem, detection
teach people about scams, awareness, be careful online, fake phishing, test mail > awareness, training, phishing, simulation
customers ask about security, security questions, security form, long form about security, questionnaires > questionnaire, security, assessment, customer, trust
open port, open a port, block a site, blocked site, blocked website, blocks websites, website blocked > firewall, network, rule, filtering, proxy
let outsiders in, outsiders, outside firm gets in, supplier logs in, supplier needs access, vendor access > third-party, external, supplier, remote, access, guest
fake account, fake accounts, fraud, fraudster, cheating customers, cheats, cheaters, stolen cards, con man, crook, crooks > fraud, abuse, detection, prevention, investigation
spy, spies, eavesdrop, secret papers, top secret, confidential papers, how secret, what is secret > classification, confidential, information, protection
camera, cameras, video of the, recordings, recording, cctv, filmed > cctv, footage, camera, surveillance, video
guard, guards, security guard, bouncer, patrol, doorman, night watch, watchman > guard, guarding, security, patrol
burglar, burglary, alarm went off, alarm goes off, alarm, trespasser, stranger in the building, stranger walking around, unknown person, somebody sneaks in > intrusion, alarm, security, burglary, access, intruder
power cut, blackout, no power, power is out, lights out, electricity is gone, lights went out > power, outage, electricity, generator, continuity
what if the building, building burns, lose the building, big disaster, worst happens, keep going when, carry on after, whole site is gone, whole data centre, data centre burns > continuity, disaster, recovery, crisis, emergency, contingency, failover
disaster, catastrophe, all hell breaks loose, really bad day, big mess, everything goes wrong > crisis, emergency, disaster, major, incident
rehearse, rehearsal, dry run, practise, practises, practising, practice run, drills > drill, exercise, test, training
`;
