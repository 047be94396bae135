/** Places, premises, land and the organisations that stand on it. A line: what people say > what a map may call it. */
export const PLACE = `
country, countries, nation, nations, other countries, foreign land > international, country, market, local, entity, jurisdiction
abroad, overseas, cross border, across the border, foreign > international, foreign, mobility, travel, cross-border
border, borders, frontier, boundary > border, customs, crossing, boundary, perimeter
region, regions, province, county, territory, territories, district, districts, prefecture > regional, district, territory, local, area
city, cities, town, towns, metropolis, municipality, municipal, township > municipal, city, urban, council, local
village, villages, hamlet, countryside, rural, out in the sticks > rural, village, local, community
suburb, suburbs, outskirts, neighborhood, neighborhoods, neighbourhood, quarter of town > neighbourhood, district, community, local, residents
borough, commune, parish, precinct > council, local authority, municipal, ward
downtown, city centre, city center, high street, main street, shopping street > town centre, retail, branch, store, footfall
street, streets, road, roads, pavement, sidewalk, kerb, pothole, potholes > road, highways, street, maintenance, surface, pavement
motorway, highway, highways, route, routes, bypass, ring road > highways, route, road, traffic, routing
junction, intersection, crossroads, roundabout, traffic jam, traffic jams > traffic, junction, signals, road, congestion
bridge, bridges, tunnel, tunnels, viaduct, flyover > bridge, structures, civil engineering, inspection, road
square, plaza, piazza, market square > public space, square, event, permit, street
station, stations, terminus, railway station, bus station > station, terminal, platform, rail, passenger
bus stop, bus stops, tram stop, shelter > stop, bus, passenger information, timetable, shelter
airport, airports, runway, runways, tarmac, hangar, airspace, aviation > airport, runway, airside, aviation, ground handling, flight
port, ports, harbour, harbor, docks, dock, quayside, pier, waterfront, marina > port, harbour, berth, quay, dock, mooring
route map, direction, directions, how to get there, way to the office > route, map, location, directions, travel, signage
location, locations, whereabouts, position of > location, tracking, gps, position, visibility
neighbours, next door, people next door, nearby, vicinity > neighbour, community, complaint, local
site, sites, premises, grounds, compound > site, premises, facilities, property, estate
property, properties, estate, real estate, land, landed, plot, plots, acre, acres, hectares > property, land, estate, acquisition, real estate
headquarters, hq, head office, main office, home office building > headquarters, office, facilities, corporate, premises
office, offices, branch office, outpost, satellite office > office, branch, workplace, facilities, premises
branch, branches, high street bank, local branch > branch, network, counter, opening, premises
shop, shops, outlet, outlets, shopfront, boutique > store, retail, shop, branch, merchandising
mall, shopping centre, shopping center, arcade, department store > retail, centre, tenant, leasing, shop
supermarket, grocery, grocer, corner shop, convenience store > grocery, store, retail, shelf, replenishment
market stall, stalls, flea market, fairground, circus > market, trader, licence, event, pitch
factory, factories, plant, mill, assembly line, shop floor > manufacturing, plant, production, factory, shop floor
warehouse, warehouses, storehouse, storage hall, depot, depots, stockroom, store room, storeroom > warehouse, storage, depot, stock, inventory, logistics
loading bay, loading dock, ramp, goods in, goods inward, back of the store > receiving, loading, dock, goods, delivery, yard
yard, yards, backyard, courtyard, forecourt > yard, grounds, site, outdoor
farm, farms, farmland, meadow, orchard, vineyard > farm, agriculture, land, crop, grower
pit, quarries, oil field, oil rig, offshore > extraction, mining, offshore, site, drilling
power station, power plant, wind farm, solar farm, reactor > generation, power, plant, grid, energy, substation
grid, power grid, the grid, power line, power lines, pylon > grid, network, transmission, distribution, electricity
reservoir, reservoirs, dam, dams, waterworks, water tower > reservoir, water, dam, supply, treatment
sewer, sewers, drain, gutter, ditch, manhole > sewer, drainage, wastewater, drains
river, rivers, lake, canal, stream bank, flood plain > flood, river, waterways, water, drainage
coast, coastline, shore, seaside, beach, beaches > coastal, beach, marine, shoreline
island, islands, mainland > island, ferry, lifeline, crossing, resident
mountain, hills, hill, slope, ski slope, ski lift, piste > slope, lift, resort, avalanche, winter
forest, forests, woods, woodland, timber, jungle > forestry, woodland, timber, trees
park, parks, green space, green spaces, lawns, flower beds > parks, green, grounds, recreation, horticulture
wildlife, habitat, habitats, nature, flora, fauna, birds, bats, newts > environmental, ecology, biodiversity, conservation, wildlife
landscape, terrain, ground, topography, lie of the land > landscape, survey, mapping, geospatial, land
landmark, monument, monuments, statue, ruins, heritage, archaeology > heritage, conservation, monument, listed, preservation
cemetery, graveyard, grave, graves, crematorium > cemetery, burial, cremation, bereavement
church, churches, chapel, mosque, cathedral > chaplaincy, worship, faith, religious
museum, museums, gallery, galleries, exhibits > museum, exhibition, collection, gallery, visitor
theatre, theater, opera, concert hall, auditorium, playhouse > theatre, venue, stage, performance, auditorium, events
cinema, cinemas, movie theatre, multiplex > cinema, film, screening, projection
stadium, arena, pitch, sports ground, sports field, racecourse > stadium, venue, sports, turf, stewarding
gym, fitness room, fitness centre, yoga, sauna, spa, jacuzzi > leisure, spa, wellness, fitness, recreation
swimming, swimming bath, baths, pool water, chlorine > pool, leisure, water, lifeguard, hygiene
zoo, aquarium, animal park, kennels, kennel, stables > animal, welfare, enclosure, veterinary
hotel, hotels, motel, hostel, guesthouse, guest house, bed and breakfast, resort, resorts > hotel, accommodation, rooms, lodging, hospitality
restaurant, restaurants, diner, bistro, cafe, cafes, pub, bar, bars > restaurant, catering, food, beverage, hospitality
casino, betting shop, bookmaker, gambling, bets, betting > gaming, gambling, wagering, licence, responsible
ballroom, banqueting, banquet, banquets, function room, gala > banqueting, function, event, catering, venue
foyer, lobby, atrium, entrance, entrances, front door, main door, main gate > reception, entrance, lobby, access, front of house
corridor, corridors, hallway, stairs, staircase, stairwell, landing > building, evacuation, cleaning, premises, escape route
cellar, attic, loft, roof space > storage, building, premises, plant room
rooftop, roof terrace, terrace, balcony, facade, outside wall, exterior > facade, building, envelope, maintenance, structure
corner, nook, quiet corner, quiet room, phone booth, phone booths > workspace, room, office, booth, layout
space, room to grow, not enough room, no space, cramped, crowded office > space, capacity, planning, occupancy, workplace
seat, seats, seating plan, where we sit, hot desk, hot desking > seating, desk, workplace, allocation, occupancy
changing room, changing rooms, locker, lockers, shower, showers > locker, changing, facilities, welfare, hygiene
toilet, toilets, loo, loos, restroom, restrooms, washroom, bathroom, bathrooms > washroom, cleaning, hygiene, sanitary, facilities
prayer room, place to pray, nursing room, mothers room, first aid room > facilities, wellbeing, inclusion, room
ward round, sickroom, bedside > ward, nursing, inpatient, clinical
clinic, clinics, surgery hours, outpatients, health centre, health center > clinic, outpatient, appointment, healthcare
hospital, hospitals, infirmary, hospice > hospital, inpatient, clinical, acute, healthcare
emergency room, casualty department, a and e > emergency, triage, urgent care, casualty
operating theatre, operating room, operating table > theatre, surgical, surgery, operating
pharmacy, pharmacies, medicine cabinet, medicine cupboard > pharmacy, dispensing, controlled drugs, medicines
care home, nursing home, old peoples home, retirement home > residential, care, elderly, nursing
school, schools, primary school, high school, secondary school, grammar school > school, education, pupil, admissions
university, universities, college, colleges, academy, seminary, business school > university, academic, admissions, faculty, education
campus, lecture hall, classroom, classrooms, schoolroom > campus, teaching, timetable, classroom, rooms
library, libraries, reading room, bookshelf > library, lending, collection, catalogue
student halls, halls of residence, boarding house, dormitory > accommodation, residence, student, housing
house, houses, housing, dwelling, mansion, cottage, bungalow, council flat > housing, property, residential, home, dwelling
apartment, apartments, flat to rent, tenement, block of flats > residential, tenancy, lease, property, letting
slum, shack, derelict, empty house, empty houses > vacant, housing, dilapidated, property, enforcement
building site, construction site, crane, cranes, scaffold > construction, site, contractor, lifting, permit
fence, fences, perimeter, gate, gates, barrier, barriers, roadblock, checkpoint > perimeter, barrier, gate, access control, security
prison, jail, jails, cell block, custody suite > custody, detention, prison
court, courthouse, courtroom, tribunal, in court, before a judge > court, litigation, hearing, legal, tribunal
embassy, embassies, consulate > embassy, visa, consular, travel
town hall, city hall, council offices, registry office, registrar > municipal, council, registry, citizen, counter
police station, precinct house, fire station > police, emergency, liaison, brigade
army, navy, military, battalion, regiment, infantry, barracks > military, defence, reserve
fleet, fleets, convoy, motor pool, pool car, pool cars > fleet, vehicle, car, pool
ferry, ferries, boat, boats, barge, liner, cruise > vessel, ferry, sailing, fleet, marine
lighthouse, buoy, buoys, beacon, beacons > navigation, marker, aids, marine
space station, satellites, orbit, dish on the roof > satellite, transmission, antenna, uplink
radio mast, mast, masts, antenna, antennas, phone mast, cell tower > mast, transmitter, antenna, radio, network
data centre, data center, computer room, comms room, comms cupboard, server cupboard > datacentre, hosting, infrastructure, cooling, rack
studio, studios, newsroom, control room, recording studio > studio, production, broadcast, gallery, newsroom
backstage, green room, dressing room > stage, production, rigging, artist, theatre
laboratory, test bench, clean room, cleanroom > laboratory, research, testing, calibration, sample
workshop, workshops, garage, garages, repair shop, body shop > workshop, vehicle, repair, servicing
petrol station, filling station, gas station, charging point, charging points, charging station > fuel, charging, station, vehicle, energy
car wash, truck wash, washing bay > washing, vehicle, cleaning, fleet
rubbish dump, tip, landfill, scrapyard, scrap heap, junkyard, skip > waste, disposal, landfill, scrap, recycling
incinerator, compost, composting, bottle bank > waste, recycling, treatment, organic
toll road, toll booth, toll gate > toll, road, charging, vehicle
parking lot, parking garage, multi storey, parking meter, parking ticket, parking fine, double parked > parking, enforcement, permit, penalty
taxi rank, taxi stand, bus lane, cycle path, cycle lane > road, highways, transport, cycling, kerbside
carriage, carriages, locomotive, tram, trams, underground, subway, tube > rail, train, rolling stock, metro, timetable
track side, rails, points failure, level crossing, signal box > track, signalling, rail, infrastructure
flight deck, cabin, galley, on board, aboard > cabin, onboard, crew, inflight
gangplank, gangways, embark, disembark, embarkation > boarding, gangway, passenger, embarkation
destination, destinations, end of the line > destination, route, network, delivery, schedule
stuck at customs, held at the border, held at customs > customs, clearance, shipment, declaration, import
world, worldwide, global, everywhere in the world, all over the world > global, international, worldwide
europe, european, eu, brussels > european, regulation, directive, gdpr, regulatory
america, american, usa, american market > us, region, market, international
continent, hemisphere, asia, asian, africa, african, middle east > region, regional, international, market
north, south, east, west, northern, southern, eastern, western > region, regional, area, territory
map, maps, atlas, street map, gps, satnav, sat nav, navigation > mapping, navigation, geospatial, map, location
latitude, longitude, altitude, compass > navigation, position, geospatial, survey
weather, climate, forecast for tomorrow, rain, snow, storm, storms, hurricane, typhoon > weather, meteorological, disruption, severe, climate
earthquake, epicenter, tremor, volcano, landslide, avalanche, wildfire, wildfires > disaster, continuity, emergency, catastrophe, resilience
environment, green issues, planet, global warming, carbon, greenhouse > environmental, sustainability, carbon, emissions, esg
air, air quality, fumes, smog, exhaust fumes, dust in the air > ventilation, emissions, environmental, monitoring, air quality
soil, contaminated ground, oil on the ground, spillage, spilled, spilt > contamination, spill, environmental, remediation, cleanup
corporation, plc, daughter company, parent company > corporate, subsidiary, entity, legal, company secretarial
subsidiary, subsidiaries, offshoot, affiliate, affiliates, sister company, holding company > subsidiary, entity, group, corporate, consolidation
headquarters abroad, branch abroad, foreign branch, office abroad > international, entity, local, country
institution, institute, ngo, non profit, nonprofit > charity, foundation, grant, partnership, giving
agency, agencies, bureau, ministry, authority, authorities > authority, regulator, government, agency, liaison
government, state, federal, republic, administration in power > government, public sector, public affairs, regulatory
health authority, health inspector, food inspector, kitchen inspector > inspection, hygiene, environmental health, food safety
chamber of commerce, trade association, industry body, industry association > membership, association, industry, trade, public affairs
industry, industries, sector, line of business > industry, sector, vertical, market
market, markets, marketplace, new market, enter a market > market, marketplace, expansion, trading
stock market, stock exchange, wall street, trading floor > trading, securities, market, listing, exchange
bank vault, vault, safe, safe deposit, strongroom, strong room > vault, safe, cash, custody, secure storage
ownership of land, deed to, title deed, title deeds, land registry > title, property, registry, conveyancing, land
planning permission, building permit, building permission, zoning, land use > planning, permit, permission, development, building control
eviction, evict, evicted, thrown out of the flat > eviction, tenancy, arrears, housing, enforcement
moved premises, moving house, removal van > relocation, removal, move, address
meeting place, meeting point, muster point, assembly area > assembly, evacuation, muster, emergency
shortcut through, side door, back door of the building, rear entrance > access, entrance, door, egress, building
escape, escape route, fire exit, fire door, fire doors > evacuation, fire, egress, emergency
rooms upstairs, ground floor, top floor, first floor, upstairs, downstairs > floor, building, facilities, office
view from, window seat, daylight, blinds, curtains > lighting, window, furniture, workplace
on site, on the premises, in the field, out in the field > site, field, onsite, premises
far away, remote place, middle of nowhere, hard to reach > remote, coverage, logistics, distance
neighbouring company, shared building, co working, coworking > lease, sharing, tenant, workspace
at home, home visit, house call, comes to the house, doorstep > home, visit, field, domiciliary, delivery
whole estate, all our buildings, all our shops, all our offices > estate, portfolio, property, facilities
opening a branch, open a new branch, open a new shop, new store, new location > opening, expansion, site, store, launch
close a branch, closing a branch, shut a shop, shut down a plant, closing a site > closure, branch, exit, consultation, site
venue, venues, place for a party, rent a hall, hire a hall > venue, event, hire, sourcing, booking
exhibition, exhibitions, show room, showroom, trade stand > exhibition, showroom, display, event, stand
display, displays, shop window, window display, mannequin > display, merchandising, visual, window, signage
aisle, aisles, shelves, end of aisle, rack in the shop > shelf, planogram, merchandising, layout, replenishment
back office, behind the scenes, out of sight of customers > back office, operations, processing
counter, at the counter, cash desk, checkout line, queue at the till > counter, checkout, till, queue, point of sale
service desk window, information desk, help point, info point > information, enquiry, front desk, help
baggage, luggage, suitcase, suitcases, baggage belt, baggage claim > baggage, luggage, lost property, handling
camp, camps, campsite, tent, tents, marquee, caravan > site, event, temporary structure, pitch
playing field, sandpit, climbing frame, skate park > playground, recreation, parks, inspection
dead end, one way street, road closed, road works, roadworks, diversion, detour > roadworks, traffic, closure, diversion, highways
street name, house number, post code, postcode, zip code > address, addressing, postal, register, geocoding
`;
