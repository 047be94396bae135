/** Moving, making, mending, cleaning, storing: work of the hands. A line: what people say > what a map may call it. */
export const HANDLING = `
lugs, hauls, haul, schleps, totes > transport, porter, portering, carrying, haulage, logistics
moves things, shifts boxes, heaves, hefts, humps > moving, handling, relocation, transport, removal, logistics
hoists, hoist, cranes, winches, jacks up > lifting, crane, hoist, rigging, equipment
drags, tows, tow away, tows away, towed, pulls out of the ditch, gets towed > towing, recovery, breakdown, vehicle, roadside
pushes a trolley, wheels around, wheels patients, pushes beds > portering, porter, patient, transport, trolley
delivers, drops off, drop off, brings round, brings to the door, takes round, drops round > delivery, courier, distribution, shipment, drop-off
picks up, pick up, fetches, fetch, gets from, goes and gets > collection, pickup, courier, delivery, retrieval
sends off, dispatches, despatches, mails out, mail out, ships off, gets sent > dispatch, shipping, mailing, post, delivery, sending
sends on, passes on, pass on, forwards, hands on, relays > forwarding, distribution, notification, handover, transfer
takes in, take in, takes delivery, accepts the goods, signs for the parcel > receiving, receipt, intake, goods, delivery, acceptance
unloads, unload, offloads, empties the truck, empties the lorry, takes off the lorry > unloading, receiving, dock, goods-in, discharge, stevedoring
loading up, puts on the lorry, puts on the truck, fills the lorry, stacks the lorry > loading, stowage, dispatch, shipping, cargo, dock
packs, packs up, pack up, wraps, boxes up, box up, bags up, bundles > packing, packaging, wrapping, fulfilment, warehouse
unpacks, unpack, opens the boxes, takes out of the box > unpacking, receiving, goods-in, warehouse, replenishment
piles up, pile up, fills the shelves, fill the shelves, stacks shelves, puts on the shelf > shelf, replenishment, stacking, stocking, merchandising
picks the orders, picks the goods, picks orders, gets the order together, puts the order together > picking, fulfilment, warehouse, order
stashes, keeps in the cellar, keeps in the basement, puts in storage, puts into storage > storage, warehouse, stock, stores, depot
stocks, stocks up, stock up, hoards, lays in, buys in bulk > stock, inventory, stockpile, replenishment, supply
restocks, refills, refill, tops up, top up, topping up, replenishes, fills up again > replenishment, refill, restocking, stock, supply, top-up
runs low, running low, ran low, runs short, running short, ran short, almost out of, nearly out of, gets low > replenishment, stock, shortage, reorder, inventory, supply
run out of, runs out of, ran out of, running out of, we are out of, used up, uses up, use up, none left, all gone > stock, shortage, replenishment, reorder, supply, inventory
supplies, equips, equip, kits out, kit out, fits out, fit out, provides with > supply, equipment, provisioning, outfitting, issue
hands round, passes round, pass round, deals out, doles out, dishes out > distribution, allocation, issue, handing
lends, lends out, lend out, lent, loans out, loan out, lets people borrow > lending, loan, pool, rental, equipment, circulation
hires out, hire out, rents out, rent out, rented out, lets out, leases out > rental, hire, letting, lease, leasing, tenancy
rents, leases, hires a car, hires a van, rents a car > rental, lease, leasing, hire, fleet, tenancy
swaps, swops, exchanges, trades in, trade in, part exchange, switches round > exchange, replacement, swap, substitution, trade-in
replaces, renews, puts in a new, put in a new, fits a new, fit a new, gets a replacement > replacement, renewal, lifecycle, refresh, substitution
substitutes, stands in for, fills in for, fill in for, covers for, cover for, deputises, deputizes, steps in for > cover, substitution, deputy, replacement, locum, standby
returns, gives back, give back, gave back, hands back, hand back, handed back, brought back, takes back > return, returns, handback, refund, restitution
hands over, hand over, handed over, handing over, turns over to, passes the baton, pass the baton, relieves > handover, transfer, transition, shift, delivery
hands in, hand in, handed in, turns in, gives in, drops in, puts in a request, puts in for, put in for > submission, return, intake, application, request
sets up, set up, setting up, puts up, put up, rigs up, rigs, gets going, gets up and running, up and running > setup, installation, configuration, launch, provisioning, implementation
installs, hangs up, hooks up, hook up, plumbs in > installation, fitting, mounting, setup, commissioning
plugs in, plug in, plugged in, wires up, wire up, connects, links up, link up, attaches > connection, cabling, integration, installation, network, interface
unplugs, unplug, disconnects, cuts off, cut off, cuts the supply, takes off the grid, turns off the supply > disconnection, isolation, shutdown, supply, suspension
switches on, switch on, turns on, turn on, turned on, powers up, power up, fires up, fire up, boots up > activation, startup, start-up, commissioning, power, enablement
switches off, switch off, turns off, turn off, turned off, powers down, power down, shuts off, shut off > shutdown, deactivation, isolation, decommissioning, switch-off
puts into service, put into service, brings into service, first use, breaks in, runs in > commissioning, acceptance, launch, handover, start-up
takes out of service, take out of service, took out of service, retires, phases out, phase out, mothballs, winds down, wind down > decommissioning, retirement, phase-out, withdrawal, sunset, disposal
constructs, erects, raises a building, builds on, builds out > construction, building, project, development, works
assembles, puts it together, put it together, bolts together, pieces together, piece together > assembly, assembling, production, manufacturing
makes things, manufactures, turns out, churns out, knocks out, cranks out > production, manufacturing, output, line
takes apart, take apart, took apart, dismantles, strips down, strip down, pulls apart, breaks up > dismantling, disassembly, decommissioning, teardown, maintenance
knocks down, knock down, knocked down, pulls down, pull down, tears down, tear down, demolishes, bulldozes > demolition, dismantling, clearance, removal, construction
digs, digs a hole, excavates, digs the road up, shovels > excavation, groundworks, digging, civil, works
hammers, welds, solders, grinds > workshop, drilling, welding, metalwork, maintenance, works, noise
paints, varnishes, sprays, lacquers, whitewash, licks of paint, lick of paint, touches up, touch up > painting, coating, decoration, finishing, refurbishment
plasters, tiles, wallpapers, lays bricks, lays the floor, carpets > flooring, refurbishment, building, fitting, decoration
slices, chops, shears, snips > cutting, trimming, maintenance, production
sews, stitches, knits, mends clothes, takes up the hem, alters the > sewing, tailoring, uniform, textile, linen
glues, sticks on, stick on, pastes > labelling, adhesive, assembly, sticker
mends, fixes, repairs, patches up, patch up, gets working again, get working again, puts right, put right > repair, maintenance, fixing, restoration, servicing
has it looked at, have it looked at, gets it looked at, has it serviced, takes it in for a service, overhauled > servicing, maintenance, inspection, overhaul, workshop
keeps going, keep going, kept going, keeps in good shape, keeps it running, keep running, keeps in order > maintenance, upkeep, operation, reliability, servicing
does up, did up, refurbishes, renovates, spruces up, freshens up the > refurbishment, renovation, restoration, upgrade, modernisation
upgrades, modernises, brings up to date, bring up to date, brought up to date, gets a newer > upgrade, modernisation, renewal, refresh, update
greases, lubricates, waxes, keeps it from rusting > lubrication, greasing, maintenance, corrosion
fuels, fills up, fill up, tanks up, gasses up, refuels, puts petrol in, fills the tank > fuel, refuelling, bunkering, fleet, tank
charges up, recharges, recharge, tops up the battery > charging, battery, power, charger
starts the engine, cranks > engine, start-up, vehicle, maintenance
brakes, slams on the brakes > brake, vehicle, safety, maintenance
steers the, chauffeurs, takes people to, gives a lift, gives a ride, drives around > driver, driving, transport, fleet, shuttle
sails, sets sail, cruises, docks, moors, ties up, casts off, lands passengers > sailing, voyage, crossing, mooring, berth, vessel, bridge
flies, takes off on time, gets on board, gets on the plane > flight, boarding, passenger, aviation
rides, pedals, commutes, commute, gets to work > commuting, travel, bicycle, mobility, transport
travels, goes away, jets off, goes on a trip, goes abroad, journeys > travel, trip, booking, itinerary, expense
walks visitors, takes round visitors, shows visitors round, shows round, guides people, ushers, escorts > visitor, tour, reception, escort, guide, steward
leaves the car, leaves their car > parking, car park, space, permit
sprinkles, soaks > irrigation, watering, gardening, grounds
sows, grows, reaps, harvests, ploughs, digs the garden, weeds, prunes > planting, growing, harvest, gardening, landscape, crop, farm
milks, breeds, herds, tends > feeding, breeding, herd, dairy, farm
cleans, washes, scrubs, mops, wipes, sweeps, dusts, vacuums, hoovers > cleaning, hygiene, housekeeping, washing, janitorial, sanitation
rinses, sterilises, sterilizes, disinfects, boils, autoclaves > sterilisation, disinfection, decontamination, hygiene, infection
dry cleans, launders, does the washing, does the laundry > laundry, linen, washing, drying
mops up, mop up, wipes up, soaks up, clears up, clear up, cleans up after > clean-up, cleaning, spill, response, clearance
tidies, declutters, clears the desk, sweeps out, puts back, put back > tidying, housekeeping, clearance, cleaning
chucks, chucks out, chuck out, bins, scraps, gets shot of, tosses, toss out > disposal, waste, scrap, removal, destruction, recycling
clears away, clear away, takes away the rubbish, carts off, cart off, carts away > removal, collection, waste, clearance, disposal
shreds, destroys, pulps, burns papers, tears up, tear up, tore up > destruction, shredding, disposal, confidential, confidentiality
wipes, erases, deletes, scrubs the data, zaps, rubs out > deletion, erasure, wiping, deleting, sanitisation
purges, prunes, whittles down, thins out, clears out old > pruning, purge, retention, cleanup, deletion
removes, takes down, take down, took down, taken down, takes out, take out, pulls off the > removal, removing, takedown, withdrawal, deletion
hides, blurs, blacks out, black out, blanks out, blank out, covers up > masking, redaction, anonymisation, privacy, pseudonymisation
scrambles, locks up, lock up, locks away, lock away, locked away, puts under lock > encryption, lock, safekeeping, security, custody
locks, bolts the door, closes up, close up, locks the doors, last one out > lock, locking, closing, key, security, access
unlocks, opens up, open up, opens the shop, opens the doors, first one in > unlock, opening, access, key
unblocks, frees up, free up, unjams, releases the > unblock, release, clearance, reset
fences off, cordons off, ropes off, closes off, close off, barricades > barrier, cordon, closure, fencing, safety
shelters, covers with, shields, wraps up > protection, cover, packaging, shelter
heats, warms, warms up, warm up, turns the heat > heating, boiler, temperature, hvac
cools, chills, cools down, freezes the, keeps cold, keep cold, keeps cool, kept cold > cooling, chilled, refrigeration, cold, temperature, chain
ventilates, lets in air, opens the windows > ventilation, air, hvac, climate
lights, lights up, illuminates, shines > lighting, lamp, illumination, electrical
pumps, drains, drain, empties the tank, pours, bails out > pump, drainage, pumping, water, tank
dredges, clears the ditch, clears the gutters, unclogs > drainage, dredging, drain, clearance, water
shovels snow, grits, clears snow, salts the road, ploughs snow, de ices > winter, snow, gritting, road, clearance
cooks, bakes, roasts, fries, grills meat, boils up, whips up, makes the food, makes dinner, makes lunch > cooking, kitchen, catering, chef, food, production
serves, waits on, waits tables, dishes up, dish up, pours drinks > serving, restaurant, bar, waiting, hospitality, guest
brews, ferments, distils > brewing, filling, bottling, production, beverage
butchers, slaughters, fillets > butchery, meat, slaughter, food
tastes the, tries the food, tries the dish > tasting, food, quality, menu
prints, runs off, run off, photocopies, xeroxes, duplicates a, laminates, binds > printing, print, reprographics, copying
scans, digitises, digitizes, scans in, scan in, puts on the computer > scanning, digitisation, capture, archiving
films, records video, photographs, takes pictures, takes photos > photography, filming, video, production, camera, studio
edits, cuts the film, cuts together, splices > editing, edit, post-production, cut, production
broadcasts, airs the show, goes on air, transmits, streams, puts on air > broadcast, playout, transmission, streaming, air
tunes in > audience, listener, viewer, reception
measures up, fits clothes, tailors > fitting, measurement, size, customisation
engraves, embosses, prints on > engraving, personalisation, printing, labelling
bends, stamps out, forges > forming, moulding, press, casting, manufacturing, tooling
mixes, blends, stirs, whisks, doses > mixing, recipe, blending, formulation, dosing, production
fastens, ties down, tie down, straps down, lashes, secures the load > lashing, securing, cargo, load, stowage
weighs down, overloads, overload, overloaded, too heavy, too much on > overload, weight, load, limit, capacity
spills, leaks, slops, drips everywhere, oozes > spill, leak, containment, cleanup, pollution, response
nurses, treats, heals, cures, bandages, patches somebody up, looks after the sick > treatment, nursing, care, clinical, therapy, patient
operates on, cuts open, does the operation, puts under > surgery, theatre, anaesthesia, operating
x rays, x ray, scans the patient, looks inside > radiology, imaging, scan, diagnostic
vaccinates, jabs, injects, inoculates, gives the shot, gives shots > vaccination, immunisation, injection, clinic
prescribes, doses out, gives the pills, hands out the pills, gives out medicine > prescription, medication, dispensing, pharmacy, medicine
feeds the patients, washes patients, turns patients, sits with > nursing, care, ward, patient
babysits, minds children, looks after the kids, looks after children > childcare, nursery, supervision, safeguarding, care
buries, cremates, lays to rest > burial, cemetery, funeral, bereavement
rescues, saves people, pulls out of the water, gets people out > rescue, emergency, evacuation, lifeboat, response
evacuates, gets everybody out, gets everyone out, clears the building, empties the building > evacuation, emergency, fire, muster, drill
puts out the fire, put out a fire, puts out a fire, hoses > fire, extinguisher, firefighting, brigade, emergency
guards the door, stands at the door, stands guard, keeps watch at night > guarding, security, door, reception, watch
searches bags, frisks, pats down, looks in bags > search, screening, security, bag, access control
seizes, confiscates, impounds, takes off people, takes away from people > seizure, confiscation, enforcement, custody, evidence
salvages, reclaims, recoups, claws back, claw back, gets something back > recovery, salvage, reclaim, recoupment, clawback
recycles, reuses, sells for scrap, gives a second life > recycling, reuse, waste, circular, disposal
sells off, sell off, sold off, auctions, flogs, gets rid of old stock > disposal, sale, auction, clearance, divestment
marks down, mark down, marked down, knocks down the price, clears old stock > markdown, clearance, price, reduction, repricing
marks up, mark up, adds on top > margin, markup, pricing
tickets the goods, puts price tags on, labels the shelves, sticks prices on > price, label, ticketing, shelf, labelling
displays, shows off, shows in the window, dresses the window, lays out the shop > display, visual, merchandising, window, planogram, exhibition
hangs pictures, exhibits, puts on show > exhibition, display, gallery, curation
tools up, retools, changes over the line > tooling, changeover, setup, engineering, production
drives the, drive the, drove the, behind the wheel, at the wheel > driver, driving, fleet, transport, vehicle
collects parcels, collects the goods, collects the post, collects children, collects guests > collection, pickup, courier, transfer
builds houses, builds the road, builds a wall, builds the hall, builds a new hall > construction, building, civil, project, works
carries bags, carries the bags, carries luggage, takes the luggage, takes the bags up > porter, bell, luggage, concierge
receives goods, receives deliveries, receives the trucks, takes the delivery > receiving, goods-in, inbound, dock
restores old, restores paintings, restores furniture > restoration, conservation, heritage, refurbishment
`;
