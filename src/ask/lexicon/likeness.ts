/** Plain words that stand for other plain words of a description. A line: what people say > what a map may call it. */
export const LIKENESS = `
dosh, dough, funds, payout, coins > money, cash, payment
incorrect, mistaken, false, erroneous, botched, not right, amiss > wrong, error, mistake, correction
bruise, bruised, wounded, bleeding, sprained > hurt, injured, injury, accident, ill
queasy, off colour, coughing, bedridden > ill, sickness, sick
upset, angry, irate, miffed, annoyed, displeased, disgruntled, unimpressed > unhappy, complaint, complains, annoyed, goodwill
buckled, crumpled, battered, bashed, dinged, knocked about > dented, damaged, damage, claim, broken
perished, went bad, gone bad, gone mouldy, past it, curdled, thawed out > spoilt, spoiled, cold, frozen, claim, stock
bogus, phoney, sham, forged, forgery, made up > fake, fraud, counterfeit, false, identity
shipwreck, dinghy, dinghies, inflatable, life boat > raft, rafts, lifeboat, muster, abandon
gang plank, gangplank, way onto the ship, walk on board > gangway, walkways, boarding, ramp, foot
screw of the ship, ships screw, rudder is stuck, wont steer > propellers, rudder, steering, engineer, overhaul
seabed, shallow, depth finder, run out of depth > depths, sounding, waypoints, passage, charts
loudhailer, tannoy, megaphone, announce on board > loudspeaker, announcement, passengers, onboard
trolley, trolleys, forklift, pallet truck, cherry picker > forklifts, lifting, equipment, warehouse, operators
juggernaut, artic, eighteen wheeler, delivery truck, white van > trucks, lorries, van, vehicle, fleet
hauling, carrier, carriers, courier firm > hauliers, carriers, freight, shippers
jetty gate, terminal gate, gate for lorries > port, terminal, gate, lorries
pick up from the airport, meet at the airport > transport, travel, arrival, taxi
bombs in the luggage, scan bags, frisk, frisked, pat down, metal detector > screening, security, search, scanning, baggage
broken tooth, toothache, dentist > dental, medical, first aid, benefits
plaster, plasters, bandage, bandages, first aid box, first aid kit > dressings, first aid, supplies, consumables
rubber gloves, face mask, gown, gowns, aprons > gloves, protective, consumables, stock, ppe
needle, needles, syringe > sharps, syringes, disposal, consumables
beds for patients, bed is free, which patient goes where > bed, ward, flow, allocation
patient chart, chart at the bed, notes by the bed, patient file > patient, record, ehr, documentation
bleep, bleeper, paging system > pager, on-call, alert, rota
taps nobody uses, run the taps, warm water germs > legionella, flushing, taps, water, sampling
nut allergy, peanut, peanuts, gluten free, lactose, coeliac > allergen, nuts, gluten, labelling, menu
vegetables, groceries, greengrocer, veg > food, fresh, produce, grower, buying
tea towel, crockery, cutlery, plates, cups > kitchen, dishes, catering, equipment
butter, cheese, dairy, eggs, yoghurt > milk, chilled, food, allergen, shelf
counter at the shop, self checkout, checkout lady, scan the shopping > checkout, till, store, tills, shoppers
shelf is empty, empty shelf, empty shelves, gaps on the shelf > shelf, replenishment, stock, availability
where things stand in the shop, which shelf, shop plan > planogram, layout, aisle, shelf, merchandising
yellow stickers, nearly past its date, reduced to clear, going off today > markdowns, reducing, waste, unsold, charity
swapped my order, got something else instead, wrong brand sent > substitution, instead, picking, ordered
delivery window, time of my delivery, deliver between > slot, delivery, booking, van
doorstep, left with a neighbour, left in the rain > delivery, driver, claim, parcel
booze, alcohol, beer and wine, cigarettes to kids, knife sold to > age, restricted, alcohol, knives, challenge
shop window, window display, mannequin, mannequins > display, merchandising, layout, window
barcode, barcodes, bar codes, qr code, qr codes, wont scan, doesnt scan > labels, barcode, scanner, handheld, product, master
price label, price tags, ticket on the shelf, shelf says > pricing, label, shelf, price, tags
beep at the exit, security tags, tag on clothes > theft, prevention, tags, shrinkage, shoplifting
opening time, open on sunday, open on sundays, when do we open, shop hours > opening, hours, holiday, store
hotel bill, bill of the guest, charge to the room > folio, billing, guest, payment, reception
tidy room, dirty room, room not ready, clean sheets > housekeeping, rooms, cleaned, linen
night porter, porter, bellboy, doorman at the hotel > porter, reception, night, luggage
travel sites, holiday sites, booked through a site, online travel > ota, distribution, channel, bookings
quitting the room early, leaves the hotel early, stays longer, one more night > reservation, stay, extension, booking
stars of the hotel, points for nights, free night > loyalty, points, guest, crediting
letter to the guests, mail before the stay, confirmation mail > confirmations, guest, email, template
lady from the council, man from the council, council came > council, inspector, visit, environmental, licence
crosses in the paper, advert in the paper, small ads, classified ads > advertising, advert, sales, publishing
pictures in the paper, whose photo is it, photo rights > pictures, rights, licensing, library
screen went blank, black picture, programme vanished, broadcast stopped > black, playout, transmission, fault, on-air
out of sync, lips dont match, sound ahead of the picture > sync, audio, quality, playout
cut the trailer, adverts between programmes, ad break, ad breaks > commercial, breaks, advertising, promo
watch abroad, cannot watch in my country, not available in your country > geo, blocking, rights, territories
swear words on air, too rude for tv, violence on tv > compliance, standards, content, rating
viewing tips, whats on, programme guide, tv guide > schedule, guide, listings, metadata
comment section, nasty comments, nasty comment, rude comments > moderation, comments, reader, community
source of a story, protect a source, keep the source secret > source, journalist, protection, confidential
students copy, copied essay, text from the internet > plagiarism, essays, checker, integrity
number cruncher, big calculations, long calculations, needs many processors > hpc, supercomputer, cores, computing, cluster
paper for a journal, get published, papers of researchers > publication, deposit, repository, research, library
plan for the data of a project, where does research data go > dmp, research, dataset, archiving, data
beamer, overhead projector, projector broke, lecture hall sound > projector, slides, av, hall, lecture
dormitory, dorm, student flat, halls of residence > accommodation, student, rooms, residence
did she graduate, check a degree, does he have a degree > degree, verify, confirming, registry, certificate
branch closed, bank shut in my town, last bank in town > branch, closure, consultation
counting money, sort the coins, bag the coins > cash, count, till, vault
foreign notes, holiday money, travel money > currency, foreign, exchange, branch
loan went wrong, cannot pay the loan, missed a payment, missed payments > arrears, collections, hardship, missed, borrowers
spotted on my card, did not buy this, payment i dont know, not my payment, i did not pay this > fraud, disputes, chargeback, unrecognised, transactions, card
black list of people, terror list, names we may not serve, are they on a list > sanctions, screening, lists, names, blacklists
where is the money from, odd transfers, strange transfers > laundering, transaction, monitoring, aml, suspicious
bank says no, turned down for a loan, refused a loan > lending, decision, refusal, appeal, credit
boss of the bank watchdog, report to the watchdog, watchdog, regulator, regulators > regulator, supervisor, regulatory, reporting, returns
enough capital, fat enough cushion, stress the bank > capital, solvency, liquidity, lcr, stress
died and had an account, account of a dead > bereavement, estate, deceased, accounts
acts for his father, acts for her mother, sign for my parents > attorney, poa, authority, registering
roof blew off, tree on the car, hail damage > storm, claim, damage, policyholder, home
claim turned down, wont pay my claim, refused my claim, claim rejected > repudiation, refusing, claim, complaint, referee
sells the wreck, wrecked cars, scrap value > salvage, selling, claim, vehicle
garage for repairs, which garage, body shop, panel beater > garages, repair, network, motor, supplier
earns on each policy, brokers share, what brokers get > commission, brokers, intermediary, earn
new policy, write a policy, take out a policy, change my cover > policy, underwriting, issuing, premium, cover
words of the policy, what the policy says > wording, policy, terms, product
work at a desk, my place in the office, nowhere to sit > desks, seating, allocation, workstation, space
too bright in the office, curtains, sun in my eyes > blinds, facilities, lighting, ergonomics
kettle, microwave, toaster, fridge smells, clean the fridge > kitchen, fridge, appliances, cleaning, testing
electrical goods tested, plug tested, sticker on the plug > electrical, testing, pat, appliance
paint, painting the, wallpaper, carpet, carpets > decoration, refurbishment, maintenance, floor
skip, skips, junk, bulky waste, old furniture > skips, waste, disposal, removal, collection
lost in translation, not in my language, only in english > translation, localisation, languages, wording
spelling, grammar, comma, misspelt, proofread, proofreading > text, wording, editing, proof, template, style
thumbs, like button, button does nothing, button, buttons > interface, feature, bug, design
outcry, storm in the press, boycott, social media storm > crisis, reputation, press, social, communications
`;
