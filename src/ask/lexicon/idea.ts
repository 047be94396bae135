/** Thinking, knowledge, rules, plans, science and belief. A line: what people say > what a map may call it. */
export const IDEA = `
brainwave, bright idea, brainstorm, brainstorming, clever ideas from staff > innovation, idea, suggestion, ideation
invention of ours, breakthrough, novelty, try new things, crazy ideas > innovation, research, prototype, lab
vision, dream, mission statement, purpose, reason we exist, what we stand for > vision, mission, strategy, purpose, values
strategy, strategies, strategic, game plan, master plan, grand plan, where do we want to be > strategy, strategic, planning, objectives, corporate
goal, goals, aim, aims, objective, objectives, ambitions, what we want to reach > objectives, goals, okr, target, strategy
plan for next year, plans for the year, yearly plan, business plan > planning, strategy, budget, roadmap
roadmap, what we build next, what comes next, upcoming features, wish list, wishlist > roadmap, product, prioritisation, backlog, planning
proposal, proposals, business case, pitch, does it pay off, is it worth it, worth doing > business case, proposal, appraisal, investment, approval
option, options, alternatives, pros and cons, for and against > options, appraisal, evaluation, decision, assessment
principle, principles, guideline, guidelines, guidance, code of practice > guideline, principles, policy, standards, guidance
regulations, directive, directives, statute, statutes, bylaws, by-laws > regulation, policy, compliance, regulatory, rules
norm, norms, iso, benchmark standard, industry standard > standards, certification, iso, conformity
framework, frameworks, methodology, methods, technique, techniques, how we do things, best practice, best practices > methodology, standards, framework, practice, operating model
procedure, procedures, protocol, protocols, work instruction, drill, by the book > procedure, sop, standard, documentation
ethics, morals, integrity, code of conduct, right and wrong > ethics, conduct, integrity, compliance, values
culture, cultures, spirit, atmosphere, vibe, mood, morale, team spirit > culture, engagement, wellbeing, values, employee experience
attitude, behaviour, behavior, mindset, mentality, conduct > conduct, behaviour, culture, standards
trust, confidence, reliance, faith in us, trustworthy > trust, reputation, assurance, safety
loyalty, loyal customer, stick with us > loyalty, retention, rewards
satisfaction, contentment, happiness, happy with us > satisfaction, survey, nps, experience, feedback
knowledge, expertise, wisdom, brain drain > knowledge, learning, documentation, expertise
skill, skills, talent, talents, ability, abilities, capability, what people can do > skills, competency, talent, capability, training
education, schooling, literacy, further education > education, learning, training, teaching
lesson, lessons learned, lesson learnt, learn from mistakes > lessons learned, retrospective, review, improvement
curriculum, syllabus, course content, degree course, degree programme, what is taught > curriculum, academic, programme, accreditation, teaching
semester fees, tuition fees, course fees > tuition, fees, student, billing
examination, examinations, test paper, marking, exam results, resit, resits > examination, assessment, grading, results
diploma, degree certificate, credentials, qualifications, qualified to, allowed to operate the > qualification, certification, credential, licence, competency
membership, join us as member, member card > membership, subscription, loyalty, enrolment
research, researching, study, studies, science, scientific, experiment, experiments > research, study, trial, science, experimentation
theory, hypothesis, test an idea, a b test, ab test, two variants, which version works better > experiment, experimentation, hypothesis, testing, variant
physics, chemistry, biology, geology, astronomy > laboratory, research, science
genetics, genome, dna, cells, organisms, tissue > genomics, biobank, laboratory, sample, research
medicine as a subject, anatomy, pathology, biopsy > pathology, laboratory, diagnostic
psychology, mental, stress at work, nervous breakdown > mental health, wellbeing, counselling, occupational health
philosophy, theology, religion, bible, gospel, sermon, worship, prayers > faith, chaplaincy, spiritual, religious
technology, technologies, tech, gadgets, new toys > technology, it, innovation, architecture, platform
artificial intelligence, ai, chatgpt, copilot, robot, robots, chatbot, chat bot, machine learning > ai, machine learning, model, automation, assistant
automation, automate, automates, by itself, without hands, done by a machine, robots do it > automation, rpa, workflow, scripting, robotics
algorithm, algorithms, logic behind, why did the computer decide, computer says no > algorithm, model, decision, explainability, governance
dataset, datasets, statistics of, figures about > data, analytics, dataset, warehouse
database, databases, registry of, big table, register of > database, register, master data, data
computing, computer, computers, desktop, desktops, pc, pcs, laptop, laptops > computer, device, laptop, endpoint, hardware, workstation
software, program, programs, app, apps, application software, plugin, plugins, add on > software, application, app, licensing, catalogue
browser, browsers, chrome, firefox, edge browser > browser, endpoint, desktop, compatibility, client
hardware, processor, chip, chips, circuit board, motherboard > hardware, component, semiconductor, electronics
electronics, electronic, gadget, sensor, sensors > electronics, sensor, iot, hardware
module, modules, component, components, spare, part number > component, parts, bom, module, spare parts
configuration, parameters, parameter, setup of > configuration, settings, parameter, setup
prototype, prototypes, mock up, mockup, mock-up, first version > prototype, design, research and development, proof of concept
beta, preview, early version, demo version, pilot project, pilot phase > pilot, beta, trial, launch
demo, demos, show the product, sales demo, demonstration of the product > demo, presales, sales engineering, solution
design, designs, blueprint, blueprints, layout, layouts, floor plan > design, drawing, layout, specification
style, styles, fashion, colour scheme, font, fonts > style, brand, design, guidelines
specification, spec, specs, what it must do, wish from the business > requirements, specification, business analysis, analysis
quality, qualities, good enough, high standard, poor quality, shoddy > quality, assurance, inspection, control, defect
excellence, perfection, get better, do better, improve things, kaizen, lean, six sigma > improvement, continuous, lean, excellence, efficiency
productivity, efficient, get more done, faster and cheaper > productivity, efficiency, optimisation, improvement
bottleneck, bottlenecks, holdup, obstacle, obstacles, hurdle, hurdles, roadblock in > bottleneck, capacity, flow, improvement, optimisation, impediment
difficulty, difficulties, snag, hitch, hiccup > problem, incident, issue, resolution, troubleshooting
mystery, riddle, nobody knows why, strange behaviour, weird, odd things > investigation, root cause, diagnosis, anomaly, troubleshooting
cause, causes, why does it keep, reason behind, root of > root cause, analysis, problem, investigation
consequence, consequences, implications, knock on effect, knock-on, ripple effect, side effect of > impact, assessment, dependency, consequence
crisis, crises, emergency, emergencies, catastrophe, calamity, all hell > crisis, emergency, response, continuity, major incident
risk, risks, risky, danger, dangers, gamble, what can go wrong, what might go wrong, what keeps us awake > risk, register, assessment, mitigation, enterprise risk
threat, threats, menace, threatened, threatening > threat, intelligence, security, assessment
uncertainty, unclear, grey area, falls between two stools > clarification, ownership, escalation, governance
dilemma, decide between, crossroads for us > decision, governance, board, approval
compromise, settle a quarrel, peace, truce, bury the hatchet > mediation, conflict, resolution, dispute
negotiation, negotiations, bargaining, haggle, haggling, beat down the price > negotiation, procurement, commercial, contract, bargaining
agreement, agreements, pact, treaty, understanding in writing, memorandum of understanding, handshake > agreement, contract, partnership, memorandum
contract, contracts, clause, clauses, small print, fine print, terms and conditions, ts and cs > contract, terms, legal, clause, drafting
confidential, confidentiality, secrecy, secret, secrets, hush hush, keep quiet about, nda > confidentiality, nda, classification, information protection
privacy, private life, personal details, personal information, data about me, what do we know about a person > privacy, data protection, personal data, gdpr
delete my data, forget me, remove my account, wipe my data, erase me > erasure, deletion, data subject, privacy, retention
see my data, what data do you have on me, copy of my data, my own data > subject access, dsar, privacy, disclosure
consent, cookies, cookie, tick box, ticked the box, opt out, opt in, unsubscribe, unsubscribes > consent, preference, cookie, opt-out, privacy
permission, permissions, authorisation, authorization, green light, go ahead, thumbs up, blessing > permission, approval, authorisation, consent
exception, exceptions, special case, special cases, bend the rules, just this once > exception, waiver, exemption, deviation, approval
ban, forbidden, prohibited, not allowed, off limits, taboo > policy, prohibition, restriction, compliance, acceptable use
freedom of information, transparency, public right to know, citizens ask for documents > freedom of information, disclosure, transparency, request
democracy, ballot, ballots, elected, referendum, constitution > election, electoral, democratic, voting, governance
legislation, bill in parliament, draft law, new law, change in the law, changes in the law > legislation, regulatory, change, horizon scanning, public affairs
justice, injustice, unjust, unfairness > grievance, appeal, ombudsman, fairness, equality
discrimination, racism, sexism, prejudice, bias, bigotry > discrimination, equality, diversity, inclusion, harassment
equal, equality, equal pay, gender pay gap, pay gap > equality, pay, diversity, reporting, fairness
diversity, minority, ethnic, inclusion, belonging > diversity, inclusion, equality, network
accessibility, barrier free, screen reader, can blind people use > accessibility, wcag, disability, compliance
copyright, patent, patents, trademark, trademarks, intellectual property, stole our idea, copied our product, copycat > intellectual property, trademark, patent, copyright, infringement
credibility, reputation, good reputation, prestige, image loss, loses face > reputation, brand, communications, public relations
transformation, big change, new way of working, reorganisation, reorganization, restructuring, shake up > transformation, change, programme, restructuring, organisation design
people resist, getting people on board, get people on board, used to the old way > adoption, change, engagement, communication
merger of teams, new structure, who belongs where, reporting line, reporting lines > organisation design, structure, hierarchy, position
hierarchy, chain of command, pecking order > organisation, hierarchy, structure, governance, escalation
project, projects, venture, programme of work, initiative, initiatives > project, programme, portfolio, pmo, delivery
dependency, dependencies, relies on, hangs on, depends on, waits for another team > dependency, integration, coordination, planning
juggle, juggles, brings it all together, keeps everyone in step, pulls the strings > coordination, programme, orchestration, planning
check and balance, checks and balances, one person alone, two people must > segregation of duties, control, dual control, approval
internal rules, dos and donts, house rules > policy, handbook, conduct, rules
audit, audits, gets audited, being audited, inspection visit, surprise inspection, mock audit > audit, inspection, assurance, readiness, evidence
proof, evidence, prove that, show the auditor, paper for the auditor > evidence, audit, attestation, documentation, records
certification, accreditation, seal of approval, kitemark, quality mark > certification, accreditation, standards, conformity
assumption, assumptions, what we assume > assumption, modelling, forecast, planning
criteria, yardsticks, how do we judge, scoring sheet > criteria, evaluation, assessment, scoring
category, categories, genre, classification, pigeonhole > classification, category, taxonomy, catalogue
hierarchy of products, product tree, product family, product range, assortment, range of goods > assortment, range, category, product, portfolio
customer wishes, user needs, what people need, what users want > research, user, insight, requirements, product
intelligence, market research, focus group, focus groups, spy on competitors > market research, insight, intelligence, competitor
insight, insights, understanding our customers, what the data tells us > insight, analytics, research, reporting
perspective, outside view, second opinion > review, advisory, assessment, peer
context, background to, history of the decision, why did we decide > decision, record, documentation, architecture
perception, impression, first impression > brand, experience, perception, research
imagination, creative, creativity, creative people > creative, design, content, campaign
tradition, traditions, customs of, heritage of the firm, company history > heritage, history, archive, culture
sports, sport, sports day, football team, league > sports, wellbeing, social, event, sponsorship
game, games, gaming, quiz, competition for customers > competition, promotion, game, engagement
leisure, recreation, hobby, free time > leisure, recreation, wellbeing, social
fun, humour, humor, jokes, joke > engagement, social, culture
romance, sex, sexual, sexual remarks, harass, harassed, harassing > harassment, misconduct, grievance, conduct
violence, violent, assault, assaulted, attacked at work, hit by a customer, hit by a patient > violence, assault, safety, security, incident
threatening letter, bomb threat, suspicious package, suspicious parcel > threat, security, emergency, mailroom, evacuation
war, riot, riots, coup, unrest, curfew, evacuate staff > crisis, travel security, evacuation, continuity, duty of care
travel risk, stuck abroad, stranded, ill abroad, lost passport, bring people home > travel, security, duty of care, assistance, repatriation
epidemic, pandemic, plague, virus going round, quarantine, lockdown > pandemic, infection, continuity, public health, outbreak
sustainability, sustainable, green, eco, climate friendly, footprint, net zero > sustainability, esg, carbon, emissions, reporting
social responsibility, do good, good deeds, give something back > charity, csr, community, volunteering, giving
human rights, child labour, sweatshop, modern slavery, supply chain ethics > human rights, ethical, sourcing, supplier, due diligence
animal rights, animal testing, cruelty > animal welfare, ethics, research, licence
succession of leaders, future leaders, high flyers, high potentials > succession, talent, leadership, development
career, careers, profession, occupation, ladder, promotion prospects > career, development, talent, progression, job
poor performer, underperformer, not good enough at the job > performance, appraisal, capability, improvement
merit, merits, deserves, reward for > reward, recognition, compensation
responsibility for kids, protect children, protecting children, child protection > safeguarding, child, protection, welfare
welfare, well-being, wellbeing, welfare of staff > wellbeing, welfare, assistance, health
dignity, treated with respect, decency > dignity, conduct, harassment, inclusion
grief, sympathy, compassionate leave, loss of a loved one > bereavement, compassionate leave, counselling, assistance
safety, safe working, safety first, safety culture > safety, health, hse, prevention
rescue, rescues, rescue plan, saves lives, saving lives > rescue, emergency, response, search
fate of old things, afterlife of devices, old laptops go, where do old > disposal, decommissioning, recycling, asset, retirement
`;
