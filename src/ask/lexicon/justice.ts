/** Law, crime, rules, disputes, votes and agreements. A line: what people say > what a map may call it. */
export const JUSTICE = `
law, laws, lawful, legal, legality, illegal, unlawful, against the law, break the law, is it legal > legal, counsel, compliance, regulatory, advice
lawyer, lawyers, solicitor, solicitors, attorney, barrister, legal people > legal, counsel, litigation, advice, lawyer
court, courts, judge, tribunal, taken to court, take us to court, in court, in the dock > court, litigation, legal, proceedings, defence
sue, sues, sued, suing, lawsuit, lawsuits, legal action, litigation > litigation, claims, legal, lawsuit, defence, dispute
verdict, sentence, sentenced, jury duty > court, litigation, legal, proceedings
prosecute, prosecution, prosecuted, press charges, pressing charges > prosecution, police, legal, enforcement
testify, witness, witnesses, evidence in court, sworn, under oath > evidence, witness, statement, hearing, legal, disclosure
appeal, appeals, appealed, object to, challenge a decision, contest a decision > appeal, review, objection, hearing, decision
subpoena, court order, summons, bailiff, bailiffs > legal, court, order, disclosure, enforcement
injustice, unjust, justice, not fair, fair play, fairness > grievance, equality, complaint, ombudsman, ethics
compensation, payout, pay out for, make up for > compensation, claims, settlement, insurance, redress
liability, liable, whose liability > liability, insurance, legal, indemnity, risk
negligent, duty of care, our fault > liability, negligence, claim, insurance
offence, offense, offences, crime, crimes, criminal, felony, misdemeanor > crime, police, criminal, investigation, security
police, cops, the law came, officers came, constable, detective > police, liaison, law enforcement, security, investigation
homicide, murder, manslaughter, killing > police, investigation, violence, crime
assault, assaulted, attacked a colleague, punched, hit a colleague, violence, violent, beat up, beaten up, spat at > violence, assault, security, conduct, police
aggression, aggressive, aggressive customer, abusive customer, threatening customer, kicking off at the counter > conflict, violence, security, aggression, customer
brawl, scuffle, fisticuffs, came to blows, punch up > misconduct, disciplinary, security, violence
rape, sexual assault, groping, upskirting > safeguarding, harassment, police, misconduct
stalking, stalker, follows me home, stalked > harassment, security, safeguarding, police
kidnapping, kidnap, abduction, abducted > crisis, travel security, police, safeguarding
child pornography, pornography, porn, dirty pictures, explicit content, nudity, nude > moderation, content, filtering, safeguarding, acceptable use
prostitution, trafficking, human trafficking, slavery, forced labour, sweatshop, child labour > slavery, human rights, supply chain, ethical, sourcing, supplier
smuggling, smuggled, contraband, smugglers > customs, border, security, screening, cargo
drugs found, drug dealing, dealer at the gate > drugs, police, security, substance
robbery, robbed, mugging, mugged, stick up > robbery, security, police, cash, incident
theft, stealing, shoplifter, shoplifters, shoplifting, pilfering, light fingered > theft, loss, prevention, security, shrinkage
looting, looted, ransacked, cleaned out by > theft, security, damage, insurance, police
piracy, pirated, pirate copies, cracked software, illegal download, illegal copies, bootleg > piracy, copyright, licence, infringement, intellectual
counterfeit, knock offs, knockoffs, fakes, fake goods, imitation, imitations, copycat, copycats > counterfeit, trademark, brand, infringement, authenticity
plagiarism, plagiarised, copied homework, cheated in an exam, ghost written > plagiarism, integrity, academic, misconduct, assessment
copyright, stole our idea, uses our pictures, uses our name, our logo on, steals our design > copyright, infringement, intellectual, trademark, rights, legal
patent, patents, trademark, trade mark, invention, protect an idea > patent, trademark, intellectual, property, filing
infringement, violation, violations, breach of the rules, breaking the rules, broke the rules > compliance, breach, violation, disciplinary, investigation
corruption, corrupt, bribe, bribes, bribery, kickback, kickbacks, back hander, backhander, under the table, greased palms > bribery, corruption, anti-bribery, ethics, gifts, investigation
embezzlement, embezzle, fingers in the till, cooking the books, fiddling expenses, skimming > fraud, audit, investigation, controls, expense
money laundering, dirty money, dodgy money, where the money comes from, source of funds > laundering, aml, due diligence, monitoring, transaction
terrorism, terrorist, terror, extremists, radicalised > terrorism, threat, prevent, security, sanctions, screening
embargo, blockade, sanctioned country, blacklisted country, not allowed to sell to, may we sell to > sanctions, export, embargo, screening, trade
extortion, blackmailing, pay up or else, hush money > extortion, blackmail, security, police, crisis
perjury, lied to, lying, lies, liar, dishonest, deceit, deception, misled, misleading > misconduct, fraud, integrity, investigation, advertising
honesty, honest, honesty box, morality, moral, morals, ethical, doing the right thing > ethics, conduct, integrity, code
scandal, shame, disgrace, in hot water, embarrassing, looks bad in the papers > reputation, press, crisis, communications, media
conspiracy, plot, colluding, collusion, cartel, price fixing, agree prices with, monopoly, cosy with competitors > competition, antitrust, compliance, legal, cartel
conflict, conflicts, at odds, clash, clashes, bad blood, friction, squabble, feud, bust up > conflict, mediation, dispute, grievance, relations
dispute, disputed, disagree, disagreement, arguing over, cannot agree, argue with > dispute, mediation, arbitration, resolution, complaint
reconcile people, make peace, peace, patch things up, bury the hatchet > mediation, conflict, resolution, relations
go between, middleman, broker a deal > broker, mediation, intermediary, liaison
punishment, punish, punished, penalty, penalties, fined, slap on the wrist > disciplinary, penalty, sanction, fine, enforcement
fine, fines, speeding ticket, parking ticket, got a ticket for, clamped > fine, penalty, parking, fleet, enforcement
misconduct, misbehaviour, bad conduct, out of order, crossed the line, inappropriate > misconduct, disciplinary, conduct, investigation
dismissal, suspended, suspended from, sent home pending > dismissal, disciplinary, suspension, hearing
final warning, written warning, verbal warning, told off > disciplinary, warning, misconduct, hearing
rebellion, mutiny, revolt, industrial action, picket, picket line, strike action, on strike, down tools, go slow, lockout by > industrial, union, relations, strike, contingency
bargaining, haggle, haggles, haggling, talks with the union, negotiate, negotiates, negotiation, horse trading > negotiation, contract, bargaining, sourcing, union
agreement, pact, accord, concord, handshake, shake hands on > contract, agreement, negotiation, signature
alliance, allies, team up, teaming up, join forces, joining forces, coalition > partnership, alliance, agreement, cooperation
cooperation, collaboration, collaborate, work with another company, joint venture, in tandem > partnership, joint, collaboration, agreement, alliance
breaks the contract, broke the contract, backs out of a deal, back out of a deal, went back on > breach, contract, legal, termination, dispute
small print, fine print, what we signed, what we agreed, strings attached > terms, contract, conditions, legal, review
permission, permit, permits, green light, go ahead, thumbs up, blessing, rubber stamp, nod > approval, permission, authorisation, permit, consent, sign-off
consent, agree to be filmed, said yes to, opt in, opt out, tick box > consent, privacy, preferences, marketing, withdrawal
licence to, licence for, license for, licence from the state, allowed to trade > licence, licensing, permit, regulatory, authority
waiver, let us off, exempt, exemption, special case, bend the rules, make an exception > waiver, exemption, exception, approval
ban, bans, banned, forbidden, prohibited, prohibit, not allowed, off limits > prohibition, restriction, policy, blocking, exclusion, compliance
censorship, censor, bleep out, cut out of the film > moderation, content, editorial, standards
exclusion, expelled, expulsion, thrown out of, kicked off > exclusion, ban, disciplinary, suspension, blocking
limits, cap on, ceiling on, no more than, restraint, constraint, constraints > limit, threshold, quota, restriction, control
enforcement, enforce, crackdown, clamp down, clampdown, police the > enforcement, compliance, inspection, control
inspection, inspect, inspector, inspectors, men from the ministry, men with clipboards, surprise visit, unannounced visit > inspection, audit, regulator, compliance, readiness
scrutiny, scrutinise, fine tooth comb, under the microscope, poring over > review, audit, examination, scrutiny
surveillance, watching us, being watched, filming people, big brother > surveillance, cctv, monitoring, privacy
probe, inquiry, investigate, investigates, looks deeper, fact finding > investigation, inquiry, forensic, case
whistle, whistles, tip offs, snitch, grass on, dob in > whistleblowing, hotline, speak up, ethics
secrecy, secret, secrets, hush hush, keep it quiet, for your eyes only, nobody may know > confidential, classification, secret, nondisclosure, nda
sworn to secrecy, sign before we talk, promise not to tell > nda, nondisclosure, confidentiality, agreement
freedom of information, citizens ask for papers, public wants to see > freedom, information, disclosure, request, records
freedom, liberty, human rights, civil rights, my rights > rights, equality, legal, privacy
detention, detained, arrested, arrest, in jail, prison, prisoner, captivity > custody, detention, police, legal
bail, probation officer, parole > court, custody, probation
immigration, immigrant, migrant, migrants, migration of people, refugee, refugees, asylum, deported > immigration, visa, permit, asylum, resettlement, citizens
citizenship, passport, passports, nationality, residency, settle here > citizenship, registration, immigration, passport, identity
border, customs, declare at the border, held at customs, stuck at customs, stuck at the border > customs, border, clearance, import, declaration
tax dodge, dodging tax, tax evasion, loophole > tax, compliance, avoidance
marriage, wedding, weddings, married couple, tie the knot > registration, ceremony, wedding, events, registrar
divorce, separation, split from my husband, split from my wife > family, court, records, beneficiary
inherit, inheritance, heirs, dead customer, customer died > estate, bereavement, probate, deceased
guardianship, acts for somebody, signs for her mother, looks after the money of > attorney, guardianship, authority, mandate
election, elections, vote, votes, voting, ballot, ballots, polling, polling station, referendum > election, voting, electoral, ballot, poll
candidate for, nomination, nominate, nominated, put forward > nomination, election, committee, selection
majority, show of hands, quorum, consensus, everyone agrees > decision, governance, committee, voting, board
council, councillor, councillors, mayor, town council, politicians, politics, member of parliament > council, committee, public affairs, democratic, government
government, ministry, minister, lawmakers, new law, new laws, new rules, what is coming from brussels > regulatory, government, public affairs, horizon, compliance
lobbying ministers, lobby for, talk to politicians, ear of the minister > public affairs, lobbying, government, relations
reform, shake up, shakeup, overhaul the rules, reforms > reform, policy, transformation, reorganisation
repeal, abolish, abolition, scrap the rule, do away with > policy, review, withdrawal, retirement
rule book, rulebook, house rules, what are the rules, dos and donts > policy, policies, standard, code, handbook, guidelines
standards, standard, benchmark, bar we set, seal of approval > standard, certification, quality, accreditation
decree, order from above, from the top > executive, directive, board, decision, policy
veto, thumbs down, shot down, knocked back, blocks it, reject > rejection, approval, refusal, veto
power to, free hand, carte blanche, discretion > authority, delegation, mandate, discretion, limits
behalf, speaks for us, speak for us > delegation, authority, spokesperson, representation, proxy
step down, steps down, abdicate, hand over the reins, successor, next in line > succession, appointment, executive, leadership
takeover, overthrow, coup, new owners > acquisition, integration, transition, handover
defence, defend, defends us, stand up for > defence, legal, litigation, protection
privilege, privileges, special rights, too many rights, too much access > privileged, access, admin, entitlement, recertification
immunity from, off the hook > waiver, exemption, legal
independent, independence, impartial, neutral, neutrality, unbiased, no bias, bias, biased > independence, ethics, fairness, conflict of interest, audit
conflict of interest, cousin of, sister works at, brother in law, hires his friend, nepotism, side job, second job, moonlighting > conflict of interest, declaration, ethics, register, hiring
transparent, in the open, come clean > disclosure, transparency, reporting, publication
credibility, legitimacy, genuine, authentic, authenticity, is it real > verification, authenticity, authentication, validation
identity, who they say they are, prove who i am, prove who you are, id card, id check > identity, verification, kyc, authentication, proofing
pretend, pretends, pretending, impostor, imposter, impersonate, impersonating, claims to be, posing as > impersonation, fraud, identity, verification, phishing
discrimination, prejudice, racism, ethnicity, skin colour, gay, homosexuality, sexuality, gender > equality, diversity, inclusion, discrimination, harassment
tolerance, harmony, all walks of life, mixed teams > diversity, inclusion, culture
amnesty, clemency, pardon, second chance, start afresh, clean slate > leniency, appeal, rehabilitation, goodwill
restitution, give back what, hand back, return to the owner > return, redress, restitution, property
confiscate, confiscated, impounded > seizure, custody, customs, evidence, property
chain of custody, keep the evidence, proof safe, bag and tag > evidence, forensic, custody, investigation
`;
