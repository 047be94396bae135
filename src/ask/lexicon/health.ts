/** Illness, treatment, care and how people feel. A line: what people say > what a map may call it. */
export const HEALTH = `
illness, disease, ailment, ailments, poorly, under the weather, feeling rough, queasy > sickness, illness, medical, health, absence, occupational
flu, influenza, cold sore, sniffles, coughing, cough, sneezing, sore throat > flu, vaccination, sickness, absence, infection, hygiene
fever, temperature of, shivers, feverish > medical, sickness, infection, nurse, symptoms
virus going round, something going round, going around, bug going round, contagious, catching > infection, outbreak, hygiene, control, illness
epidemic, pandemic, outbreak, cholera, polio, malaria, smallpox, tuberculosis, measles, covid > outbreak, infection, health, vaccination, surveillance, prevention, tracing
quarantine, isolate people, self isolate, stay away from others > isolation, infection, outbreak, control, screening
vaccine, vaccines, jab, jabs, shot in the arm, injection, injections, booster > vaccination, immunisation, vaccine, clinic, occupational
immunity, immune > vaccination, immunisation, health
diarrhoea, diarrhea, vomit, vomiting, threw up, throws up, sick on the floor, puke > illness, sickness, hygiene, cleaning, food, infection, spill
food poisoning, poisoned, upset stomach, stomach bug, dodgy chicken > food, hygiene, illness, outbreak, complaint, investigation
hepatitis, needle stick, pricked, bloodborne > sharps, infection, exposure, occupational, vaccination
cancer, tumour, tumor, chemo, chemotherapy, oncologist > oncology, cancer, treatment, screening, clinical
diabetes, diabetic, insulin, sugar level > diabetes, clinic, nutrition, chronic, medicines
asthma, wheezing, inhaler, breathless, breathing, out of breath > respiratory, air, ventilation, medical, treatment
pneumonia, ventilator, oxygen > respiratory, ventilators, intensive, oxygen, medical, gases
arthritis, stiff joints, rheumatism, bad knees > occupational, therapy, physiotherapy, rheumatology
stroke, heart failure, cardiac arrest, defibrillator, chest pain > cardiac, emergency, first aid, resuscitation, ambulance
concussion, knocked out cold, bump on the head, banged his head, hit her head > injury, first aid, accident, head, medical
convulsions, fit on the floor, epilepsy > emergency, first aid, neurology, medical
swelling, swollen, rash, itchy, hives, allergic, allergy, allergies > allergy, allergen, medical, labelling, treatment
scar, scars, burn mark, scalded, scald, blister, wound, wounds, cut myself > wound, dressing, first aid, injury, treatment
pain, ache, aches, hurts when, sore, painkiller, painkillers > medical, treatment, medicine, occupational, ergonomics, nurse
strain, sprain, pulled a muscle, bad back, lifting heavy, heavy lifting > manual handling, ergonomics, occupational, injury, physiotherapy
fracture, broken arm, plaster cast, crutches > injury, radiology, orthopaedic, accident, emergency
trauma, traumatised, saw something terrible, shaken up, witnessed > trauma, counselling, wellbeing, debriefing, assistance, emergency
symptom, symptoms, what is wrong with me, feels funny > diagnosis, triage, clinical, screening, medical
diagnosis, diagnose, find out what is wrong, finds out what is wrong > diagnosis, diagnostic, clinical, testing, imaging, troubleshooting
scan of the, ultrasound, mri, ct scan, x ray > imaging, radiology, scan, scanner
blood test, blood tests, urine sample, swab, swabs, specimen, lab results > laboratory, pathology, sampling, results, blood
treatment, therapy, cure, remedy for, heal, healing > treatment, therapy, clinical, care, rehabilitation
operation on, surgeon, knife, under the knife, operating room > surgery, theatre, surgical, anaesthesia
knocked out for surgery, put to sleep, anaesthetic > anaesthesia, theatre, surgical
pills, pill, tablets to swallow, tablets for patients, dose, doses, drug, overdose > medicine, medication, pharmacy, prescribing, formulary, dosage
run out of pills, more pills, chemist, apothecary > pharmacy, prescription, medicines, dispensing, stock
rehab, rehabilitation, get back on your feet, walk again, learn to walk > rehabilitation, physiotherapy, discharge, therapy, return
back to work after, ease back in, phased return, return after being ill > return, occupational, phased, absence, rehabilitation
nursing, nurse, bedside, look after patients, washes patients > nursing, ward, care, clinical
emergency room, casualty, a and e, trolleys in the corridor > emergency, ambulance, triage, urgent, admission
no beds, full wards, where do we put patients, bed blocking > bed, capacity, flow, admission, discharge, ward
going home from hospital, sent home, sends patients home > discharge, transport, medicines, ward
waiting list, waiting lists, waiting for an operation, waiting time, waiting times > waiting, list, referral, scheduling, capacity, appointment
pregnancy, giving birth, midwife, in labour, labour ward > maternity, birth, antenatal, obstetric, leave
breastfeeding, nursing mother, express milk > maternity, room, parental, family, facilities
reproduction, fertility, contraception > reproductive, clinic, health, sexual
mortality, deaths, died here, fatality, fatal, killed at work, someone dies > mortality, fatality, review, bereavement, investigation, registration
autopsy, post mortem on, morgue, mortuary, the body > mortuary, pathology, coroner, bereavement
mourning, lost her husband, lost his wife, passed on, condolences > bereavement, compassionate, counselling, leave
burial, buried, graves, grave, cemetery, cremation, undertaker > cemetery, burial, funeral, bereavement, crematorium
suicide, suicidal, kill himself, kill herself, self harm, end it all > crisis, mental, counselling, safeguarding, wellbeing, helpline
depression, despair, hopeless, breakdown in tears, in tears, crying, crying in the toilet > wellbeing, mental, counselling, assistance, occupational
anxiety, anxious, panic attack, nervous, jitters, worried sick, nerves > wellbeing, mental, counselling, stress, assistance
stress, pressure on people, under pressure, strained, overworked, overloaded people, at the end of my tether, snowed > stress, workload, wellbeing, occupational
fatigue, tired, tiredness, sleepy, exhausted, no sleep, fell asleep at, worn to a frazzle > fatigue, rest, working hours, rostering, wellbeing
sleep, nap, bunk, sleeping, place to sleep > accommodation, rest, rooms, fatigue, beds
addiction, addicted, hooked on, drinking problem, drinks too much, alcoholic, drug test, takes drugs > substance, alcohol, drugs, testing, rehabilitation, occupational, assistance
gambling, betting, bets, wager, casino, slot machines > gambling, responsible, licensing, vulnerable, betting
smoker, vaping, vape, cigarette, quit smoking > smoking, cessation, policy, wellbeing
obesity, overweight, weight loss, slimming, diet, dieting > nutrition, dietary, health, wellbeing
hunger, hungry, starving, appetite, peckish, feed us > food, catering, meals, canteen, kitchen
malnutrition, starvation, famine, not eating > nutrition, dietetics, food, relief, welfare
nutrition, vitamins, eat healthily, healthy food, calories > nutrition, dietary, menu, catering, labelling
dehydrated, thirst, thirsty, drinking water, water cooler > water, drinking, cooler, welfare, facilities
hygiene, hand washing, wash hands, washing hands, sanitiser, sanitizer, germs, bacteria > hygiene, infection, cleaning, sanitation, control
sanitation, latrines, portable toilets, portaloo, portaloos > sanitation, toilets, wastewater, facilities, hygiene
disinfect, disinfecting, sterile, sterilise, sterilize, autoclave > sterilisation, decontamination, infection, cleaning, hygiene
pulse, heartbeat, blood pressure, vital signs > observation, monitoring, clinical, medical, health check
workout, workouts, exercise class, pilates, yoga, jogging > fitness, gym, wellbeing, sports, benefits
health, healthy, healthcare, well being, fit and well > health, wellbeing, occupational, medical
old people, aging, ageing, elderly, frail, pensioner, pensioners > elderly, care, pension, residential, social
disabled, disability, handicapped, deaf, wheelchair user, hard of hearing > accessibility, disability, adjustment, assistance, inclusion
ramp, step free, stairlift, hearing loop, braille, big letters > accessibility, disability, adjustments
orphanage, orphans, foster, adopted, adoption of children > children, social, family, foster, adoption
who gets the children, children taken away > family, court, children, safeguarding, social
abuse, abused, neglect, neglected, beaten at home, child at risk, looks neglected > safeguarding, protection, children, welfare, abuse
cruelty, mistreat, mistreated, animal cruelty > welfare, animal, safeguarding, inspection
negligence, careless, carelessness, sloppy, reckless > negligence, conduct, liability, claim, investigation, disciplinary
patient died, wrong patient, wrong leg, harmed a patient > serious, incident, clinical, safety, investigation, harm
feelings, emotion, emotions, how people feel, how we feel > wellbeing, engagement, survey, feedback
mood, morale, team spirit, atmosphere, vibe, spirits are low > engagement, culture, survey, wellbeing, climate
happiness, happy staff, joy, delight, enjoy working > engagement, satisfaction, survey, wellbeing
satisfaction, satisfied, happy customers, delighted > satisfaction, survey, feedback, experience, customer
dissatisfaction, dissatisfied, disappointed, disappointment, let down, dismay, fed up > complaint, feedback, satisfaction, survey
anger, angry, furious, fury, wrath, livid, hopping mad, outrage, outraged, up in arms, kicks off > complaint, complaints, escalation, customer, grievance
grumble, grumbles, moan, moans, moaning, gripe, gripes, whine, whinge, rant, bone to pick > complaint, feedback, grievance, customer
resentment, bitter, chip on the shoulder, discontent, simmering > grievance, engagement, relations, mediation
insult, insulted, rude, rudeness, swore at, snapped at, talked down to, disrespect > complaint, conduct, grievance, behaviour, harassment
sorry, apology, apologise, apologises, make amends, grovel > apology, complaint, goodwill, compensation, statement
sympathy, compassion, pity, compassionate > compassionate, bereavement, welfare, leave
fear, afraid, scared, frightened, feel unsafe, does not feel safe > safety, safeguarding, speak up, welfare, security
courage to say, dare to say, afraid to say, speak out, blow the whistle > whistleblowing, speak up, ethics, report
intimidation, intimidated, threatened by, leaned on > harassment, bullying, grievance, misconduct, threat
hatred, hate mail, hateful, hate speech, trolls, trolling > moderation, abuse, community, social, harassment
lonely, loneliness, on my own at night, working alone, nobody around > lone worker, wellbeing, safety, community
boredom, bored, fed up with the job, demotivated, no drive, could not care less > engagement, motivation, performance, retention
pride, proud of, shout out, shout outs, pat on the back, well done, kudos > recognition, reward, appreciation, engagement
gratitude, grateful, thank you gift, thank you card, say thanks > recognition, appreciation, gift, reward
faith in, believe in us, do people believe > reputation, trust, engagement, assurance
confidence, doubt, doubts, uncertain, unsure whether > assurance, validation, review, advice
curiosity, curious, interest in > enquiry, research, engagement
opinion, opinions, what people think, sentiment, views on, what do they think > survey, feedback, research, poll, sentiment
wish, wishes, hopes for, aspirations, ambitions > feedback, request, roadmap, career, development
friendship, getting along, gets along, bond between > engagement, social, culture, team building
love, romance, dating a colleague, affair with, sleeping with > conflict of interest, relationships, conduct, policy
family life, balance between home, work life, school run > flexible, parental, working, wellbeing
childcare, nursery, creche, kindergarten, babysitter > childcare, nursery, family, benefits
comfort, comfy, comfortable, cosy, uncomfortable, discomfort > ergonomics, facilities, furniture, heating, seating
privacy, none of their business > privacy, data protection, confidential, personal
quiet room, prayer, prayers, place to pray, pray, worship, chaplain > prayer, room, chaplaincy, faith, quiet
dignity, respect, decency, treated like dirt > dignity, conduct, harassment, inclusion, culture
temptation, tempted, gift from a supplier, free gift, box of wine, bottle of whisky > gifts, hospitality, bribery, register, ethics
injured at work, hurt at work, accident book, report an accident > accident, injury, reporting, compensation, occupational
medical records, health records, patient files, patient notes > records, clinical, patient, access
private medical, see a specialist, second opinion > insurance, medical, benefits, referral, consultant
eyesight, glasses, eye exam, spectacles > eye, test, occupational, display, screen
hearing test, hearing protection, ear defenders > hearing, noise, protection, occupational
snakes, bitten, dog bite, stung, sting > first aid, injury, animal, accident
sunburn, sunshine, sunstroke, sun cream, sunscreen, shade from the sun > heat, outdoor, protection, welfare
altitude, at height, high up, scared of heights > height, ladder, scaffolding, permit, fall
breath test, drunk driver, drink driving, smells of alcohol > alcohol, testing, driver, drugs, misconduct
`;
