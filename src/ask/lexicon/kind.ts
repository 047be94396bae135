/** Words that tell the field or the sort of a thing: medical, foreign, spare, digital. A line: what people say > what a map may call it. */
export const KIND = `
medical, clinical, surgical, medicinal > clinical, health, patient, treatment, medicine
mental, psychological, psychiatric, emotional, in the head > mental health, wellbeing, counselling, psychology, psychiatry
dental, orthodontic > dental, dentistry
physical, in the flesh > physical, premises, health, fitness
surgical instruments, under the knife > theatre, surgery, sterile
nursing, bedside > nursing, ward, care
pharmaceutical, prescription only, over the counter > pharmacy, medicine, prescription, dispensing
genetic, inherited, hereditary, runs in the family > genetics, screening, laboratory
biological, living things > biology, laboratory, biosafety, organic
septic, inflamed, festering > infection, treatment, hygiene, isolation
financial, monetary, fiscal, money related, to do with money > finance, treasury, accounting, budget
economic, commercial, for profit > commercial, economics, business case, market
corporate, company wide, group wide, whole company > corporate, group, governance
charitable, non profit, for a good cause > charity, donation, fundraising, giving
insured, covered by insurance, under cover > insurance, cover, policy, insurer
taxable, tax free, duty free > tax, vat, customs, duty
legal stuff, legal matters, judicial, contractual > legal, contract, law, counsel
criminal, crooked > crime, fraud, police, investigation
civil, civic, municipal, communal > council, municipal, community, civic, local
governmental, ministerial, federal, parliamentary, political > public affairs, government, lobbying, ministry, relations
regulatory, statutory, by law, required by law > regulatory, statutory, compliance, regulator
electoral, at the polls > election, electoral, ballot
diplomatic, consular > embassy, diplomatic, protocol, visa
military, naval > defence, security, armed
religious, spiritual, sacred > chaplaincy, faith, prayer, worship
ethical, moral > ethics, conduct, integrity
sexual, sexist, indecent, groping > harassment, misconduct, safeguarding, sexual
racist, racial, ethnic, homophobic > discrimination, equality, diversity, harassment, inclusion
female > diversity, equality, inclusion, gender
young, youthful, teenage, juvenile, underage, under age, too young > youth, minors, age, safeguarding, young
grown up, over eighteen, over 18 > age, adult, verification
married, divorced, widowed > marital, family, records, personal
jobless, unemployed, out of work, laid off > employment, benefits, redundancy, outplacement
homeless, sleeping rough, rough sleeper, rough sleepers, no fixed abode > homelessness, housing, shelter, outreach
needy, destitute, on the breadline, in need > welfare, hardship, social, benefits, relief
vulnerable, at risk, defenceless, needs protecting > vulnerable, safeguarding, protection, welfare
foreign, overseas, international, abroad, from abroad > international, foreign, export, overseas, cross-border
domestic, national, nationwide, at home in this country > domestic, national
neighbouring, next door, round the corner > local, community, neighbour, neighbourhood
rural, remote, in the sticks, out in the country > rural, remote, coverage
urban, downtown, inner city > urban, city, planning
suburban, residential, where people live > residential, housing, residents
coastal, offshore, maritime, marine, nautical, at sea > marine, maritime, vessel, coastguard
outdoor, outdoors, outside the building, in the open air > outdoor, grounds, external, exterior
indoor, indoors, inside the building > indoor, interior, building
interior, inside look > interior, design, fit-out
environmental, ecological, eco, eco friendly, green credentials, sustainable > environment, sustainability, emissions, ecology
solar, wind powered, renewable > renewable, energy, generation
electric, electrical, electronic > electrical, electricity, electronics, power
mechanical, motorised, engine driven > mechanical, engineering, engine, machinery
hydraulic, pneumatic, under pressure pipes > hydraulic, compressed, pressure
automatic, automated, self driving, driverless, hands free > automation, autonomous, control
by hand, with pen and paper, on paper > manual, automation, digitisation, paper
handmade, hand made, crafted, made by hand > craft, production, workshop
digital, online, virtual, on the web, over the internet > digital, online, web, website
paperless, electronic form, electronic signature, e sign > digitisation, digital, workflow, signature
wireless, cordless, bluetooth > wifi, wireless, network
mobile, portable, handheld, pocket sized > mobile, handheld, device
technical, techy, geeky, nerdy > technical, engineering, technology
scientific, academic, scholarly > research, science, academic, faculty
experimental, untested, trial version > experiment, pilot, trial, beta, research
innovative, new fangled, cutting edge, state of the art > innovation, technology, research
creative, artistic, arty > creative, design, art, studio
visual, graphic, graphical, eye catching > graphic, design, visual, artwork
editorial, journalistic, newsy > editorial, newsroom, newsdesk
literary, in print > publishing, print, publication
musical, choral, acoustic > music, concert, audio
theatrical, on stage > theatre, stage, production
historic, historical, medieval, archaeological > heritage, conservation, archive, museum
famous, well known, celebrity, vip, big name > vip, protocol, guest, celebrity
royal, presidential, official visit > protocol, vip, visit
festive, christmassy, ceremonial, solemn > event, ceremony, celebration, protocol
educational, instructive > education, learning, training, teaching
professional, qualified, certified > qualification, accreditation, certification, professional
untrained, unqualified, unskilled, clueless, green horn > training, competence, induction, qualification
senior person, skilled > senior, expert, specialist, competence
beginner, junior, inexperienced, wet behind the ears > junior, trainee, mentoring, apprentice
part time, full time, half days, four day week, flexible hours > working time, part-time, flexible, hours, contract
freelance, self employed > freelance, contractor, self-employed
temporary worker, casual, zero hours > temporary, casual, agency
retired, gone into retirement > retirement, pension, alumni, former
deputy, second in line, stand in, understudy > deputy, substitute, cover, succession
on the way out > leaver, handover, departure, offboarding
newly appointed, new to the job > onboarding, induction, handover
missing staff, absent, away sick, not in today > absence, cover, attendance
acting up as, caretaker manager, interim boss > interim, acting, deputy, succession
joint > joint, shared, partnership
collective, as a group, together with the union > collective, bargaining, union
neutral, impartial outsider > independent, external, audit, arbitration
external, third party, from another firm > external, supplier, vendor, contractor, third-party
in house, inhouse, home grown, own brand, own label, made here > internal, in-house, own-brand, private label
exclusive, only for us, hand picked > exclusive, premium, licence, partnership
luxury, posh, fancy, upmarket, high end > premium, luxury, quality
bog standard, plain vanilla, no frills > standard, basic, economy
the same everywhere, one size fits all > standard, standardisation, template
bespoke, tailor made, made to order, one off, made specially > customisation, bespoke, custom, special order
seasonal, summer only, wintry, easter, for christmas > seasonal, season, peak, calendar
yearly, once a year thing > annual, yearly, review, renewal
quarterly > monthly, periodic, reporting, cycle
nightly, overnight, nocturnal, at night > night, overnight, nightly, batch
weekend, out of hours cover, bank holiday > weekend, out-of-hours, standby, rota, holiday
daily grind, day to day > operations, routine, daily
long term, in the long run, years ahead, long range > strategy, long-term, strategic, planning, roadmap
strategic, big picture > strategy, strategic, vision
tactical, short term > operational, short-term, planning
spare, second one just in case > spare, reserve, backup, contingency, stock
minor, petty, trivial, piddling > minor, low, petty
serious, severe, dire, nasty one > severity, major, critical, serious, escalation
critical, vital, crucial, indispensable, cannot do without > critical, essential, continuity, priority
popular, in demand, bestselling, best selling, most wanted > demand, bestseller, popular, ranking, forecast
unpopular, nobody buys, slow moving, gathers dust > delisting, markdown, clearance, slow-moving, range
fashionable, trendy, in vogue > trend, fashion, range, buying
seasoned wood, wooden, timber framed > timber, carpentry, joinery
metallic, steel, copper > metal, metalwork, steel, welding
synthetic > plastic, packaging, material, recycling
concrete, brick, stone built > concrete, masonry, structural, construction
jewelled > jewellery, valuables, precious
raw, uncooked, underdone, half cooked, undercooked > food safety, cooking, temperature, kitchen
just baked, just caught, freshly picked > fresh, freshness, produce
edible, tasty, delicious, yummy, disgusting, inedible, tasteless, bland > food, menu, recipe, quality, kitchen
vegan, vegetarian, halal, kosher, meatless > dietary, menu, catering
alcoholic, boozy, non alcoholic > alcohol, bar, licensing, beverage
sugary, salty, fatty > nutrition, recipe, food
healthy, good for you, nutritious > nutrition, health, wellbeing, diet
in good shape, in form > fitness, health, medical
covered in blood, bleeding badly > blood, first aid, transfusion, decontamination
naked, rude picture, rude pictures, dirty pictures, pornographic > content, moderation, safeguarding, filtering
offensive, insulting, hateful, vile, obscene, foul mouthed > moderation, complaint, conduct, content, abuse
misleading, not true, twisted, out of context > correction, accuracy, misleading, complaint
controversial, contentious, touchy, tricky politically, delicate matter > reputation, issues, press, crisis, stakeholder
embarrassing, shameful, awkward in public, makes us look bad > reputation, press, crisis, communications
visible, in plain view, on show > display, visibility, signage
audible, cant hear, cannot hear, can hardly hear > audio, sound, assistive, hearing
readable, legible, too small to read, cannot read it, cant read it > readability, print, accessibility, font, captions
colourful, colorful, colour coded, off colour shade > colour, design, branding, matching
the wrong shape, misshapen > dimension, specification, quality, tolerance
too long, too short > dimension, length, specification
narrow road, low bridge, too tall, too wide, oversize load > dimension, clearance, abnormal load, route
too thick, too thin > depth, thickness, gauge, specification
uneven floor, not level > surface, levelling, floor
far away, miles away, remote place > remote, distance, travel
overseas posting, posted abroad, sent abroad > expatriate, assignment, mobility, relocation
multilingual, bilingual, foreign speaking, speaks no english, does not speak english, doesnt speak english > interpreter, translation, interpreting, language
illiterate, cannot read or write > literacy, accessibility, assistance
scientific paper, peer reviewed > publication, research, journal
statistical, numerical, mathematical > statistics, analytics, modelling, actuarial
cautious, careful, wary, prudent > risk, prudential, appetite
daring, ambitious > innovation, target, strategy
adventurous, sporty, athletic > sport, leisure, recreation
competitive, cut throat, up against others > competition, benchmark, tender, pricing
cooperative, team spirited, works well together > collaboration, team building, partnership
eligible, qualifying, meets the conditions > eligibility, entitlement, criteria
suitable, appropriate, right for the job, fit for purpose, up to the job > suitability, acceptance, selection, assessment
compatible, works with, fits together with, plays nicely with > compatibility, integration, interoperability, interface
equivalent, as good as, same thing cheaper > substitution, equivalence, alternative
another way, different supplier, plan b supplier > alternative, fallback, second source, substitution
flexible, adjustable, movable > flexible, adjustable, configuration
stable, steady, rock solid > stability, reliability, availability
responsive, snappy, answers quickly > response, latency, performance
efficient, lean, no waste > efficiency, lean, optimisation, productivity
productive, gets a lot done, hard working > productivity, output, performance
up to date > currency, version, update, maintenance
master copy, signed original, wet ink > original, archive, custody, signature
identical, exact copy, same number twice > duplicate, copy, deduplication
unique, one of a kind > serial, identifier, unique
by chance, pot luck > sampling, random, lottery
wild, feral, stray > wildlife, stray, animal control
tame, house trained > pet, animal
lunar, orbital, cosmic > space, satellite
important, matters most, counts most, most important > priority, critical, key, strategic
difficult, complex, hard to do, beyond us, over our heads > complex, escalation, specialist, second-level
paternity, becoming a dad, becoming a father > parental, leave, family
internship, internships, work experience, student job > intern, placement, apprentice, graduate, trainee
powerless, no electricity, electricity, mains > power, energy, utilities, generator, electrical
humanitarian, relief work, aid workers > relief, aid, donation, volunteer
tribal, indigenous > heritage, community, inclusion
metropolitan, in the city, downtown shop > city, urban, municipal, branch
widespread, all over the country, in every branch, in all shops > rollout, network, branch, regional
cellular, reception bars, no bars > mobile, coverage, network, telephony
automotive, car parts > vehicle, parts, workshop
respiratory, lungs, lung > respiratory, ventilation, clinic
tragic, heartbreaking, heart rending > bereavement, crisis, fatality, family
geological, seismic > geology, survey, geotechnical
honorary, prestigious, illustrious > award, honour, ceremony
strict, stern, harsh, tough on > enforcement, discipline, compliance
incorporated, registered firm, company number > company, registration, secretarial, corporate
sensitive, touchy subject, delicate > confidential, classification, communications, privacy
interactive, clickable, touch screen > website, kiosk, ux, display
lit up, ablaze with light, too much light > lighting, illumination
`;
