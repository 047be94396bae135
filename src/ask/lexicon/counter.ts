/** The trade words of shops, hotels and ferries, as people say them who do not know them. A line: what people say > what a map may call it. */
export const COUNTER = `
where goods stand, what stands where, which shelf, place on the shelf, shelf plan, shelf space, eye level, face out > planogram, layout, space, shelf, merchandising
which products we carry, what we stock, new line in the shop, take a product in, drop a product, throw a product out of the range, stop selling, stops selling > range, assortment, listing, delisting, category, buying
yellow stickers, reduced to clear, knock down the price, marked down, cheaper before it goes off, last day price, end of day price > markdown, reducing, price, waste, clearance
stuff on offer, two for one, three for two, buy one get one, multibuy, happy hour price, money off this week > promotion, offer, campaign, pricing
wrong price at the till, price at the till, shelf says, scanned at the wrong price, price doesnt match, price does not match > price, pricing, accuracy, checkout, label
swap for something else, something else instead, got the wrong brand, instead of what i ordered, replacement item > substitution, online, order, picking
packs the online orders, packs orders, picks orders, pick the order, goes round the shop for orders > picking, fulfilment, order, online
bring shopping home, brings the shopping, home shopping van, delivery slot, time window, evening slot > slot, delivery, home delivery, online, driver
click and collect, collect my order, pick up in store, pick up my order > collection, order, online, store
too young for, sell to a child, sold to a child, ask for id, asks for id, mystery shopper for alcohol > age, restricted, challenge, compliance, minor
knives and glue, kitchen knives, scissors for kids, solvents to kids, energy drinks > age, restricted, sale, compliance
goods walk out, things go missing, disappears from the shelf, unexplained loss, missing stock, stock is short, shrinkage > shrinkage, loss prevention, theft, stock, count
surplus food, food left at night, unsold bread, give to the food bank, apps for leftovers > surplus, donation, charity, waste
pulled from sale, off sale, glass in a jar, metal in the food, poisoned food, take it off the shelf > recall, withdrawal, product safety, notice
undeclared nuts, nuts not on the label, missing on the label, forgot to write nuts > allergen, labelling, recall, food safety
tomato grower, potato farmer, milk price for farmers, visits farms, visit a grower, dairy farmer > grower, farmer, sourcing, agriculture, supplier
own brand, own label, store brand, our own products > own label, private label, product development, brand, supplier
shop is too warm, cabinets, open cabinets, chiller door, dairy cabinet, cold shelf > refrigeration, cabinet, chilled, temperature, maintenance
queue at the till, queues, queue, long queue, long lines, open another till, waiting in line, standing in line > queue, checkout, waiting, staffing, capacity
shop floor lights, music in the shop, shop radio, smell in the shop, refit the shop, shop makeover > store, refit, refurbishment, facilities, experience
sunday opening, opening times, opening hours, late opening, bank holiday hours, when are we open > opening, hours, store, trading, information
trolley left in, trolleys in the canal, collects the trolleys, coin in the trolley > trolley, collection, store
brings it back without, brings back worn clothes, serial returner, abuses returns > return, refund, fraud, policy
catalogue photos, product photo, product photos, product text, wrong description, wrong picture on the site > product, content, catalogue, master data, ecommerce
size of the pack, pack size, outer box, boxes per pallet, ean, article number, new article, create an article > master data, article, product, logistics
no room at the hotel, two guests one room, too many guests, sold too many rooms, walk a guest, send the guest to another hotel > overbooking, reservation, relocation, revenue, front desk
guest didnt come, guest never came, guest never showed, no shows, charge the no show > no-show, reservation, charge, cancellation, policy
check in, checks in, check in desk, check out, checks out, checking out, late check out, early check in, arrives early > reception, front desk, arrival, departure, guest
room prices, price per night, rates tonight, dearer on weekends, cheap rooms, last minute rooms, how full, how full are we, empty rooms > revenue, rate, occupancy, pricing, distribution
booking sites, booking dot com, expedia, travel agents, tour operator, tour operators, holiday company > ota, distribution, channel, rate, commission, partner
weddings and dinners, rents the ballroom, dinner for two hundred, company dinner, groups in the hotel, conference guests > event, banquet, function, group, sales
guest complains, moaning guest, guest is unhappy, make a guest happy, free night, free bottle, bowl of fruit > complaint, guest relations, goodwill, compensation
points for nights, free nights, gold card, gold member, silver member, frequent guest, frequent flyer, air miles > loyalty, membership, points, crediting
important guest, famous guest, celebrity, celebrities, vip, vips, royal visit > vip, guest relations, protocol, protection
wake up call, taxi for a guest, theatre tickets for guests, flowers in the room > concierge, guest, reception
safe wont open, locked in the bathroom, locked out of the room, door of the room > room, key, maintenance, security, guest
guest broke, guest damaged, smoked in the room, stole the towels, trashed the room > damage, charge, guest, security, housekeeping
front office computer, hotel computer, cannot check in guests, guest list is down > pms, property system, reservation, outage, downtime
who cleans which room, room lists, turn the room around, inspects the rooms > housekeeping, allocation, inspection, room
swimming pool water, green pool, pool is cold, pool chemicals, sauna is cold > pool, water, testing, maintenance, leisure
spa treatment, spa treatments, book a massage, facial, manicure > spa, booking, treatment, leisure
sister hotel, name over the door, pays to use our name, franchise, franchises, franchisee, franchisees > franchise, brand, licensing, agreement
guest abroad, guest passports, tells the police who stays, tourist tax, city tax, bed tax > registration, guest, tax, reporting
ship does not sail, boat does not sail, sailing cancelled, cancel the sailing, no boat today, crossing cancelled, last boat > cancellation, sailing, disruption, weather, decision
too windy to sail, too rough to sail, too much fog, sail or stay > weather, decision, master, cancellation
spare boat, other boat instead, hired boat, boat from another company > relief, charter, replacement, vessel
painted below the water, lift the ship out, ship in the dock, big overhaul, yearly dock, scrape the hull > dry dock, docking, overhaul, hull, yard
ship licence, ship papers, ship certificate, class surveyor, surveyor on board, flag state, may the ship sail > class, certificate, survey, flag, statutory
bridge that lowers, ramp at the quay, ramp wont lower, quay ramp, drives onto the ship > linkspan, ramp, maintenance, port
how deep, shallow, sandbank, seabed, dredge, dredging, dredger, silted up > depth, dredging, survey, navigation, port
which course, course to steer, sea charts, paper charts, waypoint, route at sea > passage, planning, navigation, chart, waypoints
count the passengers, names on board, how many on board, people missing on board > manifest, passenger, count, safety
evacuate the ship, off the ship, life jacket count, boat drill, drill on board > muster, abandon, drill, lifesaving, safety
man in the water, person overboard, someone fell in the sea, jumped overboard > man overboard, rescue, search, emergency
who sails when, crew list, crew lists, weeks on, weeks off, joins the ship, leaves the ship, flies the crew home > crewing, roster, rotation, relief, crew
seasick crew, seafarers medical, crew doctor, sick sailor, injured sailor > seafarer, medical, welfare, crew
dangerous load, gas bottles on the ship, fireworks on the ferry, petrol on board, chemicals on the ferry > dangerous goods, imdg, declaration, hazardous, cargo
lorry space, lane space, space on the car deck, book a lorry, booking for trucks, freight customers > freight, booking, lane metre, haulier, space
animals on the ferry, sheep trailer, horse box, cattle float, dog on deck > animal, welfare, carriage, booking
fish got warm, spoilt load, spoiled load, frozen lorry, plug in the trailer, fridge trailer > reefer, cargo, temperature, claim, spoilt
car scratched on board, car damaged on the ferry, scraped my car, wing mirror on the ferry > damage, claim, vehicle, insurance
island people, island fare, cheaper for islanders, islander discount, lives on the island > resident, eligibility, fare, discount, islander
last sailing moved, winter timetable, summer timetable, extra sailings, more crossings > timetable, schedule, planning, seasonal
help me onto the ferry, wheelchair on the ferry, wheelchair on the train, blind passenger, travels alone, child travelling alone, unaccompanied child > assistance, prm, passenger, booking, accessibility
screens at the quay, tells the passengers, loudspeaker at, announcements, announces, text to passengers, text message to passengers > announcement, passenger information, disruption, notice
state pays for the route, paid by the state for, subsidised, subsidized, lifeline for the islands, public contract > subsidy, public service, contract, authority, lifeline
fuel for the ship, fuel ship, bunker fuel, fuel sample, dirty fuel, sulphur in the fuel > bunkering, fuel, sampling, quality, emissions
oil on the water, oil from the ship, rainbow on the water, boom around, dead seabirds > spill, pollution, response, booms, coastguard
stranger on the ship, rules at the quay, quay fence, checks the cars, sniffer dog, sniffer dogs, bag search, bag check > security, ism, screening, port, patrol
food on the ferry, shop on board, bar on board, perfume on board, duty free > onboard, catering, retail, cafeteria
`;
