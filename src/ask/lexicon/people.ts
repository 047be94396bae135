/** Hiring, leave, pay and life at work. A line: what people say > what a map may call it. */
export const PEOPLE = `
annual leave, my leave, days off, day off, time off, holiday, holidays, vacation, take a break > leave, absence, holiday, vacation
vacation days, days left, how many days > leave, absence, balance, entitlement
off sick, calls in sick, call in sick, called in sick, ill, unwell, has the flu, doctors note, sick note > sickness, absence, sick, cover
pregnant, having a baby, expecting, baby, newborn, new dad, new mum > parental, maternity, paternity, leave, family
funeral, died, passed away, death, bereaved, grief > bereavement, compassionate, leave
year out, year off, unpaid months > sabbatical, leave
jury, military service, reserve duty > leave, absence
new person, new guy, new girl, new people, newbie, new hire, new colleague, new joiner, first day, first week, starts monday, starts on monday, joins us, joining us, someone starts, somebody starts > onboarding, induction, joiner, newcomer, starter, hire
show around, shows around, show the ropes, shown around, buddy > induction, onboarding, mentoring
leaves us, leaving us, last day, quits, quit, handed in notice, hands in their notice, resigned, goes for good, left the company, no longer works here, walks out > offboarding, leaver, exit, termination, departure, resignation
fired, fire somebody, sacked, sack, let go, kicked out, made redundant, lose their job, loses their job, get rid of somebody > dismissal, termination, redundancy, layoff, offboarding
open position, open job, job opening, open role, opening, another pair of hands, more people, extra person, one more person, grow the team, bigger team, extra hands, more staff > headcount, vacancy, recruitment, hiring, requisition, staffing
colleague, engineer, worker, workers, somebody new, new engineer, new developer > headcount, staff, employee, hire
apply for a job, job application, cv, resume, looking for work, wants to work here > recruitment, applicant, candidate, hiring, application
talk to candidates, meet candidates, meets the candidates, grill > interview, hiring, candidate
picks the candidate, best candidate, whom we hire, who we hire, who gets the job, gets the job > hiring, selection, recruitment, offer
job ad, job advert, wanted ad, careers page > vacancy, recruitment, posting, advertising
job offer, work contract, paper to sign, contract of work > offer, employment, contract, hiring
trial period, first months, first three months > probation
visa, work permit, foreigner, foreign worker, abroad, move to another country, moving abroad > relocation, immigration, mobility, visa, permit
summer job, trainee, trainees, student worker, young people > intern, internship, apprentice, apprenticeship, graduate, trainee
temp, temps, freelancer, freelancers, gig worker > contractor, agency, temporary, external, staffing
background, criminal record, past of > screening, vetting, background, check
wage, wages, payslip, paycheck, pay slip, pay packet, paid wrong, wrong pay, not been paid, didnt get paid, have not been paid, money at the end of the month, paid every month, monthly pay, gets us paid, pays us > payroll, salary, pay, wages
raise, pay rise, more money, earn more, earns more, better pay, earn, earns, what people earn, how much people earn, how much we earn > salary, compensation, pay, review, remuneration
thirteenth month, extra pay, christmas money, reward, extra for good work > bonus, incentive, recognition, compensation
worked late, work late, stayed late, extra hours, long hours, worked the weekend, working sundays, longer than planned > overtime, hours, working, time
hours worked, clock in, clocking in, punch in, punch clock, hours i work, hours i worked > timesheet, time, attendance, hours, tracking
nights, evenings, weekends, swap shift, swap shifts, swap my shift, who works when, works when, works on which, works which > roster, rota, shift, schedule, scheduling, duty
stands in, stand in, steps in, step in, fills in, fill in, somebody is away, someone is away > cover, deputy, replacement, absence, substitute
promoted, promote, move up, moves up, next level, career, title, job title > promotion, career, level, grading
yearly talk, annual talk, appraisal, how am i doing, how i am doing, goals for the year, rated, rating of people > performance, review, appraisal, evaluation, feedback
does poorly, underperforming, bad work, lazy, slacking, not pulling their weight > performance, improvement, disciplinary
bully, bullied, mobbing, picked on, shouted at, treated badly, unfair, unfairly, sexist, racist, groped, discriminated > harassment, grievance, complaint, misconduct, bullying, conduct, ethics
drunk, fight, fighting, misbehaves, misbehaved, behaves badly, bad behaviour, caught stealing > disciplinary, misconduct, conduct
anonymous tip, anonymously, speak up, tip off, wrongdoing, report a colleague, somebody cheats > whistleblowing, whistleblower, ethics, compliance, misconduct
quarrel, argument, dont get along, do not get along, falling out, conflict > mediation, grievance, conflict, dispute
stressed, burnt out, burned out, burnout, mental health, too much work, exhausted, depressed, counselling > wellbeing, occupational, health, assistance
works doctor, company doctor, back pain, eye test, jab > occupational, health, medical, vaccination
fit for work, fit to work, medical check > medical, fitness, occupational, health
old age, retire, retires, retiring, retirement money > pension, retirement
health insurance, dental, doctor bills, gym, perks, perk, company car, bike to work, free lunch, lunch vouchers, discounts for staff > benefits, benefit, allowance, insurance
courses, take a course, go on a course, learn, learning, study, class, classes, skills, schooling, teach, teaches, workshop > training, course, learning, development, education, qualification
conference, talk at a conference, speak at > conference, event, training, travel
team outing, party, christmas party, summer party, outing, celebrate, celebration, cake > event, social, celebration
works council, union, unions, staff reps, strike, walkout > labour, union, council, relations, bargaining
who reports to, boxes and lines, org chart, who sits where, reorganise, reshuffle > organisation, structure, reorganisation, chart
work from home, home office, working from home, from the couch, from the sofa, from abroad, from the beach > remote, homeworking, hybrid, telework
dress, what to wear, uniform, work clothes, workwear, boots > uniform, clothing, workwear, dress
mood of the staff, how happy people are, how do people feel, staff happiness, happy at work, ask the staff > engagement, survey, satisfaction, employee
women, minorities, disabled colleagues, equality, equal chances > diversity, inclusion, equality
letter that says i work here, reference letter, proof that i work here, employment letter > reference, certificate, employment, confirmation
emergency contact, home address, moved house, married, changed my name, new name, bank account for my pay > personal, record, employee, master, data
takes over when the boss, next boss, future bosses, next in charge > succession, leadership
`;
