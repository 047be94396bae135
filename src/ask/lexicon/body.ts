/** The body, what ails it and what heals it. A line: what people say > what a map may call it. */
export const BODY = `
ankle, ankles, knee, knees, wrist, wrists, elbow, elbows, shoulder, shoulders, hip, hips, shin, thumb, thumbs, toe, toes > injury, musculoskeletal, first aid, physiotherapy, orthopaedic
finger in the, hand in the machine, trapped hand, crushed finger, lost a finger, caught in the machine > accident, guarding, injury, machinery, reporting
sprain, sprained, twisted ankle, fracture, fractured, broken arm, broken wrist, broken bone, dislocated > injury, fracture, first aid, accident, orthopaedic
back pain, bad back, sore back, aching back, stiff neck, sore neck, spine, posture, slipped disc > ergonomics, occupational health, physiotherapy, musculoskeletal, workstation
heavy boxes, lifting boxes, lifted wrong, strained his back, strained her back, lifting patients, too heavy to lift > manual handling, lifting, ergonomics, musculoskeletal
lost his balance, slippery, slippery floor, wet floor, tripped over, trip hazard, loose carpet, loose cable > slip, trip, fall, accident, flooring
bleeding, bleeds, bled, blood everywhere, nosebleed, cut himself, cut herself, cut my, gash, stitches, wound, wounds, bruise, bruised > injury, first aid, wound, accident, dressing
plaster, plasters, bandage, bandages, band aid, first aid kit, first aid box, green box, eye wash, ice pack > first aid, kit, supplies, replenishment
defibrillator, defibrillators, defib, aed, heart stopped, chest pain, chest pains, collapsed, unconscious, not breathing > emergency, first aid, resuscitation, cardiac, medical
heart, hearts, heartbeat, pulse, blood pressure, cholesterol test > cardiology, cardiac, monitoring, health
head injury, hit his head, hit her head, bumped his head, concussion, skull, knocked out > injury, head, accident, first aid, neurology
brain, brains, nerve, nerves, neurons, seizures, epilepsy, fit on the floor, stroke, strokes > neurology, stroke, neurological, emergency
lung, lungs, breath, breathless, breathing, cough, coughs, asthma, inhaler, wheezing > respiratory, ventilation, occupational health, exposure
stomach, belly, tummy, gut, bowel, liver, kidney, kidneys, bladder, abdomen, intestine > gastroenterology, surgery, specialty, clinic, diagnosis
skin, rash, rashes, itch, itchy, blister, blisters, dermatitis, eczema, acne > dermatology, skin, exposure, occupational health
eye test, eyesight, glasses for screen, glasses for work, reading glasses, spectacles, optician, lens in my glasses, new glasses > eyesight, optical, vision, display screen, benefit
eye, eyes hurt, sore eyes, red eyes, dry eyes, headaches from the screen > display screen, ophthalmology, ergonomics, eyesight, lighting
ear, ears, hearing test, hard of hearing, hearing aid, hearing loop, hearing loss, earplugs, ringing in my ears, tinnitus > hearing, noise, audiology, accessibility, exposure
nose, throat, tonsils, sore throat, runny nose, sneezing, sniffles, hay fever > sickness, ent, absence, respiratory
tooth, teeth, toothache, dentist, dentists, dental, gums, filling in my tooth, brace on my teeth > dental, benefit, insurance, dentistry
tongue, lips, mouth, chin, cheek, cheeks, jaw > dental, maxillofacial, injury
arm, arms, limb, limbs, thigh, waist, torso, calf, tendon, ligament, hamstring, muscle, muscles > injury, physiotherapy, musculoskeletal, rehabilitation
bone, bones, marrow, joints, plaster cast, crutches, x ray of > orthopaedic, fracture, imaging, radiology
breast, prostate, tumour, tumor, lump, cancer, chemo, chemotherapy, radiotherapy > oncology, cancer, screening, treatment
womb, fetus, foetus, embryo, embryos, labour ward, midwife, midwives, ultrasound, in labour > maternity, obstetric, midwifery, antenatal, newborn
pregnancy, due date, expectant, mum to be, breast feeding, breastfeeding, pump milk, nursing mother > maternity, parental, risk assessment, leave, adjustment
cradle, nappy, nappies, diaper, diapers, crib, pram, buggy, pushchair, toddlers, changing table > nursery, childcare, family, baby
hair, beard, haircut, shave, shaving, wig, hairdresser, hairnet, hair net > grooming, dress code, hygiene, appearance
nails, nail varnish, rings and watches, bare below the elbow, wash your hands, wash hands, hand wash, hand gel, sanitiser, sanitizer, soap > hygiene, infection, hand, prevention, supplies
sweat, sweaty, smelly colleague, body odour, smells bad, deodorant, perfume > hygiene, grievance, wellbeing
blood, blood bag, blood bags, blood test, blood tests, bloods, plasma, transfusion, donor, donors, vein, artery > blood, transfusion, laboratory, haematology, pathology
urine, pee, wee, stool sample, swab, swabs, specimen, specimens, sample to the lab, samples, tissue sample, test tube, biopsy > specimen, laboratory, pathology, sample, collection
bedpan, commode, incontinence, catheter, soiled bed, wet bed, bed sore, bed sores, pressure sore > nursing, ward, continence, care, tissue viability
vomit, vomited, vomiting, puke, puked, threw up, sick on the floor, diarrhoea, diarrhea, poo, poop, faeces > cleaning, infection, bodily, spill, hygiene, deep clean
germ, germs, bacteria, virus on the ward, superbug, mrsa, norovirus, contagious, infectious, infected wound, fungus, spores > infection, prevention, outbreak, microbiology, hygiene
flea, fleas, lice, nits, bed bug, bed bugs, bedbugs, scabies, parasite, parasites, tick bite > infestation, pest, infection, treatment, housekeeping
fever, feverish, temperature of 39, high temperature, flu, influenza, covid, corona, cold and cough > sickness, absence, infection, testing, occupational health
jab, jabs, injection, injections, vaccine, vaccines, flu shot, booster, immunised, shots for travel, tetanus > vaccination, immunisation, occupational health, travel health
needle, needles, needlestick, pricked myself, pricked herself, syringe, syringes, scalpel, blade in the bin, lancet > sharps, needlestick, disposal, consumables, exposure
pill, pills, tablet for pain, painkiller, painkillers, aspirin, paracetamol, ibuprofen, antibiotics, capsule, capsules, drops for > medicine, medication, pharmacy, prescribing, stock
insulin, vials, vial, ampoule, ampoules, drip, drips stand, infusion, steroids, hormone, hormones, morphine, opiates > medicine, infusion, pharmacy, controlled drug, prescribing
chemist, pharmacist, pharmacists, dispensary, prescriptions, doctors handwriting, script from the doctor > pharmacy, prescription, dispensing, medicines
wrong pill, wrong pills, wrong dose, double dose, overdose, overdosed, wrong medicine, gave the wrong > medication, error, incident, safety, reporting
cocaine, heroin, cannabis, marijuana, weed smoker, narcotics, amphetamine, joint on the, high at work, drug test, drug tests > drug, substance misuse, policy, testing, misconduct
addict, addicted, addiction, gambling habit, drinking problem, alcoholic, rehab, relapse > substance misuse, addiction, assistance, wellbeing
doctor, doctors, gp, physician, surgeon, surgeons, specialist doctor, on call doctor, junior doctor, registrar on > medical, clinician, physician, clinical, roster
nurse, nurses, sister on the ward, matron, healthcare assistant, auxiliary nurse, bank nurse > nursing, ward, clinical, roster, staffing
paramedic, paramedics, ambulance crew, first aider, first aiders, stretcher, stretchers > first aid, emergency, ambulance, medical, response
patient, patients, sick people, poorly, in the bed, lying in the corridor, on a trolley > patient, ward, bed, admission, flow
bed for a patient, free bed, free beds, empty bed, no beds, beds full, bed blocker, ready to go home, send home > bed, capacity, patient flow, discharge, admission
operating theatre, operating table, operation cancelled, surgery cancelled, theatre list, anaesthetic, anaesthetist, under the knife > theatre, surgery, surgical, scheduling, anaesthesia
x ray, x rays, xray, ct, mri, ultrasound scan, mammogram, scan of my > imaging, radiology, radiation, diagnostic
radiation, radiation badge, lead apron, dosimeter, isotopes > radiation, protection, dosimetry, safety
oxygen, oxygen bottle, oxygen cylinder, ventilator, breathing machine, medical gas, life support > medical gas, oxygen, ventilator, clinical engineering, respiratory
prosthesis, artificial leg, implant, implants, pacemaker, stent, new hip, new knee > implant, device, traceability, surgery, recall
wheelchairs, walking stick, walker, zimmer frame, mobility scooter, hoist for patients, stairlift > mobility, aids, equipment, accessibility, assistance
corpse, corpses, dead body, bodies, body in the, morgue, mortuary, coffin, casket, autopsy, post mortem, cremation, ashes > mortuary, deceased, bereavement, death, coroner
dies at work, died at work, died on board, dies on board, guest died, patient died, fatal, fatality > death, fatality, reporting, investigation, emergency, bereavement
tomb, grave, graves, graveyard, cemetery, burial, buried, headstone, wreath, funeral > cemetery, burial, bereavement, condolence
stress, stressed, burnt out, burned out, burnout, overworked, cant sleep, nightmares, breakdown at work, panic attack, anxious, anxiety > wellbeing, mental health, occupational health, assistance, workload
depressed, depression, suicidal, suicide, self harm, hurt themselves, trauma, traumatised, ptsd > mental health, crisis, wellbeing, safeguarding, counselling
crying, cried, tears, in tears, someone to talk to, shoulder to cry on, shrink, therapist, psychologist, counsellor, counselling > wellbeing, counselling, assistance programme, mental health
baby, babies, infant, infants, premature > neonatal, maternity, newborn, parental, paediatric
blind dog, guide dog, guide dogs, assistance dog, sign language, braille, large print, subtitles for deaf > accessibility, assistance, disability, adjustment
dyslexia, dyslexic, autistic, autism, adhd, neurodivergent, epileptic, pregnant worker, special chair > adjustment, reasonable, inclusion, disability, occupational health
nap, naps, sleepy, fell asleep, asleep at work, knackered, tired drivers, worn out staff, too many nights > fatigue, rest, working time, shift, wellbeing
gym, gymnasium, workout, yoga, jogging, bike to work, step count, massage, sauna > wellbeing, fitness, benefit, leisure, facilities
medical check, medical before starting, fit to work, fit for work, fit to drive, fit to fly, fit to sail, sight test, hearing check > fitness, medical, occupational health, certificate, examination
back after illness, back from sick, ease back in, slowly back to work, light duties, come back part time after > return to work, phased, occupational health, adjustment, rehabilitation
snake bite, dog bite, bitten, bite, bites, stung, sting, wasp sting, scratched by > first aid, bite, injury, incident
burn, burns on, scald, scalded, hot water burned, sunburn, frostbite, hypothermia, heat stroke, sunstroke > burn, first aid, injury, temperature, heat
electric shock, electrocuted, zapped, got a shock, tingle when > electrical, shock, safety, accident, isolation
fumes, smell of gas, smells of gas, gas smell, exhaust fumes, breathed in, vapour, vapours, carbon monoxide, monoxide, methane, sewer smell > gas, ventilation, exposure, emergency, detection, air quality
deaf, loud machines, noise at work, decibels, vibration, vibrating tools, white finger > noise, hearing, vibration, occupational health, exposure
fingerprint, fingerprints, face scan, face recognition, facial recognition, iris scan, palm scan, voice print > biometric, identity, authentication, privacy
face, faces on camera, recognises faces, face blurred, photo of my face > biometric, image, consent, privacy
gene, genes, genetic, chromosome, dna, molecules, enzyme, stem cells, cell culture > genetics, laboratory, research, ethics
guinea pig, guinea pigs, volunteers for a study, test subjects, human subjects, placebo > clinical trial, research, ethics, participant, consent
naked, nude, undressed, groped, grope, fondled, touched me, wandering hands, pinched my bottom > harassment, safeguarding, misconduct, grievance
condom, condoms, tampon, tampons, pads in the toilet, sanitary towels, period products > sanitary, washroom, supplies, hygiene
makeup, make up artist, mascara, lipstick, costume and makeup, cosmetics, face cream, shampoo, toothpaste, toothbrush > cosmetics, toiletries, beauty, amenities
life and limb, matter of life, life or death, could die, could have died, could have been killed > safety, risk, emergency, severity
ozone, sunlight, sun cream, sunscreen, outdoor heat, heatwave in the office > exposure, heat, safety, temperature
health card, health insurance, health plan, medical cover, private doctor, sick pay > benefit, health insurance, insurance, sick pay, payroll
next of kin, in case of emergency, emergency contact, who to call if i, family of the patient, relatives > emergency contact, next of kin, family, record
foot, leg, legs, stump, groin, fist, fists, chest, abs, buttock > injury, first aid, physiotherapy, examination
flesh, flesh wound, amputated, amputation, torn off, impaled > injury, accident, emergency, surgery
sperm, eggs for ivf, ivf, fertility, testosterone, estrogen, glucose > laboratory, fertility, endocrinology, clinic
eyebrows, bubble bath, bathroom scale, beard trimmer, razor, razors > grooming, toiletries, amenities, hygiene
stigma, shame about, ashamed, embarrassed, taboo > wellbeing, inclusion, confidential, harassment
disinfect, disinfected, disinfects, residue, residues, grime in the ward, decontaminate, decontaminated, hosed down > decontamination, cleaning, hygiene, infection
gauze, ointment, forceps, tweezers, stethoscope, spatula for the throat, kidney dish, thermometer under > clinical, consumables, supplies, instrument
floss, mouthwash, shaver, hairdryer, hairdryers, hair dryer, comb, combs, eyeliner, vaseline, toiletries, bathmat, bathmats > toiletries, amenities, guest, housekeeping
mask, masks, visor, visors, face shield, face shields, earmuffs, safety goggles > protective equipment, ppe, infection, issue
dumbbell, dumbbells, treadmill, trampoline, rowing machine, exercise bike > fitness, leisure, equipment, wellbeing
leech, tapeworm, tick on my, ringworm, threadworm > infection, treatment, parasite, clinic
steriliser, sterilisers, autoclave, autoclaves > sterilisation, decontamination, equipment, instrument
`;
