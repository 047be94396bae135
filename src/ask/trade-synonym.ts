/** Words that mean about the same in one trade or another: hospitals, banks, shops, insurers, schools, studios. Read as the general ones are. */
export const TRADE_SYNONYMS = `
needle, sharp, syringe, injection
meal, food, catering, dish, menu, kitchen
replenish, replenishment, restock, reorder, refill, run out, order more, out of stock, empty
patient, client, case
disinfect, disinfection, sterilise, sterilisation, sterile, hygiene, infection control
warehouse, stock, inventory, stockroom, storage, store room
stock, inventory, supplies, stocktake, stock level, stock count
manufacture, produce, make, production, build, assembly, fabricate
reception, front desk, receptionist
loan, credit, lend, lending, borrow, mortgage
mortgage, home loan, house loan
interest rate, rate, interest
account, bank account, current account, savings account
card, credit card, debit card, bank card
transaction, payment, transfer, purchase
sanction, embargo, watchlist, blacklist
money laundering, aml, launder, suspicious transaction
know your customer, kyc, identity check, customer due diligence, due diligence
cash machine, atm, cashpoint
branch, outlet, shop, store, location
ledger, books, bookkeeping, accounts, accounting
month end, closing the books, month end close, close the books, period end
drug, medicine, medication, pharmaceutical, pill, tablet, meds
prescribe, prescription, script
surgery, operation, operating theatre, theatre, operating room, procedure
ward, unit, department, floor
bed, bed management, patient flow
discharge, send home, go home, let go home, leave hospital
admission, admit, intake, check in
nurse, nursing, nursing staff
doctor, physician, clinician, medic, consultant
x ray, xray, scan, imaging, mri, ct, radiology
blood, transfusion
laboratory, lab, test result, specimen, sample
vaccine, vaccination, jab, immunisation, shot
infection, outbreak, contagion, epidemic
consent form, informed consent, consent
medical record, patient record, chart, health record, patient file
appointment, booking, slot, reservation, book
waiting list, queue, waiting time
game, title, play
level, map, stage
player, gamer, user
build, compile, nightly build
art, artwork, asset, graphics, illustration, picture, image
sound, audio, music, sfx, voice
story, narrative, plot, script, writing
playtest, playtesting, play test, user test
ban, suspend, block, kick
cheat, exploit, hack
age rating, rating, pegi, esrb, content rating
store page, listing, storefront, shop page
lesson, class, course, lecture
student, pupil, learner
exam, examination, test, assessment
grade, mark, score
donation, donate, gift, contribution
claim, claims
insurance, insure, cover, coverage, policy
underwrite, underwriting, accept a risk
property, real estate, house, estate
tenant, renter, lease holder, lessee
lease, rent, rental, let
recipe, dish, food
harvest, crop, field
newspaper, article, story, piece
subscription, subscriber, membership, plan
exam, check up, screening
donor, giver
shelf, rack
recipe, formula
crane, lift
plant, factory, mill, works
`;
