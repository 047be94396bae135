/** Plants, animals, land and water. A line: what people say > what a map may call it. */
export const NATURE = `
tree, trees, oak, pine, elm, birch, willow, cedar, maple, cypress, trunk of a tree, fallen tree, branches on the > arboriculture, tree, grounds, landscaping, parks
bush, bushes, shrub, shrubs, hedges, hedgerow, ivy, undergrowth, overgrown, overgrowth > grounds, landscaping, gardening, vegetation
grass, lawns, turf, pitch for football, sports field, playing field, meadow, long grass > grounds, turf, mowing, parks, pitch
leaf, leaves on the ground, dead leaves, leaf on the track, leaves on the line, foliage > grounds, sweeping, landscaping, vegetation
flower, flowers, bouquet, roses, tulips, lily, orchid, orchids, bloom, petals, florist, flowers for > floral, florist, gift, decoration, grounds
office plant, office plants, pot plant, pot plants, potted, plants are dying, plant is dying, water the plants, waters the plants, dead plant > plant care, landscaping, facilities, indoor
moss, algae, fungi, mildew, damp wall, damp walls, black spots, mould on the wall, mold on the wall, toadstools > damp, maintenance, building, repair, air quality
garden, gardens, gardener, gardeners, flower bed, flower beds, weeding, compost, mulch, rake, spade > gardening, grounds, landscaping
log pile, timber, lumber, wood, woods, plywood, planks, plank, sawdust, wooden, saw mill > timber, carpentry, material, forestry
forest, forests, woodland, ranger, rangers, logging trees, jungle, wild fire, wildfire, bush fire > forestry, conservation, land, wildfire
straw, hay, bales, pasture, grazing, paddock, stables, fodder, animal feed, feed for the > farm, agriculture, feed, animal
seed, seeds, sapling, bulbs in the ground, growing plants, pollen > grower, horticulture, crop, supply
cow, cows, calf in, bull, bulls, ox, beef herd, cattle truck, goat, goats, ram, ewe, lamb in the, pig, pigs, piglet, swine > animal, farm, welfare, veterinary
horse, horses, pony, mare, foal, donkey, mule, camel, camels, saddle, hoof, hooves, rider on > horse, equine, animal, welfare
dog, dogs, puppy, puppies, hound, barking, barks, leash, off the lead, stray, strays, dog mess, dog poo > pet, animal, policy, warden, control
cat, cats, kitten, kittens, hamster, rabbit, rabbits, parrot, goldfish, pet, cage, cages > pet, animal, policy, travel
animal, animals, beast, beasts, creature, creatures, livestock lorry, live animals, animal on board > animal, welfare, transport, veterinary
vet, vets, sick animal, animal doctor, animal disease, bird flu, foot and mouth, swine fever > veterinary, animal, disease, biosecurity, welfare
zoo, zoos, aquarium, safari, keeper, feed the animals, elephant, elephants, lion, lions, tiger, tigers, gorilla, panda, bear in, wolf, wolves, fox, foxes > zoo, animal, keeper, wildlife, conservation
deer, moose, elk, squirrel, squirrels, beaver, badger, badgers, hedgehog, wildlife, wild animals, animal on the road, hit a deer, hit an animal > wildlife, animal, collision, ecology, conservation
rat, rodents, rodent, rat droppings, gnawed, nibbled, chewed the cable, chewed through, traps for, mole hills, termites, moth, moths, woodworm > pest, infestation, control, hygiene
bug in my room, spider, spiders, flies in the, fruit fly, mosquito, mosquitoes, beetle, beetles, gnats, midges, caterpillar, snail, slug, slugs > pest, control, hygiene, housekeeping
bee, bees, hive, beehive, honeybees, wasp, wasps, nest, nests, hornet, hornets, swarm > pest, removal, control, grounds, biodiversity
bird, birds, pigeon, pigeons, seagull, seagulls, gull, gulls, crow, goose on, geese, swan, swans, owl, hawk, falcon, eagle, bird strike, bird in the > bird, wildlife, pest, control, hazard
snake, snakes, lizard, crocodile, reptiles, scorpion, frog, frogs, toad, turtle, turtles > wildlife, animal, removal, rescue
whale, whales, dolphin, dolphins, seal on the, seals on, shark, sharks, jellyfish, coral, reef, reefs > marine, wildlife, conservation, environmental
feather, feathers, fur, furs, animal hide, leather goods, ivory, horn of, tusk > material, wildlife, trade, customs, restricted
fish farm, fish farms, fishing, fishermen, fisherman, anglers, angling, nets in the water, catch of fish, trawler, trawlers > fishery, fishing, licence, marine, quota
sea, seas, ocean, waves, tide, tides, tidal, high water, low water, swell, rough sea, choppy > marine, weather, tide, sailing, navigation
river, rivers, creek, brook, stream behind, weir, waterway, canal, canals, riverbank, lock gate, lock keeper > river, waterway, flood, drainage, environmental
pool, pools, swimming pool, lifeguard, lifeguards, chlorine, hot tub, jacuzzi, whirlpool, spa > pool, water, leisure, lifeguard, hygiene
beach, beaches, shore, shoreline, dunes, seaside, cliff, cliffs, coast, coastline, erosion > coastal, beach, environmental, erosion, planning
flood, floods, flooded, flooding, waterlogged, puddle, puddles, soaked, soaking, drenched, under water, water everywhere, standing water > flood, water, damage, drainage, insurance, response
drought, dry spell, hosepipe, water shortage, no water, water is off, water went off, water pressure, brown water, rusty water > water, supply, plumbing, outage, utility
drain, drains, drainage, gutter, gutters, downpipe, sewer, sewers, sewage, manhole, manholes, culvert, septic, cesspit, ditch, trench > drainage, sewage, wastewater, plumbing, water
sludge, effluent, waste water, wastewater, black water, grey water, bilge, settling tank > wastewater, sewage, treatment, environmental, discharge
mud, muddy, dirt, soil, earth, clay, sand, gravel, pebbles, dug up, digging, dig up, excavation, excavator > excavation, groundwork, construction, soil, grounds
digs up the, dug through, cut the cable, hit a pipe, struck a cable, digger > excavation, permit, utility, cable, damage
rock, rocks, boulder, stones, rockfall, landslide, landslip, avalanche, sinkhole, subsidence > geotechnical, slope, stability, hazard, land
hill, slope, slopes, bank slipped, embankment, cutting beside the track, retaining wall > slope, geotechnical, embankment, earthworks, infrastructure
coal mine, gold mine, mine shaft, miner, miners, quarry, quarries, pit, colliery, shaft, ore, coal, blasting, tailings > mining, extraction, quarry, blasting, mineral
oil well, oil rig, rig, drill rig, derrick, wellhead, petroleum, crude, pipeline leak, fracking, shale > drilling, well, oil, petroleum, integrity
water well, spring water, groundwater, borehole, aquifer, bore hole > water, abstraction, groundwater, supply
fresh air, stale air, stuffy room, air quality, smog, haze, soot, particles in the air, dusty > ventilation, air quality, emissions, environmental
chimney, chimneys, smokestack, plume, flue, stack smoke, exhaust gas, greenhouse gas, greenhouse gases > emissions, stack, environmental, permit, monitoring
carbon footprint, trees planted, plant a tree, offset, offsets, offsetting, net zero, carbon neutral > carbon, offset, sustainability, emissions, climate
plastic bags, plastic bottles, single use, plastic waste, microplastics > plastic, packaging, sustainability, waste, recycling
landfill, dumped rubbish, fly tipping, rubbish tip, the tip, skip for, skip hire, scrapyard, scrap metal, bulky > waste, disposal, collection, contractor, recycling
paper bin, glass bin, sort the rubbish, food bin, compost bin, wheelie bin, overflowing bins, bin bags, bin men, bin day > waste, recycling, collection, segregation
pollutant, pollutants, toxins, toxin, toxic waste, contaminated, contamination, contaminated land, poisoned, poisonous, venom > contamination, environmental, hazardous, pollution, remediation
nature, natural, biodiversity, habitat, habitats, wetlands, wetland, protected species, endangered, rare plants, newts, bats > ecology, biodiversity, conservation, environmental, planning
island, islands, remote place, cut off village, back of beyond, hamlet, outlying > remote, island, connection, rural, lifeline
park, parks, bench, benches, playground, playgrounds, swings, slide in the park, skate park, bandstand > parks, recreation, grounds, playground, inspection
land, plot of land, field behind, acres, boundary, boundaries, whose land, who owns the land, fence line > land, property, boundary, estate, registry, survey
map of the area, aerial photo, survey of the land, latitude, longitude > mapping, survey, geographic, navigation, chart
sun, sunshade, blinds on the window, glare, dazzle, sunny, solar panel, solar panels, panels on the roof > solar, energy, shading, building
wind turbine, turbine, turbines, windmill, wind farm, blades of the, hydro, tidal power > turbine, generator, renewable, energy, plant
volcano, volcanic ash, earthquake, earthquakes, tremor, quake, tsunami, crater, asteroid, meteor, natural disaster, act of god > disaster, continuity, catastrophe, emergency, crisis
moon, planet, planets, stars in the sky, telescope, observatory, comet, cosmos, galaxy, eclipse > astronomy, observatory, research, telescope
satellites, orbit, rocket, rockets, spacecraft, shuttle into, launch pad, payload, space station > satellite, space, payload, transmission
ice, icy, icicle, icicles, frost, frosty, frozen pipes, frozen pipe, black ice, snow, snowed, snowed in, snowdrift, sleet, hail > winter, weather, gritting, clearance, maintenance
glacier, iceberg, icebergs, sea ice, polar, arctic, antarctic > ice, navigation, polar, expedition, hazard
campsite, camp, camps, tent, tents, caravan, caravans, campfire, holiday park, pitch for the tent > camping, accommodation, leisure, event
nature trail, walking trail, footpath, hiking, pathway, pavement, sidewalk, stile, bridleway > footpath, rights of way, walkway, maintenance, access
ski, skis, ski lift, piste, rink, skating, sledge, climbing wall, surf, surfboard, kayak, canoe, dive, divers down > leisure, sport, recreation, safety
ostrich, pheasant, shooting birds, hunt, hunting, hunters, gamekeeper > hunting, wildlife, licence, land
slaughter animals, cruelty, animal cruelty, animal testing, tested on animals, lab rats, lab mice, lab animals > animal, welfare, ethics, research, licence
lost dog, lost cat, dog on the plane, dog on the train, dog on the ferry, dogs in the room, pet in the room, pet friendly > pet, policy, travel, surcharge, guest
stench, stink, stinks, stinking, whiff, reek, reeks, pong, bad smell, awful smell, funny smell, odd smell, strange smell > odour, cleaning, drainage, ventilation, hygiene, complaint
smell, smells, odour, odor, scent, aroma > odour, ventilation, cleaning, gas
spark, sparks, sparking, flame, flames, blaze, ablaze, on fire, caught fire, in flames, embers, bonfire, charred, inferno, gutted > fire, safety, emergency, damage, electrical
smoke, smoky, smoke alarm, smoke detector, smoke detectors, fire drill, fire door, fire doors, fire exit, propped open > fire, safety, detection, alarm, prevention
lightning, struck by lightning, power surge, thunder, thunderstorm, hailstorm > lightning, surge, protection, weather, electrical, damage
barometer, weather vane, rain gauge, weather station, weather man > weather, forecast, meteorology, observation
butterfly, butterflies, dove, doves, robin, finch, mammal, mammals, penguin, penguins, kangaroo, leopard, monkey, monkeys, ape, cobra, hare, deer fence > wildlife, zoo, animal, conservation
bamboo, poppy, cactus, evergreen, magnolia, laurel, rosemary, vine, herbal, palm tree, palm trees, spruce > plant, grounds, landscaping, horticulture
sediment, silt, bedrock, dredged, estuary, cove, strait, peninsula, gulf, ravine, canyon, ridge > survey, environmental, hydrographic, geological, coastal
farmhouse, farmland, farmyard, bullock, herd, herds, flock, flocks, dung > farm, agriculture, animal, welfare
fountain, fountains, water feature, paddling, lakeside, riverside, waterfront > water, parks, grounds, maintenance
ferret, ferrets, poodle, terrier, tortoise, budgie, canary bird, stick insect, chipmunk > pet, animal, policy, travel
magpie, raven, ravens, heron, herons, sparrow, sparrows, stork, storks, pelican, puffin, puffins, cormorant, starling, starlings, woodpecker, vulture > bird, wildlife, conservation, hazard
otter, otters, mink, raccoon, skunk, weasel, vole, voles, shrew, boar, boars, salamander, grasshopper, dragonfly, ladybird, bumblebee, bumblebees, tadpoles > wildlife, ecology, conservation, biodiversity
aphid, aphids, locust, locusts, maggot, maggots, mousetrap, mousetraps, rat trap, rat poison, insect spray, fly paper > pest, control, hygiene, infestation
cheetah, giraffe, giraffes, hippo, zebra, zebras, rhino, jaguar, llama, octopus, seahorse, peacock, flamingo, reindeer, walrus > zoo, keeper, wildlife, exhibit, animal
heifer, heifers, rooster, cockerel, stallion, foals, piglets, ducklings > farm, animal, veterinary, welfare
lawnmower, lawnmowers, lawn mower, mowing machine, hosepipes, sprinkler on the lawn, firewood, hammock > grounds, gardening, equipment
lake, lakes, pond, ponds, lagoon, reed, reeds > water, parks, environmental, grounds, ecology
dam, dams, dyke, dykes, levee, spillway > dam, reservoir, flood, hydrology, safety
trimmer, trimmers, hedge trimmer, scarecrow, scarecrows, wood chips, bark chips > grounds, gardening, equipment, tool
`;
