/** Events, health, education, media and the town hall. A line: what people say > what a map may call it. */
export const PUBLIC = `
citizen, citizens, residents, locals, islanders, villagers, townspeople, inhabitants > resident, citizen, public
counts as a local, live here, lives here, local people > resident, residency, eligibility
passport, id card, identity card, birth certificate, papers for > passport, identity, registration, civil registry, certificate
getting married, get married, wedding, marry > marriage, civil, registry, wedding
build a house, build a shed, extension to my house, may i build, building plans > planning, permission, building, permit, application
open a shop, open a bar, open a restaurant, sell beer, sell alcohol, market stall > licence, licensing, trade, permit
street party, concert in the park, festival, demonstration, march, parade > event, permit, public, approval
streetlight, street light, street lights, lamp post > lighting, street, maintenance
homeless, poor, cannot pay rent, needs money to live, benefits office > housing, welfare, social, benefit
kids, children, toddlers, child, nursery, kindergarten, daycare > child, childcare, youth, nursery, safeguarding
playground, swings, slide, park bench, parks > playground, park, green, maintenance
swimming pool, pool, sports hall, gym hall, library, museum > leisure, facility, sports
vote, voting, election, elections, polling > election, electoral, voting
politicians, politician, mayor, mp, minister, members of parliament > political, public affairs, government, council
noise at night, neighbour is loud, wild rubbish, dumped > enforcement, public order, nuisance
patient, patients, sick people, ward, wards > patient, ward, care, clinical
bed, beds, free bed, free beds, where patients go, no beds > bed, admission, capacity, occupancy
medicine, medicines, pills, drugs, drug, tablets, wrong pill, wrong medicine, side effects > medication, medicine, pharmacy, drug
operation, operations, surgery, surgeon, surgeons > surgery, theatre, operating
blood, needle, needles, syringe > blood, transfusion, sharps, infection
germs, germ, bug going round, infection, infectious, contagious, wash hands, handwashing, outbreak > infection, hygiene, outbreak, control
x ray, xray, scan, scans, scanner of > imaging, radiology, radiation
patient file, patient notes, medical notes, charts of patients > health record, record, documentation, patient
go home from hospital, sent home, send home > discharge
waiting list, wait for an operation, waiting too long > waiting, appointment, scheduling
died after treatment, something went wrong with a patient, harmed > incident, safety, adverse, patient
interpreter, speaks no english, sign language > interpreter, interpreting, language
student, students, freshers, undergraduates > student, enrolment, admission
exam, exams, marks, grades, failed the exam, cheated, cheating in > examination, exam, assessment, grading, misconduct
get into university, apply to study, get a place, places on the course > admission, application, enrolment
degree, diploma, graduates, cap and gown > graduation, degree, certificate
lecture, lectures, lesson, lessons, course next term, what is taught, reading list > teaching, curriculum, timetable, course
money for students, cannot afford, tuition > scholarship, bursary, fee, tuition
study on people, experiment on, test people, human subjects, lab animals > ethics, research, approval
paper published, papers, publish research, journal > publication, research
lab, labs, laboratory, microscope > laboratory, equipment, safety
dorm, dorms, student flat, student room > accommodation, housing, residence
show, shows, programme, programmes, what is on tonight, on tv, on air, airs > programme, schedule, broadcast, programming
story, stories, article, articles, headline > editorial, story, article, publication
got it wrong in, wrong in the paper, mistake in an article, put right > correction, editorial
film, films, movie, movies, footage, pictures > film, footage, archive, production, rights
actors, actor, cast, voice, voices, singers, singer > casting, talent, actor
musician, music, song, songs, tune, band > music, rights, licensing
stage, lights and sound, set, props > stage, technical, production
guests for, invite, invites, invitation, invitations, guest list > event, invitation, guest
event, events, venue, hall for, speakers > event, venue, conference, programme
tickets for, ticket sales, sold out > ticketing, ticket, sales
player, players, gamers, cheater, cheaters, bots > player, fair play, anti-cheat, moderation
swearing, insults, hate, trolls, troll, offensive, nasty comments, rude comments > moderation, abuse, community
volunteers, helpers, helping hands > volunteer, volunteering
members, join the club, member fee > member, membership
give us money, gives us money, donors, collect money for > donation, fundraising, donor
tenant, tenants, flat, flats, renters > tenant, housing, lease, letting
damage to my house, my car was hit, insured person, policy holder > claim, insurance, policyholder
mortgage, house loan, lend money to > loan, mortgage, credit, lending
meter, meters, meter reading, power use > meter, metering, consumption
tap water, drinking water, sewage, drains > water, sewage, drainage, quality
trees, tree, branches > tree, vegetation, grounds
`;
