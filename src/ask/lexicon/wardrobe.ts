/** Clothes, belongings, goods in a shop, toys and sport. A line: what people say > what a map may call it. */
export const WARDROBE = `
clothes, clothing, garment, garments, outfit, outfits, apparel, what to wear, what we wear, smart clothes > clothing, uniform, dress code, apparel, appearance
uniform, uniforms, boiler suit, scrubs, work clothes, workwear, tabard, name tag, name tags, name badge, name badges > uniform, workwear, issue, laundry, supplier
shirt, shirts, trousers, skirt, skirts, gown, gowns, sweater, sweaters, jumper, sleeve, sleeves, collar, jeans, pants, underwear, bra, bras > clothing, uniform, apparel, garment
wears shorts, flip flops, sandals, torn jeans, tattoo, tattoos, piercing, piercings, dressed wrong, casual friday, tie and > dress code, appearance, policy, conduct
headscarf, veil, turban, hijab, religious dress, cross around > dress code, religious, equality, inclusion, policy
shoe, shoes, wellington boots, footwear, sneakers, trainers with holes, heels, high heels, laces, socks > footwear, safety, uniform, apparel
hat, hats, cap on, beanie, hood up, helmets, bump cap, visibility jacket, hi vis, high visibility, reflective jacket > protective equipment, ppe, safety, visibility
coat, coats, jacket, jackets, raincoat, anorak, wet gear, waterproofs, thermal underwear, cold store clothes > clothing, workwear, issue, protective
costume, costumes, wardrobe, wig for, masks for the play, props, prop, fancy dress > costume, wardrobe, production, theatre, props
belt, belts, buckle, braces for, bow tie, ribbon, ribbons, sash, cufflinks > apparel, accessory, uniform
mannequin, mannequins, shop window, window display, dressing the window, dummy in the > visual merchandising, display, store, retail
fitting room, fitting rooms, try on, tries on, tried on, too tight, too small for me, too big for me, size chart, sizes, in my size > size, garment, exchange, return, fitting, range
fashion, collection for spring, new collection, latest fashion, catwalk, boutique, boutiques, designer clothes > collection, range, design, buying, retail
purse, purses, wallets, my bag, her bag, briefcase, handbags, pouch, keyring, key ring, my sunglasses, my scarf, my hat, my coat, one glove, cardigan > lost property, property, found, belongings, reception
found a phone, found a ring, found a bag, found some keys, found keys, found a wallet, found money, someones phone, forgot their coat, forgot her bag, forgot his bag > lost property, found, property, reception, custody
my belongings, personal items, valuables in, watch was stolen, purse was stolen, wallet was stolen, bag was stolen, stolen from my desk, taken from my desk, stolen from my room > theft, security, police, belongings, insurance, liability
cloakroom ticket, coat check, mind my bag, luggage room, leave my bags, leave my luggage, store my bags > luggage, storage, cloakroom, reception, custody
pickpocket, pickpockets, shoplifter, shoplifters, thief, thieves, nicked, pinched, swiped, pilfered, robbed, robber, burglar, burglars, burgled, mugged > theft, loss prevention, security, police, incident, crime
security tag, security tags, tag left on, alarm at the door, beeps at the exit, beeped at the door > loss prevention, tagging, security, store
toy, toys, doll, dolls, teddy, teddy bear, playroom, lego, board game, board games, puzzles > toy, product safety, play, merchandise, children
game, games, chess, card game, video game, video games > game, play, leisure, entertainment
gaming, dice, poker, cards and dice, darts, slot machine, slot machines, roulette > game, gaming, gambling, licensing
casino, casinos, betting, bet, bets, lottery, raffle, raffles, prize draw, sweepstake, jackpot, odds on > gambling, lottery, licensing, prize, responsible gaming
competition entry, win a prize, won a prize, winner of the, prizes, giveaway > competition, prize, promotion, terms, marketing
ball, balls, bat and, racket, goalposts, goal net, kit for the team, football kit, jersey, jerseys, sports kit > sport, equipment, leisure, club
football, soccer, basketball, cricket, tennis, golf, hockey, rugby, running club, company team, five a side > sport, leisure, club, social, sponsorship
umbrella for, umbrella stand, parasol, sunbed, sunbeds, deckchair, sun lounger, beach towel > pool, guest, beach, amenities, leisure
souvenir, souvenirs, gift shop, keepsake, trinket, postcard, fridge magnet, teddy with our logo > merchandise, gift shop, retail, souvenir
merchandise, wares, goods for sale, items on sale, what we sell, things we sell, products we sell > assortment, range, product, merchandising, retail
junk shop, second hand, secondhand, used goods, preloved, pre owned, refurbished, thrift, charity shop > resale, refurbishment, charity, used, circular
store, shop, shops, mall, malls, outlet, outlets, kiosk, market stall, stall, stalls, bazaar, boutique shop > store, retail, branch, shop
shop opens, opening a shop, open a new shop, close a shop, shop closes, new branch, new shop, shut the shop > store, opening, closure, expansion, property
cash till, at the till, till is short, cash register, cash desk, checkout lady, self checkout, scanner at the till, barcode wont scan, barcodes, receipt roll > till, checkout, point of sale, pos, store, cash
cashier, cashiers, shop assistant, shop assistants, sales floor, shopkeeper, stacker, shelf stacker > store, retail, staff, rota, checkout
gift card, gift cards, gift voucher, gift vouchers, store credit, loyalty card, loyalty cards, club card, stamps on the card > gift card, loyalty, voucher, liability, balance
gift, gifts, birthday present, gift wrap, leaving present, wedding present, baby present, get well card, flowers for a colleague, whip round > gift, occasion, staff, social, hospitality
medal, medals, trophy, trophies, award, awards, crown, long service, twenty five years here, jubilee, anniversary > award, recognition, anniversary, service award
wedding, weddings, bride, groom, banquet hall, reception party, honeymoon > wedding, event, banquet, venue, function
funeral flowers, condolence card, sympathy card, black ribbon > bereavement, condolence, communication
luggage tag, wristband, wristbands, lanyard, lanyards, festival pass, delegate badge > event, accreditation, badge, registration
pushchairs, baby seat, car seat, high chair, highchair, cot, cots, baby bed, babysitter, baby sitter, nanny, nannies > family, childcare, guest, equipment
tent pole, camping gear, sleeping bag, rucksacks, hiking boots, outdoor gear, bicycle helmet > outdoor, equipment, rental, leisure
sofa delivery, flat pack, flatpack, missing screw, missing parts, assembly instructions, put together at home, wobbles > assembly, delivery, product, customer, spare
washing powder, fabric softener, shrank, shrunk, shrinks, colour ran, faded, bobbles, pilling > quality, care, garment, complaint, laundry
sweatshop, child labour, slave labour, forced labour, who sews our, conditions in the factory > ethical, modern slavery, sourcing, audit, supply chain, human rights
counterfeit, counterfeits, fake, fakes, knock off bags, knockoff, knockoffs, replica, replicas, forged, forgery, forgeries, bootleg, pirated > counterfeit, brand protection, fraud, infringement, authentication
antique, antiques, oil painting, artwork, artworks, sculptures, work of art, picture on the wall, pictures on the wall, masterpiece > art, collection, loan, insurance, valuation
auction, auctions, auctioneer, going once, hammer price, bidder, bidders > auction, disposal, bidding, sale
perfumes, makeup counter, beauty counter, tester bottle, nail bar, hair salon, salon, beautician > beauty, retail, spa, counter
sex toy, porn, pornography, nude pictures, adult content, dirty pictures, x rated > acceptable use, content, filtering, misconduct, moderation
carrier bag, carrier bags, paper bag, paper bags, bag charge, shopping bag, tote > packaging, bag, charge, store, sustainability
display model, shop model, floor model, demo unit, demo units, sample unit, loan unit, try before you buy > demonstration, loan, sample, stock, sales
satchel, locket, anklet, tiara, shawl, mittens, mitten, parka, anorak lost, keychain, walking cane > lost property, belongings, found, accessory
corset, suspenders, swimsuit, swimsuits, swimwear, headband, dungarees, pyjamas, tights > apparel, garment, range, return
life sized doll, kites, trampolines, skateboards in the, jigsaw, crayons, colouring book > toy, children, product, merchandise
necktie, neckties, company tie, epaulettes, chef hat, high heeled > uniform, appearance, dress code, issue
bouncy castle, bouncy castles, trampoline park, soft play, play corner, ball pit, climbing frame > play, leisure, inspection, safety, children
`;
