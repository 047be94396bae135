/** Character, bearing and the way people deal with each other. A line: what people say > what a map may call it. */
export const TEMPER = `
arrogance, arrogant, contempt, snooty, looks down on, condescending > conduct, complaint, behaviour, culture
jealousy, jealous, envy, spite, spiteful, grudge, backstabbing, stabbed in the back > conflict, mediation, grievance, relations
animosity, hostile, hostility, bad atmosphere, poisonous, poisoned atmosphere, frosty > mediation, culture, engagement, conflict, harassment
temper, lost his temper, lost her temper, outburst, tantrum, blew his top, threw a fit > conduct, complaint, behaviour, violence
defiance, disobedience, disobedient, insubordinate, will not do as told, ignores the rules, refuses to work > disciplinary, misconduct, insubordination
greed, greedy, lined his pockets, lined their pockets, helped himself, helped themselves > fraud, theft, ethics, investigation
incompetence, incompetent, hopeless at, not up to the job, out of his depth, out of her depth, useless colleague > performance, capability, improvement, competence
indifference, apathy, cynicism, cannot be bothered, switched off from work, quiet quitting > engagement, motivation, survey
lazy colleague, skive, skiving, pulls a sickie, fakes being ill, always off on mondays > absence, misconduct, attendance, disciplinary
unpunctual, always late for work, late for work, comes late, leaves early > attendance, punctuality, timekeeping, disciplinary
courtesy, polite, politeness, manners, friendly staff, unfriendly staff, rude staff > customer, service, complaint, training, standards
charm, charisma, good with people, people skills, soft skills > training, leadership, development, coaching
leadership skills, how to be a boss, learn to lead, new managers, first time boss > leadership, development, training, programme
talent, talents, gifted, high flyer, high flyers, rising star, stars of tomorrow > talent, development, succession, potential
expertise in, guru, gurus, whiz, wizard at > specialist, expert, knowledge, consultant
experience of, seniority, years of experience, old hand, old hands > experience, grading, level, seniority, competence
patience, impatient, sick of waiting, waited for weeks, waited for months > complaint, escalation, waiting, queue
courage, bravery, heroism, hero, heroes, went the extra mile, extra mile > recognition, award, appreciation
generosity, generous, giving back, philanthropy, good deeds > charity, donation, giving, sponsorship, foundation
solidarity, empathy, looks after each other, look after each other, support each other > wellbeing, peer, network, culture
humour, joke, jokes, banter, dirty jokes, prank, pranks, hoax > conduct, harassment, policy, culture
nostalgia, reunion, old boys, former staff, alumni, people who used to work > alumni, network, relations
hysteria, frenzy, panic buying, run on the shops, run on the bank > crisis, communications, stock, liquidity, contingency
suspicion, suspicious, smells fishy, fishy, something is off, something off about, dubious, shady > suspicious, fraud, investigation, reporting, due diligence
paranoia, conspiracy theories, fake news, misinformation, disinformation, lies about us > misinformation, moderation, verification, communications
misgivings, second thoughts, qualms, uneasy about, feel bad about, not comfortable with > ethics, speak up, concern, review
guilt, conscience, remorse, owned up, own up, confess, confessed > disclosure, self-report, ethics, investigation
disapproval, neighbours object, people object, opposed to > objection, consultation, complaint, planning
opposition, people resist, dig their heels in, drag their feet > change, communications, engagement, consultation
dilemma, quandary, predicament, between a rock, no idea what to do > advice, escalation, ethics, guidance
pointers, word of advice, ask an expert > advice, guidance, advisory, helpdesk
recognition, recognise good work, credit where, thank the staff > recognition, award, reward, appreciation
reward, rewarded, points for shopping, loyalty card, stamps card > loyalty, reward, points, scheme
inequality, disparity, paid less than, women earn less, men earn more, pay gap, equal pay > pay gap, equality, equal pay, reporting, review
glass ceiling, only men, too few women, old boys club, quota of women > diversity, inclusion, equality, promotion
maternity, mothers, motherhood, mums to be, parents to be > maternity, parental, leave, family
upbringing, toddlers, kids, children, teenagers, youngsters > children, youth, family, safeguarding, childcare
dementia, senile, forgetful, wanders off, wandering patient > dementia, care, safeguarding, elderly, vulnerable
confused customer, elderly customer, customer does not understand, customers who struggle, hard for the customer > vulnerable, customer, care, assistance
alcoholism, binge, hangover, turned up drunk, drunk at work > alcohol, substance, occupational, assistance, misconduct
schizophrenia, insanity, hears voices, mentally ill > mental, psychiatric, health, crisis
meningitis, dengue, leukemia, leukaemia, sclerosis, hypertension, coronary > clinical, treatment, specialist, vaccination, screening
paralysis, paralysed, spinal, wheelchair for life > rehabilitation, adjustment, disability, neurology
euthanasia, dying, end of life, last days of a patient, hospice > palliative, care, hospice, ethics
malpractice, botched operation, sloppy doctor, struck off > malpractice, complaint, clinical, governance, liability
nausea, seasick, seasickness, airsick > medical, passenger, illness, cleaning
inhalation, breathed in, fumes in the > exposure, ventilation, respiratory, hazardous, occupational
molestation, grooming, predator > safeguarding, protection, police, children
persecution, persecuted, hounded, hunted down > harassment, asylum, safeguarding
neglected garden, let itself go, shabby, tatty, scruffy, looks tired, needs a lick of paint > refurbishment, decoration, painting, maintenance, grounds
glamour, elegance, smart clothes, dress up, dress code, suit and tie, jeans at work > dress, appearance, uniform, policy
tattoo, tattoos, piercing, beard, beards, long hair, hair net, hairnet > appearance, dress, hygiene, policy, uniform
religion, faith group, believer, headscarf, turban > religion, belief, equality, adjustment
patriotism, flag on the roof, flags, flagpole, hoist, half mast > flag, protocol, ceremony
allegiance, working for a rival, works for a competitor, goes to a competitor, gone to a competitor, takes customers along > restrictive covenant, non-compete, confidentiality, leaver, legal
treason, betray, betrayed, sells our secrets, insider > insider, confidential, investigation, leak, security
manipulation, rigged, fix the numbers, massaged, tweaked the figures > integrity, manipulation, fraud, audit, controls
misuse, misused, abuse of, used the company card for, private use, private calls, surfing at work > misuse, acceptable use, policy, misconduct
mismanagement, badly run, bad boss, terrible boss, boss from hell > grievance, leadership, governance, feedback
shortcomings, deficiency, deficient, room for improvement, auditors found, what the auditors found > finding, remediation, audit, action, improvement, nonconformity
adherence, play along with the rules, in line with the rules, sticking to the plan > compliance, adherence, monitoring, schedule
obligations, obligation, have to by law, bound to, bound by > obligation, regulatory, legal, compliance, contract
jurisdiction, which country applies, which law applies > legal, jurisdiction, regulatory, contract
precedent, how did we decide last time, what did we decide > decision, record, minutes, register
reinstatement, reinstate, gets his job back, gets her job back, back in the job > reinstatement, appeal, dismissal, tribunal
inquest, coroner > inquest, coroner, legal, investigation
chores, donkey work, drudgery, boring work, tedious > automation, improvement, robotics, routine
convenience, inconvenience, hassle, nuisance, pain in the neck, too many forms > improvement, simplification, complaint, experience
credit to, who gets the credit, byline, named as author > attribution, credit, authorship, rights
footsteps, follow in the, heir apparent > succession, mentoring, career
crossover, moves sideways, change jobs inside, change departments, internal move, switch teams > transfer, internal, mobility, vacancy
makeover, facelift, new look, new logo, rename the company, fresh look > rebranding, brand, design, refurbishment
specialty, niche, special wishes, special request, special requests > bespoke, specialist, request, custom
prep, mise en place, chop the vegetables, potato peeling > preparation, kitchen, food
homecoming, back from abroad, returns from parental, comes back after a year > return, reintegration, relocation, leave
displacement, people made homeless, flooded out, need a bed for the night > accommodation, rehousing, relief, emergency, housing
resettlement, new life here, newcomers to the country > resettlement, immigration, integration, housing
reclamation, reclaim, salvage parts, reuse, reused, second life, upcycle > reuse, recycling, refurbishment, salvage, circular
deforestation, rainforest, palm oil, fair trade, fairtrade, where it comes from, how it was made > sourcing, traceability, ethical, sustainability, certification
snowfall, drizzle, gusts, gloom, mist, fog, foggy, cannot see the road > weather, visibility, forecast, winter, warning
combustion, exhaust, chimney, soot > combustion, emissions, boiler, flue, inspection
diffusion, absorption, filters, filter is full, clogged filter > filter, ventilation, replacement, maintenance
kiosk, vending, snack machine, machine ate my coins, drinks machine > vending, kiosk, catering, supplier
trajectory, course is off, off course, wrong heading > navigation, passage, route, monitoring
gravity, things falling, falling objects, dropped a tool, dropped from above > height, dropped, objects, lifting, hazard
trick, tricked, conned, duped, fooled, fell for, ripped off, swindled, swindle > fraud, scam, phishing, reporting, victim
incitement, stir up, stirring up hatred, extremist posts > moderation, harmful, content, reporting
anonymity, anonymous, without giving a name, nameless > anonymous, hotline, whistleblowing, privacy
obscurity, nobody knows about, unknown system, shadow it, bought without asking, on their own credit card > shadow, discovery, inventory, governance, unapproved
registration, register for, sign up, put my name down, put my name on the list > registration, enrolment, booking, admission
validity, is it valid, still valid, valid until > validity, certificate, verification, expiry
feasible at all > feasibility, assessment, proof of concept, study
vulnerability, weak point, weak points > vulnerability, scanning, patching, weakness, assessment
compatibility, compatible, does it fit our > compatibility, integration, testing, architecture
connectivity, connection, connection drops, keeps dropping, cut out, cuts out, line went dead > connectivity, network, line, provider, fault
efficacy, effectiveness > effectiveness, evaluation, measurement, review
backwater, ghost town, derelict, boarded up, empty building, empty shop > vacant, property, security, estate, disposal
`;
