/** The trade words of plants, sites, stores and the grid, as people say them who do not know them. A line: what people say > what a map may call it. */
export const PLANT = `
bad pieces, bad piece, reject pile, rejects bin, out of tolerance, wrong size part, does not fit together, crooked part > nonconformity, quality, inspection, defect, rework
stop the line, may stop the line, pull the cord, red light over the line > line, stop, quality, production, escalation, andon
which batch, which lot, lot code, where did this part come from, where did the bad part go, barcode on the part, trace a part > traceability, batch, lot, recall
first piece is good, check the first piece, release the batch, let the batch go, free the batch, hold the batch > release, batch, quality, inspection, approval
customer sends parts back, customer found bad parts, angry car maker, eight d > complaint, quality, corrective, customer, return
recipe of the paint, secret recipe, change the recipe, new raw material, other steel, cheaper material > formulation, change, material, engineering, approval
oil the machines, yearly service of the machine, before it breaks, service plan for machines, grease plan > preventive, maintenance, planning, lubrication
machine feels hot, bearing sings, listen to the bearing, shakes, shaking, wobble > condition monitoring, vibration, maintenance, inspection
spare for the machine, part takes months, critical spare, spare motor, spare pump > spare, parts, stores, critical, stock
pressure tank, boiler inspector, steam, steam leak, steam pipe, safety valve, relief valve, pops off > pressure, inspection, statutory, boiler, valve
arm of the robot stops, robot lost, teach the robot, robot program > robotics, automation, programme, maintenance
computer of the machine, screen on the machine, plc password, program in the machine, machine network > plc, automation, control, backup, ot
gets into the tank, climbs into, inside the silo, man in the tank, confined > confined space, permit, rescue, entry
sparks near the, grinder, grinders, cutting torch, flame near, welding in > hot work, permit, fire, watch
up high, works on the mast, works on the roof, harnesses, falls from > height, permit, fall, rescue, safety
outside firm on site, fitters from outside, strangers in the plant, contractors come, who lets the builders in > contractor, induction, permit, site access, safety
safety shoes worn out, new boots, new helmet, gloves run out, ear muffs, goggles scratched > protective equipment, ppe, issue, replacement
hurt on a machine, caught his sleeve, lost time, days since the last > accident, reporting, safety, investigation
good idea from the floor, idea box, suggestion box, bright idea, bright ideas > suggestion, improvement, continuous improvement, idea
tidy workplace, lines on the floor, everything in its place, shadow board > lean, housekeeping, improvement, workplace
dirty water from the plant, into the river, drains at the plant, water we let out > effluent, discharge, environmental, permit, wastewater
smoke over the plant, dust on the cars, neighbours smell us, soot on the washing > emissions, community, environmental, complaint, odour
drums in the yard, leaking drum, what to do with old acid, old solvents, oily water > hazardous waste, storage, disposal, environmental
truck waits at the gate, lorries queue, lorry at the gate, loading slot, dock door, door seven > dock, slot, gate, scheduling, inbound, yard
goods in, goods came damaged, box was open, short delivery, too few in the box, wrong goods came, delivery note, delivery notes > receiving, inspection, goods receipt, discrepancy, supplier
wrong box, wrong item sent, sent the wrong thing, forgot one item, half the order, mixed up orders > picking, packing, accuracy, claim, fulfilment
where is it in the warehouse, which bin, bin location, lost pallet, cannot find the pallet > location, warehouse, inventory, slotting, stock
too much stock, stock nobody buys, slow seller, slow sellers, shelf warmer, dead stock, old stock > obsolete, inventory, clearance, stock, write-off
too little stock, out of parts, line waits for parts, missing part, parts short > shortage, supply, material, planning, expediting
where is the truck, truck is late, lorry broke down, driver lost, driver does not answer > tracking, dispatch, transport, carrier, delay
who drives tomorrow, which tour, tours, round trip for the van, empty run, empty runs > dispatch, route, planning, transport, tour
pallet back, empty pallets, crates back, returnable, cages, roll cages, totes > returnable, pallet, container, pool, packaging
papers for the border, stuck at the border, held at customs, customs wants, tariff code, origin of goods > customs, clearance, declaration, broker, documentation
sea can, box on the ship, demurrage, box stays too long, storage at the port > container, demurrage, freight, shipping, port
parcel in the wrong town, wet parcel, crushed box, squashed, trampled, dropped a pallet > claim, damage, carrier, delivery, packaging
town is dark, street is dark, whole street without, half the city without, lines are down, tree on the line, tree on the wire > outage, grid, dispatch, restoration, fault
new house needs power, connect my house, new meter, meter change, swap the meter, broken meter > connection, meter, installation, customer
stole electricity, steals power, tampered meter, bypassed the meter > theft, revenue protection, meter, fraud
balance the grid, too much sun, too much wind, frequency drops, keep the lights on > balancing, dispatch, grid, control
buy power for next year, power price, gas price, price of power, electricity market > trading, energy, procurement, hedging, price
turn off a customer, cut off for not paying, cut off the power, switch the power back on > disconnection, collections, reconnection, vulnerable
dam is full, water over the dam, open the gates of the dam > dam, safety, release, hydrology
blade cracked, turbine stands still, wind farm stands still, panel is dirty > turbine, availability, maintenance, inspection
dig near our pipe, where do our cables lie, where are the cables, cable plans, before we dig > excavation, utility, records, permit, mapping
water is brown, tastes of chlorine, tastes funny, boil the water, germs in the water > water quality, sampling, incident, notification
burst in the street, water in the street, geyser, street under water > burst, main, repair, network, dispatch
fat in the sewer, wet wipes, sewer is blocked, manhole overflows, toilet water in the street > sewer, blockage, wastewater, response
crane day, closes the road for a crane, big lift, heavy lift, abnormal load > lifting, plan, crane, permit, traffic
builders are late, builder went bust, bill of the builder, extra work, extra money for the builder, change on site > contractor, construction, variation, contract, claim
snag, snags, snagging, finishing touches, hand over the building, keys to the new building > snagging, handover, defect, completion, commissioning
plans for the building, new hall, new plant, where to build, buy land, soil test > construction, capital, planning, project, land
damp in the new building, crack in the new, warranty of the builder, within five years > defect, warranty, liability, construction
tower crane, hoarding round, dust from the site, site noise, trucks through the village > construction, community, nuisance, traffic
who has the site key, site lock up, cameras on the site, copper gone, diesel stolen, tools stolen > site security, theft, guarding, insurance
`;
