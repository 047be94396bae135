/** Buildings, safety, cleaning, rooms, parking and keys. A line: what people say > what a map may call it. */
export const SITE = `
desk, desks, chair, chairs, furniture, where do i sit, place to sit, cupboard, standing desk, office chair > furniture, workplace, facility, facilities, desk, seating
move offices, moving office, move to another floor, move desks, new office, bigger office, another building > relocation, move, space, office, planning, lease
rent the office, landlord, rent for the building, own the building, lease of > lease, property, estate, rent, landlord
heating, too cold, freezing, too hot, boiling, air con, aircon, air conditioning, stuffy, radiator, thermostat > heating, ventilation, climate, hvac, building, facility
light bulb, lamp is out, lights dont work, flickers, socket, fuse, wiring > electrical, lighting, maintenance, building
leak in the roof, leaky, leaking, drips, dripping, water on the floor, tap, toilet is blocked, blocked toilet, sink, pipes, flooded, burst pipe > plumbing, maintenance, repair, building, water, facility
lift, elevator, stuck in the lift, escalator > lift, elevator, maintenance
door is broken, window is broken, broken window, broken door, broken chair, broken light, something in the building, building is broken, ceiling, roof, wall, floor > maintenance, repair, building, facility, premises
dirty, filthy, mess, clean, cleans, cleaner, cleaners, mop, hoover, wipe down, smells, stinks, tidy up, dust > cleaning, hygiene, janitorial
rubbish, trash, garbage, bin, bins, full bins, recycling, throw out, litter > waste, disposal, recycling
poison, toxic, acid, gas cylinders, gas bottles, gas cylinder, gas bottle, explosive, explosives, fireworks, flammable, batteries, chemicals, petrol can, things that burn, radioactive > hazardous, dangerous, chemical, substance, goods
rats, mice, mouse in the, cockroach, cockroaches, ants, bugs in the kitchen, wasps, vermin, insects > pest, control
coffee, coffee machine, tea, milk, snacks, fruit, fridge, dishwasher, kitchen > kitchen, catering, pantry, coffee, vending
lunch, food, meals, cooks, cook, eat, canteen, menu, vegan, vegetarian, dishes, what we eat, dinner > catering, canteen, menu, food, galley, kitchen
book a room, meeting room, room for, rooms, projector room, somewhere to meet, place to meet > room, booking, meeting, reservation
park, parking, parking spot, parking space, where to park, where can i park, car park, garage, bike rack, charge my car, electric car > parking, car, charging, space
front desk, reception, lobby, visitor, visitors, guest, guests, people who visit, somebody visits, outsiders visit > reception, visitor, guest, registration
post, letters, letter, parcels, parcel for me, stamps, courier, mail room > mailroom, post, mail, courier
pens, paper, stationery, notebooks, envelopes, staples, office stuff > stationery, supplies, office
plants, garden, lawn, hedge, snow on the, ice on the, shovel snow, grit, salt the, clears the snow > grounds, gardening, winter, landscaping, snow
badge, door card, entry card, key to, keys to, get into the building, open the door, opens the door, door code, locked door, who may enter, let into the building, after hours in the building > access, badge, key, entry, door, physical
fire, smoke, burning, burns, fire alarm, extinguisher, extinguishers, sprinkler, get out of the building, everybody out, way out, emergency exit, assembly point > fire, evacuation, safety, emergency, alarm, protection
hurt, hurts, injured, injury, cut finger, broken leg, fell off, fell down, slipped, tripped, bleeding, ambulance, fainted, heart attack, passed out, got hurt, hurt himself, hurt herself > accident, first aid, injury, safety, incident, medical
almost, nearly, close call, narrow escape, could have gone wrong, almost happened, nearly happened, nearly hit, almost fell > near miss, incident, report, safety
helmet, hard hat, gloves, goggles, ear plugs, safety shoes, vest, life jacket, life jackets > protective, ppe, equipment, safety
is it safe, safe to work, dangerous work, dangerous job, dangerous, unsafe, could hurt, hazard, hazards > safety, hazard, risk, assessment, permit
welding, work on the roof, work at height, ladder, ladders, scaffolding, in the tank > permit, work, height, safety, hot work
ladders and, tools checked, checked every year, yearly check, regular check, test every year > inspection, testing, maintenance
ergonomic, back hurts, sore wrists, sit badly > ergonomics, occupational, workplace
energy, electricity bill, gas bill, power bill, save energy, solar, heat pump > energy, utilities, electricity, efficiency
builders, construction, renovate, renovation, rebuild, refurbish, paint the > construction, renovation, project, building, refurbishment
noise, loud, too loud, noisy neighbours, neighbours complain, neighbour > noise, neighbour, complaint, community
smoking, smoke break, cigarettes > smoking, policy
dog in the office, bring my dog, pets > pet, dog, policy
sign on the door, signs, where is, map of the building > signage, sign
machine stops, machine stopped, machine is broken, line stops, engine broke, engine is broken, engine trouble, breaks down, broke, mended, mends, mend, fixes, gets it going again, get it going again > repair, maintenance, breakdown, engine, technical, service
`;
