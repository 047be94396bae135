/** What trades do all day, in the words of those outside them. A line: what people say > what a map may call it. */
export const INDUSTRY = `
manufacturing, factory, make things, makes our goods, assembly line, conveyor, shop floor > manufacturing, production, plant, line, assembly
prototype, mock up, mockup, first model, sample build > prototype, design, development, sample, engineering
welder, solder, bolt together, screw together, assemble, assembles > assembly, fabrication, welding, production, fitting
foundry, casting, molten, furnace, smelter, kiln > furnace, casting, foundry, metal, production
shipbuilding, shipyard, keel, hull work > shipyard, hull, vessel, construction, marine
coal mine, quarry, pit, coal, ore, blasting > mining, quarry, extraction, explosives, ground
drill a well, oil rig, offshore, pipeline runs, gas field > drilling, well, offshore, pipeline, integrity, extraction
refine, refinery, distil, petrol, diesel, gasoline > refinery, fuel, diesel, supply, bunkering
agriculture, farming, farm, farmer, crops, crop, harvest, sow, plough, tractor > farm, crop, agriculture, grower, harvest, machinery
cultivation, seeds, greenhouse crops, fertiliser, fertilizer, muck spreading > crop, planting, soil, fertiliser, agronomy
irrigation, sprinklers for the field, water the plants > irrigation, water, grounds, landscaping
breeding, calves, grazing, poultry, cowshed > animal, welfare, veterinary, farm, cattle, breeding
slaughter, butcher, butchers, abattoir, meat > meat, slaughter, hygiene, food, inspection
veterinarian, sick animal, animal doctor, foot and mouth > veterinary, animal, disease, welfare
forest, timber, wood, logging trees, sawmill > forestry, timber, trees, sourcing
fishery, trawler, catch of the day, fish farm > fisheries, quota, marine, aquaculture
brewing, brew, brewery, beer, distillery, whisky, wine making > brewing, brewery, production, fermentation, licensing, excise
bakery, bread, dough, oven, ovens, pastry > bakery, production, oven, recipe, food
catering for, cook for, chefs, chef, buffet, menu of the day, dishes of the day > catering, kitchen, menu, chef, food
tanning, leather, dyeing, dye > production, chemical, textile, treatment
laundry, washing machine, bed linen, linen, towels, ironing > laundry, linen, housekeeping
make the beds, makes the beds, do the rooms, turn down the beds > housekeeping, rooms, cleaning, linen
check in, checks in, check out of the room, room key, room keys, lobby desk > reception, front desk, check-in, guest, booking
luggage, suitcase, suitcases, lost suitcase, baggage > baggage, luggage, lost, porter, handling
room service, minibar, breakfast, breakfast room > room service, breakfast, restaurant, catering, hospitality
double booked, too many bookings, overbooked, more guests than rooms > overbooking, reservation, allocation, revenue, relocation
sells rooms, booking sites, price of the rooms, price per night, room prices > revenue, rates, distribution, channel, reservations
electricity, electric, wires, grid, pylons > electrical, power, grid, cabling, supply, network
wind farm, wind turbine, solar panels, solar farm, hydro, dam, turbines > renewable, generation, turbine, energy, asset
power station, power plant, reactor, nuclear, fusion, boiler house > generation, plant, nuclear, energy, boiler
propulsion, engine, engines, gearbox, propeller > engine, propulsion, machinery, engineering, overhaul, mechanic
compressor, compressed air, pneumatic, hydraulics > compressor, pressure, machinery, maintenance
insulation, draughty, draught, drafty, double glazing > insulation, building, energy, efficiency, windows
water treatment, tap water, drinking water quality, brown water, water tastes > water, quality, treatment, sampling, customer
waterworks, pumping station, reservoir, mains burst, burst main > pumping, network, mains, leakage, reservoir
rubbish collection, bin men, binmen, dustmen, bin day, bins not emptied, wheelie bin > refuse, waste, collection, recycling
street lamp, street lights, lamp post, lamp posts > street, lighting, highways, repair
planning permission, build an extension, may i build, allowed to build, building permit > planning, building, control, permit, application
redevelopment, regeneration, new housing, housing estate, council house, council houses > housing, regeneration, planning, development, property
groundbreaking, building site, cranes, crane, scaffold, bricks, concrete > construction, site, contractor, lifting, project
architect, blueprints, floor plan, plans of the building > architecture, design, drawings, plans, building
tenant, tenants, rent, landlords, flat, flats, apartment > lettings, tenancy, rent, housing, property, lease
eviction, evicted, squatters, squatter > tenancy, legal, enforcement, property, arrears
surveyor, plot of land, boundary, boundaries, neighbours fence > survey, land, boundary, property, estates
haulage, lorry, lorries, truck, trucks, van, vans, trucker > fleet, haulage, transport, vehicle, driver
drivers hours, tachograph, driver rest, falls asleep at the wheel > tachograph, driver, hours, compliance, fatigue
unloading, offload, loading bay, ramp for trucks > loading, dock, bay, goods-in, warehouse
shipping container, shipping containers, crates, boxes at the port > container, cargo, freight, terminal, stowage
airline pilot, cockpit, cabin crew, stewardess, air hostess > crew, flight, operations, aviation, training
runway, tarmac, airstrip, apron > airfield, runway, aerodrome, operations, maintenance
airlift, air freight, helicopter, drone, drones > aviation, flight, drone, air, cargo, permit
train driver, conductor, guard on the train, carriage, carriages, locomotive, locomotives > rolling stock, train, crew, depot, rail
rails, sleepers, points failure, level crossing > track, rail, infrastructure, signalling, crossing
bus, buses, coach, tram, trams, bus stop, bus stops > bus, fleet, route, timetable, depot, stops
fare dodger, fare dodgers, no ticket, without a ticket, rides for free > fare, revenue protection, inspection, ticket, penalty
ferry, ferries, car deck, foot passengers > ferry, vessel, sailing, loading, passengers, deck
sailor, sailors, captain, skipper, deckhand, seaman, seamen > crew, master, deck, certification, seafarer
lifeboats, life jackets drill, abandon ship, man the boats > muster, lifeboat, drill, abandon, evacuation
cargo shifts, badly loaded, tied down, lash, lashing, straps > stowage, lashing, cargo, loading, securing
harbour, harbor, pier, jetty, wharf, breakwater > port, harbour, quay, berth, mooring
dredge, dredging, too shallow, silted up > dredging, depth, channel, survey, port
fuel up, refuel, fill up the tank, tank of fuel > bunkering, refuelling, fuel, fleet
insure a customer, take on the risk, how risky is the customer, which risks we take > underwriting, acceptance, risk, pricing
first call after an accident, rings up after a crash, tells us of a claim, reports damage, customer had a crash > claim, notification, fnol, intake, claims
inflated claim, padded claim, faked crash, staged crash, crash for cash > fraud, claim, investigation, exaggerated
gets the money from the other insurer, money back from whoever did it, other side pays > subrogation, recovery, third party, claim
insurers of insurers, insure ourselves, spread our risk, share the risk > reinsurance, treaty, placement, risk
big storm claims, thousands of claims, after the big storm > catastrophe, surge, claims, event, reserving
money put aside for claims, enough for the claims > reserving, reserves, actuarial, solvency
mortgage, home loan, buy a house, house loan > mortgage, lending, survey, valuation, underwriting
savings account, savings book, piggy bank, interest rate, interest rates > savings, deposit, interest, rate, product
cash machine, cashpoint, hole in the wall, swallowed my card, machine ate my card > atm, cash, card, retained, branch
bank counter, bank clerk, teller, tellers, branch in town > branch, counter, teller, cash
safe deposit, vault, strongroom, safe in the wall > vault, safe, cash, custody, deposit
account was frozen, frozen account, blocked my card, card was blocked > blocking, fraud, account, card, unblocking
newspaper round, printing press, print run, prints the paper > press, printing, production, distribution, print
radio, television, tv, channel went off > broadcast, transmission, channel, studio, playout
actress, extras on set, film set, props, costumes, wardrobe > production, props, costume, studio, wardrobe
satellite dish, dishes on the roof, antenna, aerial, mast > satellite, antenna, mast, transmission, broadcast
phone mast, phone line, phone lines, landline, switchboard > telephony, mast, telephone, network, line
coral, reef, wildlife, birds, newts, biodiversity, ecology, habitat > ecology, biodiversity, conservation, environmental, survey
wilderness, countryside, national park, rangers > park, countryside, ranger, conservation, grounds
sheriff, firefighters, fire engine, fire station, fire brigade > fire, brigade, crew, response, station
dispatch centre, 999, 911, 112, emergency call > emergency, control room, dispatch, call handling
school meals, school bus, caretaker, school gate > catering, transport, caretaker, pupils, safeguarding
birth certificate, death certificate, register a birth, register a death > registrar, registration, certificate, civil
dog licence, stray dog, stray dogs, dog warden > animal, licensing, warden, enforcement
market stall, street trading, pub licence, taxi licence > licensing, licence, trading, permit
genetic, cloning, dna, gene, genes > genetics, laboratory, research, ethics
synthesis, chemist in the lab, test tube, lab bench > laboratory, chemistry, research, safety
plastic, plastics, moulding, mould for > production, moulding, packaging, tooling
glass, glazing, window panes, mirror, broken glass > glazing, glass, building, repair
simulation, what if model, model of the world > modelling, simulation, scenario, analysis
nutritional labels, whats in the food, ingredients, ingredient list > labelling, allergen, ingredients, product, specification
`;
