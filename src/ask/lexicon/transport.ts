/** Logistics, vehicles, stock, animals, fuel and weather. A line: what people say > what a map may call it. */
export const TRANSPORT = `
boat, boats, ship, ships, ferry, ferries, vessel, liner > ship, vessel, boat, ferry, fleet
lorry, lorries, truck, trucks, van, vans, car, cars, vehicle, trailer, trailers, pickup > vehicle, fleet, truck, lorry, trailer, car
bus, buses, coach, coaches, tram, trams, train, trains, carriage, wagon, locomotive, underground > vehicle, fleet, train, bus, rolling stock
plane, planes, aircraft, aeroplane, helicopter, jet, jets > aircraft, fleet, flight
bike, bikes, bicycle, scooter, scooters, moped > vehicle, bicycle, fleet
substitute, spare ship, spare boat, spare bus, spare train, spare plane, spare truck, instead of, another one, stand-in, fill-in, backup vehicle > replacement, relief, substitute, reserve, spare
diesel, petrol, gas, gasoline, fuel, fill up, refuel, filling station, kerosene, tank up, fills the tank, oil > fuel, fuelling, refuelling, bunkering, energy
storm, storms, fog, wind, windy, gale, snow, ice, icy, hurricane, thunder, lightning, heavy rain, waves, rough sea, rough seas, flood, flooding, heat wave, bad weather > weather, storm, disruption, cancellation, winter, severe
isnt going, not going, is not going, doesnt go, does not go, wont go, will not go, isnt running, not running, does not run, doesnt run, doesnt leave, does not leave, called off, call off, calls off, calling off, scrapped, stay in port, stays in port, stay on the ground, grounded > cancellation, cancel, suspension, disruption
late, is late, running late, runs late, too late, delayed, delay, delays, held up, waiting for hours, behind schedule, minutes late, how late > delay, disruption, punctuality, late, delayed
timetable, when does it leave, when do they leave, what time, departure times, leaves when, goes when, which days, how often does it go > timetable, schedule, scheduling, planning
which way, way to take, which road, best road, which route, shortcuts, detour, diversion, goes round > route, routing, passage, planning, diversion
driver, drivers, behind the wheel, drives, drive, driver sick, driver is sick > driver, driving, crew, roster
captain, captains, sailor, sailors, deckhand, deckhands, pilot, pilots, steward, stewards, cabin crew, mate, skipper, on the bridge > crew, seafarer, captain, crewing, pilot
driving licence, driving license, licence to drive, licences, licenses, papers of the crew, papers expire, allowed to drive, allowed to steer > licence, certificate, licensing, qualification
speeding, speeding ticket, parking ticket, traffic ticket, crash, crashed, bumped into, drove into, scratched the, dent, dented, accident with > accident, fine, fleet, damage, collision, claim
puncture, flat tyre, flat tire, tyres, brakes, oil change, garage appointment, serviced, mot, worn > maintenance, workshop, vehicle, service, repair, inspection
passengers, travellers, travelers, riders, people on board, commuters, guests on board, holidaymakers > passenger, traveller, customer
on board, aboard, how many people, head count, counts heads, who is on it, names of everybody, list of names, count the people, counts the people > manifest, passenger list, count, headcount, attendance
wheelchair users, pram, buggy, helps people on, help people on, help getting on, cannot walk, cant walk, old people > assistance, accessibility, boarding, mobility
suitcase, suitcases, luggage, bag, bags, baggage > baggage, luggage
seats, seat, reserve a seat, book a place, places for, school class, school trip, group of, big group, club outing > booking, reservation, group, seat
without a ticket, no ticket, fare dodger, fare dodgers, checks tickets, check tickets, ticket check > ticket, inspection, fare, control, revenue protection
sheep, cow, cows, cattle, horse, horses, pony, ponies, pig, pigs, goat, goats, chickens, hens, lamb, lambs, farm animals, farmer, farmers, animals, herd > livestock, animal, animals, cattle, welfare
dog, dogs, cat, cats, pet, hamster, rabbit, parrot > pet, animal
load, loads, cargo, freight, goods, crates, pallet, pallets, boxes, container, containers, barrels > cargo, freight, goods, load, shipment, container
where things stand, where they stand, stow, stows, stack, who stands where, heavy things, too heavy, weight, weighs, how heavy > loading, stowage, load, weight, plan, planning
haulier, hauliers, haulage, trucker, truckers, shipping company, carrier, carriers > haulier, carrier, freight, transport
send things, sends things, sends parcels, send goods, ship goods, get it to the customer, gets it to the customer, bring it to the customer, brings it to the customer, to the doorstep, drops off, drop off > shipping, delivery, dispatch, transport, distribution
arrives from, comes in, goods come in, lorry arrives, unload, unloads, unloading, deliveries come > receiving, inbound, goods, unloading, receipt
border, customs, duties, comes from abroad, from overseas, import, imports, export, exports, from china > customs, import, export, clearance, trade
stock, in stock, out of stock, run out of, running out, ran out, running low, have enough, how much is left, whats left, shelves are empty, empty shelves, empty shelf, reorder, refill, top up > stock, inventory, replenishment, supply, reorder, shortage
count the stock, counts the shelves, counts everything, how many do we have, whats on the shelves > stocktake, inventory, count
warehouse, storeroom, store room, shed, depot, shelves > warehouse, storage, depot, store
spare part, spares, bolts, screws, pumps, filters > spare, parts, part
forklift, forklifts, fork lift, crane, cranes > forklift, lifting, equipment, crane
cold, keep cold, frozen, chilled, thaw, thawed, fridge lorry > temperature, cold chain, refrigeration, cooling
went off, rotten, mouldy, expired food, past its date, best before > expiry, food safety, quality, shelf
made wrong, badly made, comes out wrong, bad batch, wrong parts, scrap, rejects, not good enough, poor quality > quality, nonconformity, defect, batch, inspection, rework
how it is made, how we make it, recipe, ingredients, mix > recipe, formulation, process, production
how many to make, what to make, makes what, what we make next week, make tomorrow > production, planning, scheduling
measures, measuring, scales, gauges, gauge > calibration, measurement, metrology
dock, docks, quay, quays, pier, jetty, berth, berths, harbour, harbor, where ships lie, moor, moors, tie up > berth, port, quay, harbour, mooring
runway, gate, gates, terminal > airport, terminal, gate, stand
spill, spilled oil, oil in the water, oil slick, pollution, polluted, dirty water > spill, pollution, environmental, response
sink, sinking, abandon, man overboard, falls overboard, lifeboat, lifeboats, rafts, rescue > emergency, rescue, drill, evacuation, search
rails, track, tracks, points, signal, signals, level crossing > track, rail, signalling, infrastructure
road, roads, bridge, bridges, tunnel, pothole, potholes > road, bridge, infrastructure, maintenance
track where it is, where is the, live position, gps > tracking, telematics, position
`;
