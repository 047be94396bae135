/** Cars, ships, planes, trains and their parts. A line: what people say > what a map may call it. */
export const VEHICLE = `
automobile, car, cars, sedan, minivan, jeep, convertible, suv, company car, pool car, pool cars, company cars > fleet, vehicle, car, lease, mobility
van, vans, pickup, minibus, transit van, delivery van, works van > fleet, van, vehicle, delivery, driver
lorry, lorries, truck, trucks, trailer, trailers, juggernaut, articulated, hgv, heavy goods > haulage, freight, fleet, trailer, vehicle
bus, buses, coach trip, double decker, bus stop, bus stops, shuttle bus, shuttle to the > bus, coach, route, timetable, passenger
tram, trams, streetcar, trolleybus, metro, subway, underground train, tube train, light rail > tram, rail, metro, passenger
by train, train to work, locomotive, locomotives, carriage, carriages, wagon, wagons, rolling stock, railway, railways, railroad > rail, rolling stock, train, timetable
rail, rails broken, sleepers, ballast, signal box, platform edge, overhead line, catenary, points failure, trackside > track, signalling, rail, infrastructure, maintenance
taxi, taxis, cab, cabs, minicab, uber, limo, limousine, airport transfer, pick me up from, lift to the airport > taxi, transfer, travel, transport, expense
bike, bikes, bicycle, bicycles, cyclist, e bike, scooter, scooters, motorbike, motorcycle, moped, courier on a bike > cycling, bike, mobility, travel, courier
hire car, hire cars, rental car, rental cars, rent a car, car hire > car, rental, travel, booking, fleet
plane, planes, airplane, aeroplane, aircraft, airliner, jet, jets, jetliner, fuselage, airframe > aircraft, aviation, airworthiness, fleet, flight
helicopter, helicopters, chopper, glider, balloon flight, parachute, airship > aviation, flight, helicopter, safety
drone, drones, flying camera, remote controlled plane > drone, unmanned, aviation, permit, flight
flight, flights, flying, fly to, flew, boarding pass, layover, stopover, airfare, air fare, airline, airlines > flight, travel, airline, booking
airport, airports, airfield, airstrip, runways, tarmac, taxiway, hangar, hangars, apron, control tower > airport, airside, ground handling, runway
cockpit crew, cabin crew, pilot licence, stewardess, steward, stewards, flight attendant, captain of the plane > crew, cabin, rostering, training, flight
baggage, luggage, suitcase, suitcases, bag at the airport, carousel, checked bag, hold luggage, backpack, rucksack > baggage, handling, lost, claim, passenger
lost suitcase, bag went missing, bag is lost, bag got lost, suitcase broken, damaged suitcase > baggage, lost, claim, compensation, passenger
boat, boats, vessel, ferry, ferries, steamer, yacht, yachts, sailing boat, motor boat, dinghy, barge, barges, catamaran > vessel, marine, ferry, sailing
cargo ship, container ship, freighter, freighters, tanker, tankers, ro ro, bulk carrier, cruise ship, liner > vessel, shipping, marine, cargo, chartering
hull, hulls, keel, deck plating, barnacles, fouling, rusty hull, propeller, propellers, rudder, bow thruster, bow door > hull, dry dock, inspection, class, propulsion
mast of the, rigging, sheet ropes, anchor, anchors, mooring rope, mooring ropes, ropes, rope, chain locker > mooring, deck, seamanship, equipment, inspection
lifejackets, life ring, life vest, life vests, raft, liferaft, flares, muster station, abandon ship, emergency boat > lifesaving, muster, drill, safety, evacuation
captain, skipper, first mate, first officer, chief engineer, bosun, deckhand, deckhands, sailor, sailors, seaman, seamen, purser > crew, crewing, marine, officer, certification
shipyard, shipyards, slipway, dry docked, hauled out, laid up, out of the water > dry dock, docking, refit, overhaul, yard
seaport, in port, harbor master, harbour master, marina, wharf, quayside, pilot boat, tug, tugs, tugboat > port, harbour, berth, marine, agency
lighthouse, buoy, buoys, beacon, beacons, sonar, depth sounder, ais, radar screen, chart table > navigation, aids, marine, hydrographic
shipwreck, wreck, wrecked, ran aground, aground, capsized, listing to one side, taking on water > casualty, salvage, marine, emergency, investigation
pirates, pirate ship, stowaway, stowaways, hijack, hijacked, hijacking > security, ism, emergency, response, crisis
cargo, cargos, freight, loads on the, pallet, pallets, shipload, truckload, stowed > cargo, freight, loading, stowage, logistics
container, containers, crane over the ship, box ship, sealed container, bill of lading, manifest, waybill, cmr > container, cargo, documentation, customs, shipping
tail lift, loading ramp, loading dock, tailgate, load shifted, straps, strap, lashings, lashing, badly loaded, overloaded, overweight > loading, securing, stowage, safety, weight
engine, engines, motor, motors, piston, pistons, cylinder head, gearbox, gear box, clutch, crankshaft, camshaft, turbo > engine, mechanical, maintenance, overhaul, technical
brake, brakes, brake pads, brake failed, steering wheel, shock absorber, axle, axles, chassis, wheel, wheels, wheel nut > workshop, vehicle, maintenance, inspection, roadworthiness
tyre, tyres, flat tire, flat tyre, new tires, winter tyres, winter tires, puncture, punctured, bald tyres, spare wheel > tyre, workshop, vehicle, fleet, repair
windscreen, windshield, wiper, wipers, headlight, headlights, tail light, indicator light, bumper, bumpers, fender, bonnet, car boot, wing mirror > vehicle, repair, bodywork, fleet, claim
exhaust, exhausts, tailpipe, catalytic converter, black smoke from, car smokes, engine light, warning lamp on the dashboard > emissions, workshop, vehicle, inspection, engine
fuel, petrol, gasoline, diesel tank, litre of fuel, fill up the car, fuel card, fuel cards, petrol station, gas station, pump at the station > fuel, fuel card, fleet, fuelling, cost
wrong fuel, ran out of fuel, empty tank, out of petrol, jet fuel, kerosene, refuel, refuels, bunkers for the ship, bunkers up > fuelling, bunkering, fuel, supply, quality
accelerator, throttle, speed limiter, speeding, speeding ticket, speed camera, caught speeding, drove too fast > fine, driver, fleet, penalty, policy
car crash, crashed the car, crashed the van, dent, dents, dented, scratch, scratched, scratches, rear ended, write off, fender bender, hit a wall, ran into a > accident, claim, damage, motor, insurance, repair
breakdown on the road, broke down on the, stranded, stuck on the road, tow, towed away, tow truck, jump start, dead battery, battery flat > breakdown, recovery, roadside, fleet, assistance
driver, drivers, chauffeur, trucker, truckers, van driver, lorry driver, bus driver, train driver > driver, rostering, licence, training, transport
driving licence, drivers license, licence points, banned from driving, lost his licence, driving test, learner driver > licence, driver, check, compliance, training
tachograph, driving hours, drove too long, rest break, drivers hours, falls asleep at the wheel > drivers hours, tachograph, fatigue, working time, compliance
service the car, car service, mot, tuv, roadworthy, vehicle check, walk round check, number plate, number plates, licence plate, car tax, road tax > inspection, fleet, registration, workshop, vehicle
garage, garages, mechanic, mechanics, workshop, workshops, body shop, spanner, fitters > workshop, garage, repair, maintenance, mechanic
traffic jam, traffic jams, congestion, gridlock, tailback, detour, road works, roadworks, diversion signs, road closed, closed road > traffic, diversion, highway, roadworks, control
road, highway, highways, motorway, motorways, freeway, expressway, turnpike, lane, lanes, bypass, roundabout, crossroads, kerb, curb > highway, road, infrastructure, maintenance, traffic
street, streets, street light, street lights, street lamp, lamp post, zebra crossing, pedestrian crossing, speed bump, cobbles > street, lighting, highway, maintenance
asphalt, resurfacing, resurface, white lines, road markings, manhole cover, hole in the road, bumpy road, sunk road > highway, resurfacing, road, maintenance
bridges, viaduct, flyover, tunnels, underpass, overpass, level crossings, causeway, drawbridge > bridge, tunnel, structure, inspection, infrastructure
toll, tolls, congestion charge, toll road, vignette, road charge > toll, charge, fleet, expense, traffic
traffic lights, stop light, lights at the crossing, road sign, road signs, speed limit, no entry sign > traffic, signal, highway, signage, control
running late, train late, bus late, bus never came, bus didnt come, ferry late, missed my train, missed my flight, missed connection, delayed train, delayed flight > punctuality, disruption, delay, passenger, compensation
ticket machine, ticket inspector, fare, fares, fare dodger, fare dodging, no ticket, season ticket, season tickets, travel card, day pass > ticketing, fare, revenue protection, passenger
seat on the train, seat on the plane, window seat, first class, business class, economy seat, upgrade my seat, overbooked > reservation, booking, seat, passenger, travel
bus shelter, train station, railway station, railway platform, waiting room, ticket hall, departure board, departures board > station, passenger, information, facilities
bus lane, cycle lane, cycle lanes, cycle path, park and ride, footbridge > transport, planning, highway, cycling
travel sick, seasick, seasickness, turbulence, rough crossing, bumpy crossing > passenger, weather, comfort, welfare
life cycle of the ship, sell the ship, scrap the ship, ship for sale, new ship, ships built, build a ship, charter a ship, hire a ship > fleet, newbuild, chartering, disposal, vessel
gangways, boarding ramp, car deck, vehicle deck, cars on the ferry, drive on, drive off, lane meters > ramp, loading, deck, stowage, boarding
parcel van, courier van, last mile, drop off point, parcel shop, pickup point, locker for parcels, delivery round > delivery, courier, parcel, logistics, last mile
fire engine, police car, ambulance car, blue light, siren on the, patrol car > emergency, fleet, vehicle, response
bulldozer, bulldozers, dumper, steamroller, tipper, cement mixer, crane hire, plant hire, heavy plant, hoist, hoists, winch > plant, lifting, equipment, hire, construction, inspection
forklift truck, pallet truck, reach truck, pallet jack, forks of the, battery of the forklift > forklift, equipment, warehouse, licence, inspection
gps tracker, black box, dash cam, dashcam, sat nav, satnav, navigation device, where are our vans, where are our trucks > telematics, tracking, fleet, route
hybrid car, electric van, electric vans, electric bus, electric cars, range of the battery, wallbox > electrification, charging, fleet, electric
airbus, boeing, airways > aircraft, aviation, airline, airworthiness
cruiser, submarine, submarines, destroyer, clipper > vessel, naval, marine, shipbuilding
parkway, roadside, roadway, hard shoulder, central reservation, crash barrier, guard rail > highway, road, barrier, maintenance, safety
tramway, cable car, cable cars, funicular, ski lift cable, gondola > tram, inspection, passenger
mustang, convertible car, vintage car, test drive, showroom car, car dealer, car dealership, trade in my > vehicle, dealer, sales, demonstration
seatbelt, seatbelts, airbag, airbags, headrest, child seat in the van, towbar, tow bar, tachographs, sparkplug, spark plug, antifreeze, coolant, screen wash > vehicle, workshop, safety, fleet, inspection
oar, oars, hatch cover, porthole, binoculars, foghorn, ship bell > deck, seamanship, equipment, navigation
hearse, sleigh, horse cart, rickshaw, skateboard, skateboards, hoverboard > transport, policy, safety, mobility
`;
