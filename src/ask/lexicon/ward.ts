/** The trade words of hospitals and care, as people say them who do not know them. A line: what people say > what a map may call it. */
export const WARD = `
sent to the specialist, letter from the gp, sends patients to us, family doctor letter, see a specialist > referral, appointment, outpatient, booking
came in by ambulance, comes in tonight, brought in, taken in, coming into hospital, stay in hospital, overnight stay > admission, bed, emergency, patient
go home, goes home, sent them home, when can he go home, when can she go home, home with pills, leave the ward > discharge, planning, summary, transport
nobody to care at home, care home place, home help, who looks after him at home, needs a carer > discharge, social care, community
ambulances waiting, queue of ambulances, ambulance turned away, send ambulances elsewhere, ambulances go elsewhere > diversion, ambulance, handover, emergency department, capacity
waiting in casualty, casualty, emergency room, waits in a and e, hours in the waiting room > emergency department, waiting, triage, flow
sickest first, who is seen first, how sick, getting worse, going downhill, looks worse, deteriorating > triage, deterioration, early warning, escalation
heart has stopped, crash call, crash team, crash trolley, resus, blue patient, flatline > resuscitation, cardiac arrest, emergency, crash
blood result, lab result, lab results, test results, results are late, results not back, scary result, alarming result > laboratory, result, critical, pathology, reporting
blood lost on the way, sample lost, wrong label on the blood, mislabelled, mixed up samples > specimen, labelling, transport, laboratory, incident
wrong leg, wrong side, wrong patient, mixed up patients, left inside the patient, swab left in > never event, surgical, safety, incident, checklist
knife to skin, before they cut, surgeons checklist, consent to the operation, signs for the operation, agrees to the operation > consent, surgical, checklist, theatre
sterile, sterilise, sterilised, clean instruments, dirty instruments, instrument tray, surgical tools > sterilisation, decontamination, instrument, theatre
locked cupboard, drug cupboard, keys to the drugs, counts the morphine, missing morphine, strong drugs, strong painkillers > controlled drug, storage, audit, pharmacy, register
which drugs, drugs we may use, allowed medicines, new medicine, expensive drug, list of medicines > formulary, medicines, committee, pharmacy
drug out of stock, cannot get the drug, medicine shortage, no more of the drug, supplier has no > medicine, shortage, supply, pharmacy, procurement
fridge with the medicines, vaccines got warm, drug fridge, temperature of the drugs > medicine, fridge, temperature, monitoring, pharmacy
pull back a drug, bad batch of a drug, maker calls it back, faulty implant, device alert, safety alert > recall, alert, field safety, medical device
bad reaction, reacted badly, side effect, side effects, allergic to the drug > adverse reaction, reporting, pharmacovigilance, allergy
machine by the bed, bedside machine, drip pump, pumps are missing, monitor beeps, heart monitor, machine for breathing > medical device, equipment, clinical engineering, infusion, maintenance
patient fell, fell out of bed, falls out of bed, slipped on the ward, old people falling > falls, prevention, patient safety, incident
sore from lying, turn the patient, skin breaks down, wound nurse > pressure, tissue viability, nursing
isolate a patient, single room for, side room, own room infection, closed ward, ward is closed, visitors banned > isolation, infection, outbreak, prevention
who was near, who else caught it, people he met, sat next to > contact tracing, outbreak, exposure, infection
wash their hands, clean hands, sleeves rolled up > hand hygiene, infection, audit
dirty needle, got stuck by a needle, stabbed by a needle, blood in the eye, blood splashed > needlestick, exposure, occupational health, sharps
yellow bags, orange bags, body parts, bags from theatre, clinical bags > clinical waste, disposal, segregation
told the family, tell the family, be honest with the family, own up to a mistake, say sorry to the patient, open about mistakes > duty of candour, disclosure, incident, family
complaint from a relative, patient complains, angry family, treated badly by a nurse > complaint, patient experience, liaison, pals
want to see my file, my medical file, copy of my notes, peeked at the notes, looked at notes, nosy, snooped, snooping > record, access, confidentiality, privacy, audit
notes missing, lost notes, find the file, paper notes, charts at the bed, trolley of notes > health records, record, documentation, tracking
computer for patients, patient system, cannot see the patient, electronic notes, no patient record > ehr, electronic record, downtime, clinical system
system down on the ward, pen and paper, back to paper, when computers are down > downtime, continuity, procedure, business continuity
doctors rota, gap in the rota, no doctor tonight, short of doctors, agency doctor, temp doctor, rent a doctor > locum, medical staffing, rota, agency
short of nurses, not enough nurses, too few nurses, agency nurse, nobody on shift, extra nurse > staffing, bank, agency, roster, safe staffing
allowed to operate, is he a real doctor, proper doctor, struck off, doctors register, qualified nurse > credentialing, registration, revalidation, privilege, medical staffing
lost the baby, stillborn, baby died, mother died > maternity, bereavement, mortality, review
bruises on the child, hit by parents, child at risk, beaten at home, domestic violence, old lady neglected, neglected > safeguarding, child protection, domestic abuse, referral
tie to the bed, restrain, restrained, locked ward, wanders off, ran away from the ward, missing patient > restraint, absconding, mental health, security, patient safety
no longer wants treatment, do not revive, living will, last days, end of life, dying > palliative, end of life, advance, resuscitation
spare organs, organ, organs, kidney donor, transplant, transplants, donor card > donation, transplant, organ, coordination
feed through a tube, wont eat, losing weight, too thin, swallow, cant swallow > nutrition, dietetics, speech therapy, nursing
learn to walk again, physio, exercises for, rehab ward, hand therapy > physiotherapy, rehabilitation, therapy
speaks no english patient, deaf patient, needs an interpreter > interpreting, accessibility, communication
visit grandma, visiting time, visiting times, visiting hours, visitors on the ward, flowers on the ward > visiting, ward, visitor, policy
parking at the hospital, lost in the hospital, which entrance, get to the clinic, ride to hospital, taxi to the clinic > patient transport, wayfinding, parking, access
push the bed, pushes the beds, push patients, bring to x ray, wheels the patient > portering, patient, transport
didnt come to the appointment, no show patient, patient didnt turn up, change my appointment, move my appointment, cancel my appointment > appointment, outpatient, booking, clinic, reminder
waits for months, on the list for a hip, how long until the operation, when is my operation > waiting list, access, scheduling, elective
inspectors on the ward, hospital rating, special measures, surprise visit > inspection, readiness, cqc, governance, quality
died unexpectedly, too many deaths, look at deaths, why did he die, why did she die > mortality, review, learning, coroner
new way of treating, best way to treat, what the book says, treat by the book, doctors guide > guideline, clinical, pathway, governance
test a new drug, trial drug, patients in a study, join a study, sugar pill > clinical trial, research, ethics, consent
who pays for treatment, foreign patient, private patient, private patients, code the treatment, diagnosis codes > billing, coding, overseas, tariff
radiology pictures, lost scan, scans not read, old scans, read the scan > imaging, reporting, pacs, radiology
too much radiation, x rayed twice, pregnant and x rayed > radiation, protection, incident, dose
helicopter lands, landing pad, major accident, many injured, bus crash casualties, plane crash > major incident, emergency, preparedness, response
ventilator shortage, intensive care, icu, itu, critically ill, life hangs > critical care, intensive, capacity, bed
spit, saliva, phlegm, mucus, snot > specimen, respiratory, infection
wellies, clogs, theatre shoes, theatre clothes, clean scrubs > theatre, laundry, uniform, linen
glass eye, false teeth, dentures, lost hearing aid, lost dentures, patients valuables, patient lost > property, patient, lost, valuables
hospital radio, tv by the bed, phone by the bed, wifi for patients > patient experience, entertainment, guest wifi
chaplain, vicar, imam, rabbi, last rites, pray with > chaplaincy, spiritual, care
collection box, bake sale, teddy for children, gift from a patient, box of chocolates from a patient > charity, fundraising, gift, donation
school doctor, school nurse, weigh the children, childrens jabs, eye test for children > school health, screening, community, vaccination
health check, check up, checkup, checkups, screening letter, smear, mammograms > screening, health check, programme, invitation
foot doctor, feet, diabetic foot, verruca, corns > podiatry, clinic, community
memory loss, forgetful, dementia, alzheimers, confused old > dementia, memory, care, mental health
hears voices, section a patient, mental hospital, violent patient, attacks a nurse, patient hit me > mental health, restraint, security, violence
`;
