/** Rooms, furniture, linen and what a building is made of. A line: what people say > what a map may call it. */
export const HOUSE = `
table, tables, armchair, armchairs, stool, stools, sofa, sofas, couch, bookcase, bookshelf, filing cabinet, drawers, sideboard > furniture, fittings, workplace, furnishing, facilities
wobbly chair, squeaky chair, chair is broken, wobbly table, stuck drawer, drawer is stuck, cabinet key, key for the drawer > furniture, repair, facilities, maintenance
sit stand desk, desk that goes up, height of my desk, footrest, foot rest, arm rest, back rest, monitor arm > furniture, ergonomics, workstation, equipment, adjustment
whiteboard, whiteboards, flip chart, flipchart, marker pens, markers, notice board, pin board, pinboard, noticeboard > stationery, meeting, room, notice, equipment
hot desk, hot desks, empty desks, share a desk, my own desk, seat by the window, where we sit, who sits where, sit together > seating, desk, space, workplace, allocation
locker, lockers, changing room, changing rooms, cloakroom, coat hook, coat rack, coat stand > locker, changing, facilities, storage, allocation
bed sheets, clean sheets, fresh sheets, pillow, pillows, blanket, blankets, duvet, duvets, quilt, mattress, mattresses, linen, linens > linen, laundry, housekeeping, bedding
towel, towels, bathrobe, bathrobes, tea towel, tea towels, dressing gown, slippers > linen, laundry, housekeeping, amenities
laundry, washing machine, washing machines, dryer, tumble dryer, ironing, ironed, dry cleaning, wash clothes, dirty sheets, dirty linen > laundry, linen, housekeeping, cleaning
curtain, curtains, blind in the window, blinds, shutters, net curtains, drapes > furnishing, window, shading, maintenance, furniture
carpet, carpets, rug, rugs, doormat, floor mat, vinyl floor, lino, parquet, floorboards, floor covering, threadbare > flooring, carpet, refurbishment, cleaning, trip
tile, tiles, tiled, grout, marble, slab, slabs, paving, cracked tile, loose tile > flooring, tile, building, repair, fabric
ceiling tile, plasterboard, wallpaper, peeling, flaking, lick of paint, repaint, shabby, tatty, paintwork > decoration, redecoration, refurbishment, building, maintenance
brick, bricks, mortar, masonry, limestone, sandstone, granite, rubble, facade, crumbling > building, masonry, fabric, structural, facade
beam, beams, girder, rafter, rafters, pillar, column in the, arch, arches, foundations, sagging, load bearing > structural, building, engineering, survey
roofs, slate, slates, tiles off the, skylight, gutters, loft, attic, asbestos in, flat roof > roof, building, maintenance, fabric, contractor
asbestos, lead paint, lead pipes, radon > asbestos, hazardous, register, survey, removal
door, doors, doorway, door handle, hinges, door closer, automatic door, revolving door, sliding door, door stuck, slams > door, building, maintenance, access, locksmith
windows that, glass in the window, pane, window pane, draught, draughty, draft from the, cant open the window > window, glazing, building, maintenance
glass, glazing, shattered, shards, broken glass, smashed window, mirror, mirrors > glazing, glass, breakage, repair, safety
lock is broken, door lock, locks up at night, padlocks, latch, bolt on the, barricade, lock changed, keyhole, master key, spare key, spare keys, lost my key, lost key, lost keys, bunch of keys > key, lock, locksmith, access, security
gate is stuck, barrier, barriers, bollard, bollards, turnstile, turnstiles, boom gate, parking barrier, intercom, door bell, doorbell, buzzer > barrier, access, entry, security, gate
fence, fences, fencing, wire fence, hole in the fence, perimeter > fencing, perimeter, security, grounds, boundary
stairs, stair, staircase, staircases, stairwell, steps up to, banister, handrail, handrails > stairs, building, handrail, maintenance, fall
ramp, ramps, step free, level access, grab rail, accessible toilet, disabled toilet, evac chair > accessibility, ramp, access, disability, building
corridor, corridors, hallway, hall, lobby chairs, foyer, atrium, passage to > corridor, common, building, cleaning, facilities
toilet, toilets, loo, loos, restroom, restrooms, bathroom, bathrooms, lavatory, urinal, washroom, washrooms, ladies room, mens room, cubicle > washroom, toilet, cleaning, plumbing, sanitary
toilet paper, loo roll, paper towels, hand towels, hand dryer, soap dispenser, no soap, out of soap, air freshener > washroom, consumables, cleaning, supplies, hygiene
shower, showers, bath, baths, bathtub, plughole, no hot water, shower is cold, shower cold, shower head, lukewarm > plumbing, hot water, boiler, shower, maintenance
tap, taps, faucet, faucets, sinks, basin, basins, dripping tap, flush, flushes, wont flush, cistern, blocked sink, blocked drain, clogged, overflow, overflowing > plumbing, water, drainage, repair, blockage
pipe, pipes, piping, pipework, hose, hoses, valve, valves, stopcock, water main, burst, bursts > plumbing, water, pipework, repair, leak
boiler, boilers, furnace, radiators, heater, heaters, hot water tank, gas fire, fireplace, wood burner > heating, boiler, gas, maintenance, safety
cold office, chilly, shivering, sweltering, roasting, baking in here, stifling, too warm, heating off, heating on, turn the heating > heating, cooling, temperature, ventilation, building
air duct, duct, ducts, vent, vents, fan, fans, extractor fan, cooling tower, cooling towers, chiller, cooler, air handling > ventilation, cooling, hvac, hygiene, maintenance
legionnaires, run the taps, stagnant, water tank, water tanks, water sample, limescale > legionella, water, hygiene, sampling, flushing
lights, lamp, lamps, lightbulb, bulb, bulbs, lantern, neon, floodlight, floodlights, torch, torches, strip light, dim, too dark, flickering, lights out > lighting, electrical, lamp, maintenance
plug socket, sockets, wall socket, power point, extension lead, extension cord, power strip, adapter for, adaptor for, fuse box, fuses, blown fuse, breaker > electrical, socket, power, testing, safety
power cut, power cuts, blackout, blackouts, lights went out, no power, no electricity, power went, power is off, brownout, power failure > power, electricity, outage, generator, supply, continuity
candles in the office, space heater, fan heater, own kettle, plugged in my own, fairy lights > electrical, fire, policy, testing
room, rooms, bedroom, bedrooms, bridal suite, double room, twin room, single room > room, accommodation, hotel, booking, housekeeping
make the beds, makes the beds, unmade bed, room not ready, room isnt ready, room is dirty, dirty room, chambermaid, do not disturb > housekeeping, room, cleaning, inspection, hotel
room safe, safe in the room, key card, keycard, room key, wrong room, room next to the lift, noisy room, change my room, sea view > room, reception, guest, key, allocation, front desk
minibar empty, hotel bath, bath plug, tv in the room, remote control, room tv, kettle in the room > guest, room, maintenance, hotel, amenities
dormitory, hostel, dorm, dorms, student room, student rooms, digs, halls of residence, lodging, lodgings, barracks > accommodation, residence, hall, student, housing, allocation
my flat, council flat, house, houses, housing, apartment, apartments, condo, condominium, cottage, bungalow, villa, villas, tenant, tenants, rented home > housing, tenancy, property, accommodation, letting, residential
empty building, empty property, squatters, boarded up, derelict, vacant building, unused rooms, disused > vacant, property, estate, security, disposal
mansion, palace, castle, castles, manor, stately home, fortress, monument, monuments, ruin, ruins, listed building, old building, heritage > heritage, conservation, building, historic
church, churches, chapel, cathedral, mosque, synagogue, shrine, prayer room, pray, prayers, altar, priest, place to pray > faith, chaplaincy, prayer, religious, community
cabin, cabins, hut, huts, shack, container office, portable cabin, portakabin, site office, site hut > accommodation, temporary, cabin
cellars, strong room, strongroom, bunker under > vault, storage, security, building
storehouse, outbuilding, lock up, garages, storage unit, box room, cupboard under, store cupboard, broom cupboard > storage, store, space, facilities
hall hire, rent a room, ballroom, hire the hall, venue, venues, auditorium, lecture hall, stage for the, marquee > venue, hire, event, letting, room
classroom, classrooms, lecture theatre, seminar room, lab bench, teaching room > classroom, teaching, timetable, room, estate, learning space
courtroom, courthouse, cell, cells, prison, jail, detention, inmates, prisoner, prisoners > custody, court, detention, prison, justice
library, libraries, reading room, librarian, bookshelves > library, lending, collection, catalogue
gallery, galleries, museum, museums, exhibit, exhibits, showcase, display case, statue, statues, sculpture > museum, exhibition, collection, gallery, curation
theater, theatres, cinema, cinemas, box office, foyer bar, front row, curtain call, concert hall > theatre, venue, ticketing, box office, performance
stadium, stadiums, arena, grandstand, turnstile at, scoreboard, match day > venue, stadium, event, crowd, safety
tower, towers, skyscraper, high rise, tower block, storey, storeys, upper floors, top of the building > building, tower, height, fire, evacuation
wing, wings, annex, annexe, extension to the building, new wing, new block > building, estate, capital, construction, space
courtyard, terrace, patio, balcony, porch, veranda, roof garden, driveway, forecourt, backyard, yard > grounds, outdoor, building, yard, maintenance
entrance, entrances, entry door, way in, front door, back door, side door, main door > entrance, access, reception, security, door
signboard, nameplate, name plate, door sign, plaque, wrong sign, signpost, wayfinding, lost in the building > signage, wayfinding, facilities, building
wall, walls, partition, partitions, crack in the wall, hole in the wall, ceilings, floors creak > building, fabric, maintenance, structural, repair
ladder, step ladder, scaffold, cherry picker, window cleaning, window cleaner, gutter cleaning, rope access > height, access equipment, cleaning, contractor, safety
shelf fell, shelving, rack fell, shelf collapsed, bent rack, overloaded shelf > racking, shelving, inspection, safety, warehouse
graffiti, vandals, vandal, vandalism, sprayed, scribbled, smashed up, kicked in > vandalism, damage, cleaning, security, repair, insurance
stain, stains, stained, coffee stain, spill on the carpet, spillage, sticky, grubby, grimy, cobwebs, dusty shelves, crumbs, litter on the > cleaning, housekeeping, hygiene, cleanliness
mop, mops, bucket, buckets, broom, brush, brushes, vacuum, vacuum cleaner, sponge, detergent, bleach, polish, disinfectant, rubber gloves > cleaning, consumables, supplies, hygiene
deep clean, spring clean, clean the windows, dirty windows, chewing gum on, bins not emptied, bins were not emptied, nobody cleaned > cleaning, contractor, housekeeping, hygiene, complaint
smart meter, meter reading, meter readings, water meter, gas meter, electricity meter, read the meter, reads the meter > meter, metering, reading, utility, billing
water bill, heating bill, oil tank, heating oil, fuel for heating, kilowatt, tariff for electricity, utility bill > utility, energy, bill, procurement, tariff
aerial, aerials, antenna, antennas, mast, masts, dish on the roof, satellite dish > antenna, mast, transmission, telecommunications, installation
flag on the roof, flags outside, flagpole, half mast, bunting, banners outside > flag, protocol, ceremony, display
christmas tree, christmas lights, tinsel, decorations, ornaments, wreaths, easter, halloween > decoration, seasonal, event, display
crate of, boxes in the corridor, boxes everywhere, clutter, cluttered, junk, piled up, blocked corridor, blocked exit, in the way > housekeeping, storage, clearance, fire, safety, waste
moving boxes, removal men, removal van, movers, pack my desk, packing up the office, carry furniture > removal, relocation, move, contractor, furniture
smoking shelter, bike shed, bicycle shed, bike storage, cycle storage, shower for cyclists > facilities, cycling, travel
parked in my, parked across, wrongly parked, parking ticket, parking tickets, parking fine, parking permit, clamped, wheel clamp, towed > parking, enforcement, permit, fine, appeal
disabled bay, loading bay, drop off zone, visitor parking, electric charger, charging point, charge point, ev charger > parking, bay, charging, allocation
house rules, quiet hours, noisy party, noise at night, loud music, party next door, neighbours shout > noise, complaint, nuisance, tenancy, community
caretaker, janitor, handyman, porter, porters, concierge, doorman, bellboy, night porter, building manager > caretaker, facilities, reception, maintenance, concierge
plumber, electrician, joiner, carpenter, painter, decorator, glazier, roofer, bricklayer, tradesman, tradesmen > maintenance, contractor, trade, repair, building
closet, closets, cupboards, alcove, niche, compartment, compartments, lid, lids > storage, furniture, cupboard, facilities
pole, poles, post in the ground, lamp standard, canopy, awning, awnings, parasols > outdoor, installation, maintenance, street
alley, alleys, back alley, dark corner, dark car park, underpass at night > lighting, safety, security, street, patrol
chamber, chambers, council chamber, boardroom, board room, plenary hall > meeting, room, council, committee, protocol
monastery, abbey, basilica, priory, parish, pulpit, pew, pews > heritage, faith, conservation, property
pavilion, clubhouse, clubhouses, coliseum, amphitheatre, bandstands, ice rink, bowling alley > venue, leisure, facility, hire
mosaic, mural, murals, fresco, gargoyle, carving, carvings, stained glass, chandelier > heritage, conservation, restoration, art
furnishings, settee, footstool, wardrobe for the room, parlor, parlour, lounge, lounges, saloon, break room, tea kitchen, quiet room, nap room > furniture, facilities, workplace, lounge
lampshade, lampshades, headboard, nightstand, bedside lamp, bedside table, dresser, recliner, easel, hanger, hangers, coat hanger, trouser press > furniture, room, housekeeping, fittings
doorknob, doorknobs, deadbolt, hatch, hatches, trapdoor, letterbox, peephole, door chain, door hook > door, building, maintenance, security
washbasin, washbasins, bidet, bidets, shower curtain, toilet seat, toilet brush > washroom, plumbing, repair, sanitary
dustbin, dustbins, dustpan, duster, dusters, squeegee, rags, wet wipes, bin liner, bin liners > cleaning, consumables, waste, supplies
lectern, podium, podiums, dais, rostrum, sound desk, stage steps > event, venue, av, staging, conference
doormats, entrance mat, entrance mats, floor mats, mat, mats > flooring, cleaning, entrance, hire
playpen, bunk, bunk bed, bunk beds, cots in the room, extra bed, rollaway > room, family, guest, housekeeping
pillowcase, pillowcases, bedsheet, bedsheets, cushion, cushions, flannel, flannels > linen, laundry, housekeeping
conduit, sealant, putty, filler, caulk, gypsum, varnished, whitewash the > building, maintenance, repair, decoration
`;
