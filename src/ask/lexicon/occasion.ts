/** Events, pastimes, schooling, worship and shows. A line: what people say > what a map may call it. */
export const OCCASION = `
ceremony, coronation, ribbon cutting, grand opening, unveiling > event, ceremony, opening, protocol, communications
festival, gala, carnival, fiesta, pageant, fete > event, festival, events, organisation, programme, permit
concert, gig, recital, orchestra, choir, chorus, singing, band > concert, music, programme, performance, event, venue
premiere, matinee, musical > programme, production, performance, schedule, theatre, broadcast
opera, ballet, dance, dancing, drama, play on stage, actors > performance, production, theatre, stage, programme
encore, curtain, interval, front row, ushers, box office > theatre, ticketing, front of house, venue, performance
exhibition, showcase, gallery, museum, on display, artwork, painting, sculpture > exhibition, collection, curation, gallery, loans, display
trade fair, trade show, our booth, stall, stand at > exhibition, trade show, event, marketing, booth
launch, unveil, debut, comes out, big reveal > launch, release, product, campaign, go-live
anniversary, jubilee, birthday, milestone birthday, years of service > anniversary, recognition, celebration, event
banquet, feast, reception for guests, dining, dine, gala dinner > banqueting, catering, event, hospitality, restaurant
do after work, knees up, shindig, booze up > event, social, celebration, catering
wedding party, weddings here, hold a wedding, honeymoon > wedding, events, banqueting, venue, booking
easter, christmas, xmas, new year, bank holiday, public holiday, festive, ramadan, diwali, eid > holiday, seasonal, closure, peak, calendar, opening hours
decorations, christmas tree, bunting, balloons, fairy lights > decoration, seasonal, event, display
summit, congress, symposium, convention > conference, event, delegates, venue, booking
retreat, away day, offsite, off site day, team day > event, offsite, team building, travel
tournament, championship, cup final, league, fixture, fixtures, kickoff > event, fixture, sports, matchday, venue, scheduling
football, soccer, rugby, cricket, baseball, basketball, hockey, tennis, golf, badminton, volleyball, lacrosse > sports, pitch, facilities, club, leisure, fixture
gymnastics, athletics, wrestling, weightlifting, judo > sports, leisure, club, facilities
swimming, swim, swimmers, pool, swimming pool, diving board, lifeguards > pool, leisure, lifeguard, water, safety, sports
diving, divers, scuba > diving, underwater, inspection, safety, hull
surfing, surf, rowing, canoe, kayak > watersports, marine, leisure, safety
skiing, skating, ice rink, sledge, snowboard > leisure, winter, rink, sports, rental
marathon, fun run, race, races, racing, cycle race > event, road closure, sports, charity, stewarding
hiking, trek, trails, footpath, footpaths, climbing wall > recreation, paths, parks, leisure, countryside
hunting, fishing, angling, shooting range > licence, wildlife, recreation, permit
camping, tents, campsite, caravan, caravans > campsite, leisure, accommodation, booking, permit
playground, swings, climbing frame > playground, parks, inspection, safety, leisure
hobby, hobbies, pastime, recreation, fun, amusement, entertainment, entertain > leisure, recreation, entertainment, activities, programme
games, gaming, video game, chess, quiz, puzzle, crossword > game, entertainment, content, activities
rides, roller coaster, merry go round, funfair, theme park > attraction, ride, inspection, safety, leisure
tourism, tourist, tourists, sightseeing, holidaymakers, day trippers > tourism, visitor, tour, information, travel
guided tour, tours, show visitors, walking tour, factory tour > tour, visitor, guide, hosting, programme
trip, excursion, field trip, school trip, coach trip > trip, excursion, travel, risk, consent, booking
voyage, cruise, crossing, sail across, passage across > voyage, sailing, passage, crossing, vessel
pilgrimage, parade, march through, demonstration in town, protest, protesters, demo in front > event, permit, public order, road closure, security
prayer book, sermon, church, mosque, temple, synagogue, worship, parish > faith, worship, chaplaincy, parish, religious
rite, ritual, christening, baptism > ceremony, faith, registrar
premises for hire, venue, hall for, hire the hall, hire a hall, function room > venue, hire, booking, event, hall
tickets, ticket, seat, seats, entrance fee, entry fee > ticketing, booking, seat, admission, fare, box office
turnstile, queue at the door, let people in, doors open > admission, access, entry, stewarding, turnstile
bouncers, stewards, marshals > stewarding, security, crowd, event
stage lights, spotlight, spotlights, sound desk, microphone, mic, loudspeaker, speakers, pa system > audio, stage, technical, av, sound, lighting, microphones
rehearsal of, rehearse a play, sound check > rehearsal, performance, stage, production
filming, shoot a film, film a video, photo shoot, photographer, photos, photography, snapshots > video, photography, production, media, studio, images
broadcast, on air, on the air, goes out live, aired > broadcast, transmission, playout, live, on-air
dead air, silence on air, black screen on tv, sound is gone, no sound > playout, broadcast, transmission, audio, fault
sequel, episode, episodes, series, season two, box set > programme, content, scheduling, acquisition, series
film, films, movie, movies, cinema, documentary > film, content, rights, acquisition, programme, screening
subtitles, dubbed, dubbing, voiceover, voice over > subtitle, captions, dubbing, localisation, translation
story, stories, scoop, headline, headlines, front page > news, editorial, article, desk, publication
editor, editors, newsroom, sub editor, newspaper, magazine > editorial, publishing, newsroom, article, copy
typo in the paper, got the story wrong, retract, put the record straight > correction, retraction, editorial, complaint, erratum
journalist rings, press calls, reporters, reporter, tv crew > press, media, spokesperson, relations, enquiries, interview
statement to the press, no comment, speaks to the press, talk to the press, talk to journalists > press, spokesperson, media, communications, statement
address the staff, town hall meeting, keynote > speech, communications, executive, internal, event
announcement, announce, announces, break the news, tell the world, spread the news > announcement, communications, press, release, internal
rumour, rumor, rumours, gossip, grapevine, what people are saying > communications, internal, media, monitoring, social
tone of, how we sound, how we write, house style > style, tone, brand, editorial, guidelines
education, schooling, pupil, pupils, learner, learners > education, school, teaching, learning, students, curriculum
homework, assignment, essay, coursework, dissertation, thesis > assignment, assessment, coursework, submission, marking, thesis
exam, exams, examination, test for students, resit, invigilate > exam, examination, assessment, timetable, invigilation
grades, marking, grading, results of the exam, exam results, failed the exam > marking, grade, assessment, results, board, moderation
cheating in exams, copied in the exam, had the answers > misconduct, academic, integrity, assessment
degree, diploma, graduation, graduate from, cap and gown > degree, graduation, award, certificate, ceremony
lecture, lectures, seminar, tutorial, classroom, classrooms, blackboard > lecture, teaching, timetable, room, learning
timetable for students, which class when, room for my class > timetable, timetabling, room, scheduling, teaching
syllabus, curriculum, lesson plan, what we teach > curriculum, course, programme, teaching, accreditation
truant, skips school, plays truant, not in class, absent pupils, bunks off > attendance, pupil, welfare, absence
enrol, enroll, sign up for a course, apply to study, freshers > admission, enrolment, application, registration, student
scholarship, scholarships, bursary, student money, student loan, tuition > scholarship, bursary, fees, finance, student, grant
dropped out, drop out, drops out, struggling student, students who struggle > student, retention, tutoring, welfare, progress
tutor, tutoring, coach me, mentor, mentors, takes under her wing > mentoring, coaching, tutor, development, learning
apprentices, apprentice, traineeship, learn a trade, learns the trade > apprenticeship, trainee, training, vocational
teach people, teaches people, class for staff, lesson, lessons, learn how to > training, course, learning, instruction
skill, skills, ability, abilities, competence, competent, expertise, proficiency > competence, skills, training, qualification, certification, matrix
refresher, brush up, brush up on, rusty on > training, refresher, recertification, competence
certificate to drive, allowed to drive a forklift, forklift licence, may drive a > licence, certificate, driver, operator, competence, forklift
research, researcher, scientist, study of, scientific, experiment, experiments > research, laboratory, study, trial, ethics, data
survey, census, questionnaire, poll, opinion poll > survey, questionnaire, research, statistics, feedback
exploration, explore, discover, discovery, expedition > research, exploration, discovery, survey, innovation
invention, inventions, brainwave, brainstorm, bright idea, ideas box, suggestion, suggestions > idea, innovation, suggestion, improvement, scheme
library, lend books, borrow a book, overdue books, books back > library, loans, catalogue, collections
archives, old papers, old records, dusty files, history of the company > archive, records, retention, digitisation, heritage
antique, antiques, heritage, listed building, monument, castle > heritage, conservation, collection, listed, preservation
conservation, preserve, preservation, restore paintings > conservation, preservation, restoration, collection
translate, translation, translates, interpreter, foreign language, in german, in french, another language > translation, localisation, language, interpreting
craft, pottery, handmade, workshop for > workshop, production, craft, studio
fashion, clothes line, couture, garment, garments, textile > design, apparel, range, merchandising, buying
toys, toy, dolls, children play with > product safety, merchandising, range, toy
lost child, child is lost, lost my child, missing child > safeguarding, visitor, security, lost, procedure
guest list, invite, invites, invitations, rsvp, who is coming > invitations, event, guest, registration, list
red carpet for, honoured guests, state visit, royal visit, dignitaries, minister visits > protocol, vip, visit, security, event, hospitality
homage, tribute, remembrance, minute of silence > memorial, remembrance, ceremony, communications
flowers, bouquet, wreath, florist > flowers, gift, event, supplies
gift for, gifts for staff, leaving present, leaving do, whip round, farewell > gift, recognition, leaver, celebration
games room, table football, ping pong, foosball > recreation, facilities, social, equipment
charity run, bake sale, baking, cake sale > charity, fundraising, event
`;
