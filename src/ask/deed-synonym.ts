/** How people say what is done, in short verbs and particles, a group a line. Read as the general synonyms are. */
export const DEED_SYNONYMS = `
kill, scrap, axe, abandon, cancel, pull the plug, discontinue, shelve, stop, end, drop, give up
carry on, go on, goes on, going on, continue, keep going, proceed, another term, another year, keep
drop, cut, leave out, scrap, skip, descope, throw out
go online, goes online, put online, online, go live, goes live, live, publish, into service, switch on
say whether, judge, decide, assess, worth it
obtain, get hold of, get, order, request, ask for, apply for
put together, compile, draw up, prepare, write, assemble, produce
draw, sketch, design, picture, map, diagram
look up, search, find, track down, trace
sort out, fix, arrange, organise, handle, resolve, get going
set up, install, configure, get ready, prepare, provision, create
spin up, create, new, open, set up
hand out, give out, distribute, allocate, issue, lend, pass out
hand over, pass on, transfer, give, deliver
hand in, return, collect, give back, take back
bring back, restore, recover, get back, go back, return, revive
swap, switch, replace, change, exchange
run out, expire, expiry, lapse, end, renew
run into, problem, trouble, difficulty, issue
take out, remove, delete, withdraw, pull, strike
kick, ban, throw out, expel, exclude, block, remove
let in, let into, access, admit, unlock, entry
keep out, block, ban, filter, protect
keep secret, secret, confidential, secrecy, protect, hide
keep safe, protect, secure, protection, safety, security
keep up, maintain, current, up to date, upkeep
keep track, track, register, inventory, record, list
watch over, supervise, monitor, oversee, guard
wake up, wake, woken, page, pager, on call, night
pick up, collect, fetch, answer
look for, search, hunt, find, scan, hiring
try out, test, trial, pilot, acceptance
share, hand over, give, send, exchange, pass on, let have, provide
spread the word, announce, communicate, tell, inform, announcement
tell apart, distinguish, difference
warn, alert, warning, alarm
teach, train, educate, awareness, course, school, learn, explain
spot, recognise, detect, notice, awareness
reply, answer, respond, response, get back to, write back
talk to, speak to, answer, contact, enquiry
promise, commit, agree, guarantee, target
measure, count, how many, number, figure, metric
predict, forecast, guess, expect, how much will, how many will, demand
size, how big, how large, capacity, quota, how much room, gigabyte
speed up, faster, slow, performance, tune
stuck, hang, frozen, fail, failure, stop, broken, crash
jam, stuck, broken, fault, paper, printer
crack, cracked, smashed, shattered, broken, damaged, repair
dark, blank, dead, broken, black, fault
unreachable, down, offline, outage, unavailable, nobody can, cannot reach, not reachable
nobody can log in, nobody can watch, nobody can order, cannot order, cannot watch, cannot buy, nobody can pay, everything is down, outage, down
everything, whole, major, all, complete
in command, command, lead, leading, in charge, head
yes or no, approval, go no go, okay, verdict, decision, go
yes, approve, approval, okay, go ahead, agree, consent, nod
last word, final say, decision, yes, approval
word, text, wording, content
picture, image, footage, photo, art, recording
song, music, track, tune
script, text, line, words, dialogue
japanese, chinese, korean, german, french, spanish, italian, portuguese, polish, arabic, russian, language, translation, translate, localisation
`;
