/** The trade words of schools, town halls and newsrooms, as people say them who do not know them. A line: what people say > what a map may call it. */
export const CAMPUS = `
school report, mark book, gets a six, failed a paper, passed the exam, resit, resits, retake, retakes, second try at the exam > assessment, marks, exam, progression, registry
cheated, cribbed, crib sheet, copied the essay, copied from the internet, wrote it with a chatbot, essay mill, bought an essay > plagiarism, academic, misconduct, integrity, exam
get my degree, cap, robe, robes, graduation day, graduation photo, hats in the air > graduation, ceremony, degree, conferral
is the degree real, fake degree, employer asks about a degree, proof of my degree > degree, verification, confirming, registry
leave the course, drops out, drop out, dropped out, stops studying, takes a year out, changes course, change of course > withdrawal, student, registry, retention, enrolment
foreign student, overseas student, overseas students, visa for a student, student visa > visa, international, student, compliance, sponsor
money for a student, hard up student, student in need, student loan, student loans, cannot pay the fees > bursary, hardship, scholarship, fee, student finance
get onto the course, apply to us, applies to us, open day, open days, campus tour, prospective students > admission, recruitment, enrolment, outreach
extra time in the exam, dyslexic student, note taker, student in a wheelchair > disability, adjustment, inclusion, exam
which room for the lecture, lecture moved, double booked room, clash in the timetable, clashes > timetable, room, scheduling, clash
lecture recording, watch the lecture again, filmed lecture, lecture online, slides online > lecture, recording, capture, vle, learning
course page, course website, moodle, hand in online, upload the essay, submit the essay > vle, learning, platform, submission, assessment
what is on the course, new course, new degree, change the course, syllabus, syllabuses, modules > curriculum, programme, approval, quality, course
teachers, teacher, tutor, tutors, lecturer, lecturers, professor, professors, dean, deans, supply teacher, stand in teacher > teaching, academic, faculty, staffing, cover
school trip, school trips, field trip, excursion, excursions, coach for the class > trip, excursion, risk assessment, approval
bully, bullies, bullied, bullying, picked on, teased, cyber bullying > bullying, safeguarding, harassment, grievance, conduct
skips school, plays truant, truant, truancy, bunking off, absent pupil, attendance of pupils > attendance, absence, pupil, welfare
detention after school, suspended pupil, expelled, expel, expulsion, thrown out of school > exclusion, conduct, discipline, pupil
lost child, missing child, child not picked up, who picks up the child, collects the child > safeguarding, child, collection, attendance, lost
photo of my child, pictures of children, parents filming > consent, photography, safeguarding, privacy
parents evening, letter to parents, parent portal, angry parents, angry parent > parental, communication, engagement, complaint
school bus, walk to school, lollipop lady, school crossing > school transport, crossing, safety, eligibility
glue ear, nits at school, sick child, child vomits, child has a fever > school, first aid, sickness, parental, contact
grant money, research money, apply for research money, money from the research council, funder, funders > grant, research, funding, application, award
spend the grant, costs on the grant, grant ends, close the grant, money left on the grant > grant, award, finance, closure, reporting
big computer, number crunching, compute time, run on the cluster, days of computing, queue on the cluster > hpc, supercomputer, computing, cluster, allocation
lab data, data from the study, where to store research, keep research data, publish the data, plan for the data > research data, dmp, repository, storage, archiving
find of the lab, discovery, discoveries, patent an idea, start a company from the lab, license the invention > intellectual property, commercialisation, technology transfer, patent
faked results, made up results, fabricated, falsified, plagiarised paper > integrity, misconduct, research, investigation
permission for a study, ask people questions for research, interview children for research > ethics, approval, research, consent
lab fire, spill in the lab, glass broke in the lab, lab coat, lab coats, gas in the lab, biohazard > laboratory, safety, spill, hazardous, protective
borrow a book from, book from another library, order a book for the library, read online journals, journal access, paywall > lending, library, subscription, electronic resources, acquisition
student party, freshers week, student club, student societies, students union > student life, event, union, society
alumni, old students, former students, class of, reunion, reunions > alumni, relations, fundraising, event
burial plot, grave digging, headstones, wild flowers on the verge > cemetery, grounds, burial, maintenance
council tax, rates for my house, bin tax, dog licence, dog tax > tax, local, billing, revenue, licence
bins missed, missed my bin, bin not collected, new bin, garden waste, bulky waste, sofa on the pavement > waste, collection, missed, recycling
potholes in my street, crooked kerb, tree blocks the street, sign is bent, lamp is out in my street > highway, street, maintenance, report, defect
build next door, neighbour builds, loft conversion, knock down a wall, new balcony, cut down a tree, listed house > planning, permission, building control, enforcement, consent
illegal building, built without asking, too high fence, shed too big > enforcement, planning, breach, building control
council house, council flat, social housing, damp flat, mould in the flat, evicted, evict, eviction, eviction notice > housing, tenancy, repair, allocation, homelessness
sleeping rough, rough sleepers, on the streets, nowhere to live, thrown out of home, hostel place > homelessness, housing, outreach, welfare
food on the table, heating money, cannot heat, poverty, broke family, hard times > welfare, hardship, benefit, support fund
foster, fosters, foster home, adopt, adopts, adoption of a child, orphan, orphans, childrens home > fostering, adoption, children, social care
asylum, refugee, refugees, migrant, migrants, newly arrived, asylum seekers > refugee, asylum, integration, accommodation, migration
old folks, meals on wheels, lonely people, day centre, stair lift for my mother > adult, social care, community, assessment
taxi plate, taxi licence, taxi licences, minicab licence, hackney, bar licence, late bar, pavement tables, tables outside > licensing, licence, permit, enforcement
street performer, busker, buskers, street trader, food truck, food trucks, ice cream van, pitch at the market, market day > market, street, trading, licence, permit
close the street, street closed for, road race, marathon, parade through, carnival > event, road closure, permit, traffic, safety
fireworks display, bonfire night, laser show, drone show > event, safety, permit, pyrotechnics
noisy bar, loud neighbours, barking dog, dog barks, smoke from next door, bonfire next door > nuisance, noise, environmental health, enforcement
ballot, ballots, ballot paper, polling station, polling stations, postal vote, voters, count the votes, recount, candidate for mayor > election, electoral, voting, registration
councillor asks, question in the council, petition, petitions, signatures collected, town meeting, referendum > democratic, council, petition, committee, governance
mayors chain, royal guest, twin town, freedom of the city, flag on town hall, state visit > protocol, civic, ceremony, hospitality
asks for documents from the council, open records, want to know what the council, freedom of information > information, disclosure, request, records, transparency
help in a flood, sandbags, sand bags, evacuate the street, shelter for people, rest centre, people in the cold, power out in town > emergency, resilience, response, civil protection, shelter
wording of the story, may we print, can we print, print the name, name the victim, court story, gagging, injunction > editorial, legal, reporting, standards, publishing
source wants, secret source, protect a source, anonymous source, brown envelope > source, protection, editorial, confidential, legal
breaking news, hot story, big story, wake the editor, first with the news, push message to readers, push a story > breaking, newsroom, alert, push, editorial
front page, top of the page, lead story, what goes first, newest stories, which stories > editorial, homepage, planning, curation
comment is nasty, delete a comment, comments closed, readers argue, hate comment, fake readers > moderation, comment, community, abuse
picture rights, who took the picture, may we use the photo, agency picture, picture from facebook > image, rights, licensing, clearance, copyright
subscriber cannot read, reader cannot log in, paper not delivered, newspaper missing, wet newspaper, paper boy, paper round > subscription, delivery, distribution, reader, complaint
paid for article, advert looks like, native ad, ad between, ad in the paper, small ads, wrong ad > advertising, sponsored, commercial, labelling, sales
how many readers, how many viewers, how many listeners, how many watched, clicks on the story, quotas last night > audience, measurement, ratings, analytics
late for air, gap on air, fill the gap on air, nothing on air, silence on air, wrong programme on air, wrong film > playout, broadcast, continuity, transmission, incident
film cannot be shown, blocked abroad, not available in your country, may we show the film, show it again > rights, geo, licensing, territory, window
swear word on air, too violent for kids, what time may, watershed, age on the film, parental lock > compliance, standards, ratings, parental, scheduling
save old films, old tapes rot, vinegar smell, film cans, put tapes on disk, clean up an old film > digitisation, restoration, archive, preservation
pay the actors again, money for repeats, song in the film, song in the background, pay the composer > royalties, rights, music, payment, clearance
outside broadcast, ob van, camera truck, satellite truck, link from the stadium > outside broadcast, live, production, link
`;
