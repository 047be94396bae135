/** What is eaten and drunk, where it grows and who cooks it. A line: what people say > what a map may call it. */
export const KITCHEN = `
bread, loaf, loaves, bun, buns, toast, baguette, dough, yeast, flour, bagel, croissant > bakery, baking, bread
baker, bakers, oven, ovens, bakes, fresh bread > bakery, baking, equipment, kitchen
cake, cakes, pastry, pastries, pie, pies, biscuit, biscuits, doughnut, dessert, desserts, pudding, puddings > bakery, dessert, catering, menu
birthday cake, leaving cake, cake for, birthday party, leaving do, farewell party > celebration, event, social, staff, gift
chocolate, chocolates, candy, candies, sweets, sweeties, gum, popcorn, crisps, chewing gum > confectionery, snack, vending, grocery
sandwich, sandwiches, burger, burgers, pizza, pizzas, pasta, noodles, sushi, curry, salsa > catering, canteen, menu, restaurant, food, meal
soup, soups, broth, stew, salad, salads, roast, casserole, steak, chips, rice, omelette > menu, meal, canteen, catering, kitchen, dish
breakfast, brunch, luncheon, supper, buffet, banquet, dining > catering, meal, restaurant, dining, breakfast, hospitality
starters on the menu, main course, side dish, second helping, plate of food > menu, meal, kitchen
hungry, starving, peckish, famished, feed the, feeds the, something to eat, bite to eat > food, meal, catering, canteen, welfare
thirsty, drink of water, drinking water, water cooler, water fountain, water dispenser, tap water > drinking, water, hydration, dispenser, quality
food parcel, food parcels, food bank, leftovers, left over food, unsold food, give away food > donation, charity, surplus, food, waste
meat, beef, pork, ham, bacon, sausage, sausages, mince, lamb, veal, ribs > butcher, meat, fresh, counter, supplier
chicken, turkey, duck, goose, poultry, chicken wings > poultry, meat, farm
fish, salmon, tuna, trout, cod, kippers, seafood, shellfish, prawns, shrimp, crab, lobster, oyster, oysters, mussels > fish, seafood, fishery, fresh, counter
egg, eggs, laying hens, hens > egg, poultry, allergen, farm
cheese, butter, cream, yogurt, yoghurt, dairy, cow milk, pint of milk > dairy, milk, chilled, food, farm
sour milk, milk is off, milk gone off, curdled > dairy, chilled, expiry, complaint, temperature
vegetable, vegetables, veg, carrots, carrot, cabbage, spinach, onion, onions, potato, potatoes, tomato, tomatoes, pumpkin, beans, peas, lettuce, cucumber > produce, vegetable, fresh, grower, crop
fruits, apple, apples, orange, oranges, banana, bananas, lemon, lemons, lime, grape, grapes, cherry, berry, berries, strawberry, peach, pear, plum, melon, mango, pineapple > fruit, produce, fresh, grower
mushroom, mushrooms, herb, herbs, garlic, ginger, parsley, basil > produce, fresh, grower, ingredient
bruised fruit, wilted, limp lettuce, brown bananas > produce, fresh, quality, waste, markdown
corn, wheat, barley, oats, maize, rye, soy, soya, soybeans, cereal, cereals, grain, grains > crop, grain, harvest, grower, milling
harvest, harvests, orchard, orchards, vineyard, vineyards, sow, sowing, seedlings > harvest, crop, farm, grower, agriculture
farm, farms, farmer, farmers, ranch, tractor, tractors, barn, plough, field of > farm, farmer, agriculture, grower, sourcing, land
nuts, nut, peanut, peanuts, almonds, walnut, walnuts, sesame, shellfish allergy, lactose, gluten, celery > allergen, allergy, labelling, dietary, food
hives, swollen tongue, swollen lips, throat closing, epipen, allergic, anaphylactic > allergen, allergy, emergency, reaction, first aid
vegetarian, vegetarians, vegan, vegans, halal, kosher, diabetic meal, special diet, religious food > dietary, diet, menu, allergen, catering, requirement
diet, diets, dieting, nutrition, calories, protein, proteins, fat, fibre, vitamins, vitamin, carbohydrates, cholesterol > nutrition, dietitian, diet, dietary, labelling, health
sugar, sugary, sweetener, caffeine, e numbers, additives, preservatives > ingredient, labelling, nutrition, recipe, reformulation
salt, pepper, spice, spices, mustard, ketchup, mayonnaise, sauce, sauces, vinegar, cinnamon, vanilla, garnish > ingredient, grocery, recipe, pantry, condiment
honey, jam, jelly, marmalade, spread on, syrup, treacle > grocery, preserve, ingredient
tin of, tins of, tinned, cans of, can of soup, jar of, jars of, packet of > grocery, canning, packaging, food, stock
frozen food, ice cream, ice lolly, lollies, freezer, freezers, deep freeze > frozen, freezer, refrigeration, temperature
fridge is warm, fridge too warm, fridge broken, fridge stopped, freezer broken, freezer stopped, freezer alarm, fridge alarm, refrigerator, refrigerators, cool box > refrigeration, temperature, cold, chilled, alarm
off food, food gone off, mould, mold, moldy, smells off, rancid, past its best > spoilage, expiry, food safety, shelf life, quality, waste
undercooked, raw meat, raw chicken, pink in the middle, burnt food, cold food, food is cold, hair in my, hair in the soup > food safety, hygiene, kitchen, complaint, temperature
foreign body, glass in the, plastic in the, metal in the, found in my food, stone in the > contamination, foreign, recall, complaint, food safety
food poisoning, upset stomach, everyone was sick, made us sick, threw up after, salmonella, listeria, tummy bug > food safety, outbreak, hygiene, illness, environmental health
tea bags, teabags, coffee beans, espresso, cappuccino, latte, kettle, instant coffee, mug, mugs, no milk > coffee, kitchen, pantry, refreshment, vending, supplies
juice, lemonade, cola, coke, soda, fizzy, soft drink, soft drinks, smoothie, bottled water > beverage, drink, vending, catering, grocery
wine, wines, champagne, sherry, sparkling, vintage, cellar, cork > wine, cellar, beverage, alcohol, bar
beer, beers, ale, lager, cider, pint, pints, keg, kegs, draught, brewery, brewer, brewing, malt > brewery, brewing, beer, alcohol, bar, licensing
whisky, whiskey, vodka, rum, gin, brandy, spirits, liquor, cocktail, cocktails, martini, bourbon, tequila > alcohol, spirits, bar, licensing, duty
booze, boozy, alcohol, alcoholic drink, drunk, tipsy, smells of drink, drunken > alcohol, intoxication, licensing, misconduct, policy, bar
too young to drink, under age, underage, looks under, fake id, selling to kids, selling to children > age, verification, restricted, licensing, minor, challenge
pub, pubs, bar, bars, tavern, nightclub, beer garden, happy hour, barman, barmaid, bartender, landlord of the pub > bar, licensing, hospitality, beverage, venue
bottle, bottles, bottling, bottled, flask, crate, crates, deposit on bottles, bottle return > bottle, bottling, packaging, deposit, recycling
restaurant, restaurants, cafe, cafes, bistro, diner, cafeteria, cafeterias, tea room, coffee shop, snack bar > restaurant, cafe, catering, food, canteen, outlet
waiter, waiters, waitress, chef, chefs, sous chef, kitchen porter, cooks the, head cook > restaurant, kitchen, catering, chef, hospitality
table for, reserve a table, book a table, table by the window, tables for tonight > reservation, restaurant, booking, table
bill at the table, left a tip, tips for the waiter, gratuity, tip jar > gratuity, tip, payroll, restaurant, distribution
room service, tray outside, food to the room, minibar, mini bar > room service, minibar, hospitality, hotel, replenishment
hospital food, patients eat, food trays, meal trays, feeding the patients, nil by mouth > patient, meal, catering, dietary, ward
school dinners, school lunch, free school meals, packed lunch, lunch box > school, meal, catering, pupil, eligibility
takeaway, take away food, delivered food, food delivery, order in food > delivery, takeaway, restaurant, catering, order
recipe, recipes, cookbook, new dish, new dishes, taste, tastes, tasting, tasty, bland, flavour, flavor, flavours > recipe, menu, formulation, tasting, development
stove, hob, grill, fryer, deep fryer, microwave, toaster, saucepan, skillet, frying pan, pan, pans, cooker > kitchen, equipment, cooking, fire
grease, greasy, fat trap, grease trap, extractor, hood, fryer oil, cooking oil, old oil > kitchen, grease, extraction, cleaning, waste, drain
knife, knives, fork, forks, spoon, spoons, cutlery, crockery, plates, bowl, bowls, cups, saucer, tableware, napkin, napkins, teaspoon > cutlery, crockery, tableware, kitchen, catering
dirty dishes, washing up, dirty cups, dirty mugs, dish washer, sink full > kitchen, dishwasher, cleaning, tidy, hygiene
kitchenette, office kitchen, staff kitchen, pantry, larder, cupboard is bare > kitchen, pantry, refreshment, supplies, facilities
fruit basket, fruit bowl, free fruit, free snacks, free lunch, perk, perks, freebies > benefit, perk, pantry, refreshment, snack
vending, vending machine, snack machine, drinks machine, ate my coin, swallowed my coin, coin stuck > vending, refund, machine, supplier
supermarket, supermarkets, grocery, groceries, grocer, corner shop, convenience store > grocery, retail, store, shop
bakery counter, deli, delicatessen, fish counter, meat counter, fresh counter, butchers, fishmonger > counter, fresh, food
aisle, aisles, end of the aisle, shelf edge, price tag, price tags, price ticket > shelf, planogram, layout, pricing, label, merchandising
trolley, trolleys, shopping cart, basket, baskets, cart, carts > trolley, checkout, basket, store, equipment
label, labels, sticker, stickers on food, ingredient list, whats in it, list of ingredients > labelling, label, ingredient, allergen, packaging
wrapping, wrapper, wrappers, box of, carton, cartons, packaging, tub, tubs, sachet > packaging, wrapping, carton, packing
tobacco, cigar, cigars, vape, vapes, vaping, pipe smoke, nicotine, snus > tobacco, smoking, restricted, licensing, policy
slaughter, slaughterhouse, abattoir, carcass, butchery > slaughter, meat, veterinary, inspection, welfare
fertilizer, fertiliser, manure, pesticide, pesticides, weedkiller, weed killer, crop spraying > fertiliser, pesticide, chemical, agriculture, environmental
greenhouse, greenhouses, glasshouse, polytunnel, nursery plants > greenhouse, grower, horticulture, crop
mill, mills, milling, refinery for sugar, press the olives > milling, production, factory, processing
hamper, hampers, christmas basket, bottle for a client, box of chocolates > gift, hospitality, client, seasonal
barbecue, bbq, cookout, picnic, summer party, christmas party, staff party, works do, office party > event, social, celebration, staff, entertainment
dinner with a client, lunch with a client, wined and dined, took them to dinner, client dinner > hospitality, entertainment, expense, gift
ate lunch on the trip, bought dinner on, meal on the road, sandwich at the airport, meals while away > expense, reimbursement, subsistence, allowance, travel
staff discount on food, lunch vouchers, meal voucher, meal vouchers, luncheon vouchers > benefit, voucher, allowance, payroll
provisions, rations, stores on board, food on board, food on the ship, feed the crew > provision, galley, catering, crew, stores
candles, candle, tablecloth, tablecloths, centrepiece, flowers on the table > banquet, event, decoration, restaurant, hospitality
trays, tray, catering trolley, hot plate, hotplate, heat lamp, keep food hot > catering, equipment, meal, temperature, kitchen
free range, organic, fair trade, fairtrade, palm oil, where the beans come from, where our meat comes from > sourcing, ethical, sustainability, supplier, traceability, origin
bitten into, broke a tooth on, choked on, choking, choke, swallowed a > injury, first aid, complaint, claim, liability
hygiene rating, dirty kitchen, cockroach in the kitchen, mouse droppings, food inspector, health inspector > hygiene, food safety, inspection, pest, rating
best by, use by, sell by, sell by date, eat by, date on the pack, reduced sticker, yellow sticker > expiry, markdown, shelf life, rotation, waste
beverage, beverages, cocoa, hot chocolate, coconut, kiwi, mandarin, citrus, sugar cane, hamburger, hamburgers, cuisine, carp, eel > menu, grocery, catering, kitchen, ingredient
coffee beans price, price of wheat, cocoa price, commodity, commodities, raw coffee > commodity, purchasing, hedging, raw material, price
caramel, gelatine, gelatin, lard, margarine, starch, brine, food colouring > ingredient, recipe, labelling, grocery
decanter, corkscrew, coaster, coasters, jug, jugs, pitcher, teapot, thermos, whisk, sieve, grater, spatula, tongs, toothpick, toothpicks, chopsticks, jar, jars > kitchen, tableware, bar, supplies, catering
dishcloth, dishcloths, oven glove, oven gloves, tea cosy, bib, bibs > kitchen, linen, supplies, hygiene
ladle, ladles, blender, blenders, mixer, mixers, slicer, slicers, bread slicer, meat slicer, scales in the kitchen > kitchen, equipment, safety, cleaning
`;
