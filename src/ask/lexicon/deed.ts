/** What is done, in everyday verbs. A line: what people say > what a map may call it. */
export const DEED = `
get rid of, gets rid of, getting rid of, throw away, throws away, throw out, throws out, bin it, dump, dumps > disposal, removal, decommissioning, deletion, waste
take away, takes away, takes off, take off someone, strip, strips > removal, revocation, withdrawal
explains what, explain what, what does it mean, what it means, mean by, what is meant > definition, glossary, dictionary, catalogue
writes down, write down, writes it down, puts in writing, put in writing, jots down > documentation, report, record, minutes
try out, tries out, trying out, tried out, give it a go, have a go, gives it a try > trial, pilot, test, acceptance, evaluation
sends round, send round, puts round, spreads the word, spread the word, lets everyone know, let everyone know, passes on the news, shouts about > announcement, communication, notice, newsletter
say no, says no, turn down, turns down, refuse, refuses, stop it, forbid, forbids > veto, rejection, approval
pull the emergency brake, call it off, calls it off, call the whole thing off, abort, aborts > cancellation, stop, abort, suspension
how bad, how serious, how urgent, bad enough, serious enough > severity, classification, priority, triage
which first, close first, fix first, first and which, first or later, more urgent > priority, prioritisation, triage
makes the list of, keeps a list, keeps the list, list of all, list of everything, keeps track of what, what do we have, what we have, what we own, where everything is > register, inventory, catalogue, list, asset
who may, decides who may, decides who can, who is allowed > access, permission, authorisation, eligibility
counts, count, counted, adds up, add up, tallies > count, counting, headcount, reconciliation, stocktake
matches, match up, matches up, compares what, tick off, ticks off > reconciliation, matching, comparison
squares, balances the > reconciliation, balance
looks into, look into, digs into, dig into, gets to the bottom, get to the bottom, sniff around, find out why, finds out why > investigation, analysis, root cause, case
tidies up, tidy up, cleans up, clears out, clear out, weed out, weeds out, sweep up > cleanup, clean-up, housekeeping, archiving, removal
brings back, bring back, gets back, get back, gets it back, bring it back > restore, recovery, return, reinstatement
copies, copy, duplicates, duplicate > copy, backup, replication, duplication
keeps an eye on, keep an eye on, watches over, watch over, looks out for, look out for > monitoring, supervision, surveillance, observation
keeps up to date, keep up to date, keeps current, freshens up, freshen > update, maintenance, upkeep
speeds up, speed up, make faster, makes faster, make it faster > performance, optimisation, tuning
switches over, switch over, flips the switch, flip the switch, swaps over > cutover, switchover, failover, activation
make bigger, makes bigger, more room, more space, extra room, add more, adds more > capacity, extension, expansion, scaling
shows people, show people, shows how, show how, explains to people, explains how > training, demonstration, induction, instruction
brings together, bring together, gets people together, get people together, calls a meeting, chairs > meeting, coordination, committee
thinks up, think up, dreams up, comes up with, come up with, invents > idea, concept, design, innovation
sums up, sum up, boils down > summary, report
hands out, hand out, gives out, give out, who gets a, dishes out > distribution, issue, allocation, assignment
divides up, divide up, shares out, share out, splits up, who gets how much, how much each > allocation, distribution, planning, budget
fills, filling, fill a gap, fills a gap, plug a gap, plugs a gap > cover, replacement, allocation, staffing
puts together, put together, pulls together, pull together > compilation, preparation, report, assembly
makes up for, make good, makes good, put things right, puts things right > compensation, correction, remedy
redirects, redirect, sends elsewhere, send elsewhere, sent elsewhere > diversion, forwarding, routing
mows, mow, trims, trim, cuts the, cut the > cutting, maintenance, grounds
sticks to, obey, obeys, follow the rules, follows the rules, play by the rules, stick to the rules > compliance, conformity, adherence
double check, double checks, look again, looks again, second look, once more over > verification, review, control, recheck
proves, prove, proof that, show that we > evidence, proof, audit, certificate, compliance
hand over to, hands over to, pass to the next, passes to the next, next shift > handover, handoff, transfer
stop people from, stops people from, keep people from, keeps people from, keep out, keeps out > prevention, access, blocking, protection
names, name, christen, what to call > naming, name
decorates, decorate, pretty up > decoration, design
hires, hire, take on, takes on, recruits > hiring, recruitment, recruiting, headcount
mows and, waters > grounds, gardening
tells apart, sorts, sort into, sorts into, puts into boxes, which kind > classification, categorisation, sorting, triage
wants to know, asks around, ask around > survey, enquiry, request, research
gets us out, get us out > exit, termination, recovery, evacuation
lets off, let off, turn a blind eye, makes an exception, make an exception, make exceptions, makes exceptions > exception, waiver, exemption
`;
