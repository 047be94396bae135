/** Tools, machines, parts and what things are made of. A line: what people say > what a map may call it. */
export const TOOL = `
hammer, hammers, screwdriver, screwdrivers, wrench, pliers, axe, saw blade, chisel, drill bit, drill bits, power drill, toolbox, tool box, tool crib > tool, workshop, equipment, tool store, maintenance
machine, machines, machinery, apparatus, contraption, gadget, equipment on the floor > machinery, equipment, plant, maintenance, production
machine guard, guards off, fingers in the machine, emergency stop, stop button, red button, light curtain, cage around > guarding, machinery, safety, interlock
lock out tag out, switched off before, someone switched it on, isolate the machine, padlock on the switch > isolation, lockout, electrical, permit, safety
robot, robots, robot arm, conveyor, conveyors, conveyor belt, belt stopped, belt is torn, assembly line, production line > automation, line, production, robotics, maintenance
spare, spares, nut and bolt, nuts and bolts, screw, screws, washer ring, bolt, bolts, rivet, rivets, nail, nails in the, fasteners > spare, parts, stores, fastener, assembly
gear, gears, cog, cogs, shafts, chain broke, pulley, pulleys, spring broke, drive belt, lever, levers > mechanical, spare, maintenance, parts, lubrication
oil the, oil change, lubricant, lubricants, greased, greasing, squeak, squeaks, squeaky, rattles, rattle, grinding noise, strange noise, funny noise > lubrication, maintenance, inspection, mechanical, preventive
rust, rusty, corroded, corrosion, rusting, seized up, wears out, worn, wear and tear, threadbare belt, frayed > corrosion, maintenance, replacement, condition, inspection
crack, cracks, cracked, snapped, split open, bent, warped, dented part, chipped, weld, welds, welded, welder, welders > weld, inspection, structural, repair, quality, defect
gasket, gaskets, seal leaks, o ring, leaking oil, oil leak, drips oil, oil on the floor > seal, leak, maintenance, spill, repair
pump, pumps, compressor, compressors, pneumatic, hydraulic, hydraulics, air line, pressure vessel, pressure gauge, pressure drops > pump, pressure, mechanical, maintenance, inspection
turbines, generator set, generators, diesel generator, backup generator, emergency power, transformer, transformers, switchgear, busbar > generator, electrical, power, standby
battery, batteries, ups battery, uninterruptible, accumulator, lithium > battery, ups, power, disposal, storage
electric, electricity, electrical, electrics, volt, volts, voltage, current trips, wire, wires, live wire, bare wire, loose wire > electrical, power, installation, safety, supply
power line, power lines, pylon, pylons, overhead cable, overhead cables, grid, grids, outage in the grid > grid, network, transmission, distribution, electricity
gas pipe, gas main, gas leak, gas leaks, gas pipeline, pipelines for, pumping station, gas supply > gas, pipeline, integrity, leak, emergency
control room, control panel, gauge, needle in the red, scada, plc, programmable > control, automation, instrumentation, ot
sensor, sensors, detector, detectors, probe, probes, transducer, thermometer, thermometers, thermocouple > sensor, instrumentation, calibration, monitoring
scale is off, weighing scale, weighing scales, weighbridge, weighs wrong, ruler, tape measure, calipers, measuring device, test gear > calibration, measurement, metrology, instrument
microscope, microscopes, centrifuge, centrifuges, pipette, pipettes, beaker, bunsen, incubator, fume hood, fume cupboard, glove box > laboratory, instrument, equipment, calibration
reactor, reactors, uranium, plutonium, nuclear, fallout, core of the, fuel rods > nuclear, reactor, radiation, safety, radioactive
furnaces, kiln, kilns, smelter, molten, foundry, forge, casting, castings, mould for, moulds for, mold for, die for > casting, tooling, production, furnace, metal
steel, iron, aluminium, aluminum, copper, brass, tin, zinc, nickel, titanium, stainless, alloy, alloys, metal, metals, sheet metal > metal, material, procurement, raw material, fabrication
stolen copper, stolen cable, cable thieves, stolen lead, scrap dealer > theft, security, asset, cable
gold, silver, platinum, diamond, diamonds, jewels, jewel, gem, gems, emerald, pearls, precious > valuables, bullion, precious, custody, security, insurance
jewellery, jewelry, necklace, bracelet, earring, earrings, brooch, engagement ring, wedding ring, ring is gone, wristwatch > valuables, jewellery, lost property, insurance
plastic, plastics, polymer, polymers, resin, vinyl, rubber, latex, foam, polystyrene, bubble wrap > material, packaging, moulding, raw material, recycling
cement, concrete, mixer truck, rebar, formwork, plaster wall > construction, concrete, material, civil
chemical, chemicals, petrochemical, acids, solvent, solvents, thinner, paint thinner, alkali, caustic, ammonia, chlorine gas, peroxide > chemical, hazardous, substance, storage, safety
safety data sheet, what is in the drum, unlabelled bottle, drum, drums, barrel, barrels, jerry can, canister, canisters > chemical, hazardous, storage, label, substance
sodium, potassium, calcium, nitrogen, hydrogen, helium, sulfur, sulphur, mercury, arsenic, phosphate, chloride, oxide, dioxide > chemical, substance, laboratory, hazardous, emissions
dynamite, detonator, ammunition, bullet, bullets, gunpowder, flare gun, firework > explosives, licence, storage, safety, security
gun, guns, pistol, rifle, shotgun, weapon, weapons, firearm, firearms, blade on him, pulled a knife, came with a knife > weapon, security, threat, police, safety, screening
bomb, bombs, bomb threat, bomb scare, suspicious bag, unattended bag, abandoned bag, ticking, white powder > bomb threat, evacuation, security, threat, suspicious, emergency
drum of oil, waste oil, used oil, oily rags, oil drum, old paint, paint tins, old batteries, light tubes > hazardous waste, waste, disposal, collection
glue, adhesive, tape gun, sticky tape, duct tape, sellotape, twine, cable ties, zip ties > consumables, supplies, stores, packing
paint, paints, varnish, coat of paint, primer, lacquer, spray booth, paint shop, powder coat > coating, paint, finishing, production, surface
powder, powders, granules, dust explosion, liquid, liquids, fluid, fluids, mixture, mixtures, compound, compounds, slurry > material, formulation, substance, raw material
pill press, blend, blends, batch, batches, lot number, vats, vat, hopper, silo, silos > batch, production, tank, storage, manufacturing
textile, textiles, fabric, fabrics, cloth, cotton, silk, velvet, wool, woollen, linen cloth, yarn, loom, weaving > textile, material, production, apparel, sourcing
sewing, stitched, seam, seams, zip broke, zipper, button came off, hem, tailor, taken in > garment, alteration, repair, quality, tailoring
factory, factories, plant floor, shop floor, mill floor, works manager, industrial > factory, manufacturing, production, plant
output, throughput, yield, yields, pieces per hour, how many we make, scrap rate, downtime of the line > production, output, efficiency, yield, performance, reporting
prototype, prototypes, sample part, first piece, trial run, pilot run, mock up of > prototype, development, engineering, trial, product
technical drawing, blueprints, cad, diagram, diagrams, schematic, circuit diagram, wiring diagram, parts list, bill of materials > engineering, drawing, design, documentation, bom
circuit, circuits, semiconductor, semiconductors, silicon, wafer, circuit board, soldering > electronics, semiconductor, manufacturing, component
laser, lasers, laser cutter, plasma cutter, lathe, lathes, milling machine, cnc, press brake, punch press, 3d printer > machining, tooling, equipment, machinery, safety
tool broke, blunt, dull blade, needs sharpening, sharpen, worn tool, worn tools > tooling, maintenance, replacement, tool
lift inspection, hoist chain, slings, shackle, shackles, hook of the crane, crane driver, working load, too heavy for the crane > lifting, inspection, crane, rigging, certification
night shift machine, switched on at night, machine idle, standing still, idle time, changeover, change over the line, retool > production, scheduling, efficiency, changeover
machine manual, manual for the machine, how the machine works, learn the machine, trained on the machine > procedure, training, machinery, instruction
oldest machine, replace the machine, machine too old, buy a machine, new machine, on its last legs > replacement, capital, investment, asset, lifecycle
box cutter, stanley knife, scissors, guillotine, shredder, laminator, stapler, hole punch > stationery, office, equipment, safety, supplies
shovel, shovels, pickaxe, wheelbarrow, mower, mowers, chainsaw, chainsaws, strimmer, leaf blower > grounds, equipment, tool, safety
shield, shields, apron, aprons, face mask, face masks, respirator, respirators, safety glasses, safety boots, steel toe, harness, fall arrest, hairnets > protective equipment, ppe, safety, issue
fire extinguishers, hose reel, fire hose, fire blanket, hydrant, hydrants, sprinklers, dry riser, fire panel > fire, extinguisher, protection, inspection, testing
tank, reservoir, reservoirs, cistern, storage tank, tank farm, overfilled, gauge of the tank > tank, storage, inspection, integrity, level
filters, clogged filter, dirty filter, filter change, strainer, membrane, membranes > filter, maintenance, replacement, treatment
rental tools, borrow a tool, borrow tools, lend a tool, missing tool, tool went missing, hire tools, tool hire > tool, loan, hire, inventory, equipment
broken, kaput, bust, busted, knackered machine, conked out, packed up, given up the ghost, on the blink, on the fritz, playing up, dud, does nothing > repair, fault, defect, maintenance, failure
duct tape fix, bodge, bodged, patched up, held together with, makeshift, temporary fix, stopgap > workaround, temporary, repair, fix, debt
wear parts, consumable, consumables, refills, cartridges, cartridge, ink, blades > consumables, supplies, replenishment, stock, ordering
sealed, tamper, tampered, tampering, broken seal, seal broken > tampering, seal, security, integrity, evidence
models of machine, serial number, serial numbers, type plate, nameplate on, make and model > asset, register, inventory, identification
cylinder, cylinders, funnel, funnels, plunger, burner, burners, extruder, feeder, feeders, chute > equipment, machinery, maintenance, parts
crystal, crystals, magnet, magnets, charcoal, graphite, ceramic, ceramics, porcelain, enamel > material, raw material, production, sourcing
atom, atoms, electron, electrons, ion, proton, protons, nucleus, particle, particles, chord of the beam, substrate, receptor > research, laboratory, physics, experiment
explosive device, warhead, warheads, munitions, arsenal, cannon, grenade, grenades, landmine, sword, swords, revolver, handgun, shooter, active shooter, gunman, gunpoint > weapon, security, threat, police, emergency
handcuffs, truncheon, pepper spray, riot, rioters, looters, looting > security, police, order, incident
lighter, lighters, matches left, box of matches, candle left, cigarette end, cigarette ends, ashtray > smoking, fire, safety, policy
bubble, bubbles, foam on the, froth, spill kit, spill kits, absorbent, sawdust on the > spill, containment, environmental, response
innovation, innovations, new gadget, invention machine, laboratory for ideas > innovation, research, development, idea
surface, surfaces, scratched surface, smooth, smoothness, rough edge, rough edges, sharp edge, sharp edges, burr > finishing, quality, coating, inspection
kit, kits, tool kit, repair kit, starter kit, kit list > equipment, issue, kit, supplies
crowbar, mallet, anvil, workbench, workbenches, vise, vice grip, sandpaper, multimeter, tape measures, spanners, pincers, stepladder, stepladders, trestle > tool, workshop, equipment, inspection
nozzle, nozzles, coil, coils, roller, rollers, spindle, blower, blowers, silencer, hook, hooks, rod, rods, sprocket, flange, flanges > mechanical, parts, maintenance, equipment
tarpaulin, tarpaulins, sacks, velcro, cellophane, cling film, padding > packaging, supplies, covering, stores
bitumen, tar, epoxy, nylon, polyester, quartz, creosote, turpentine, paraffin, methanol, ethanol, lye, pigment, pigments, dye, dyes > chemical, material, hazardous, storage, sourcing
dagger, daggers, knuckle duster, stun gun, taser, baton > weapon, security, screening, police
typewriter, jukebox, gramophone, hourglass, sundial > museum, collection, obsolete, asset
`;
