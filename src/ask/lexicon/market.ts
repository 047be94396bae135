/** Marketing, sales, partners and customer care. A line: what people say > what a map may call it. */
export const MARKET = `
journalist, journalists, reporter, reporters, newspaper, newspapers, tv, television, radio, the press, camera team, interview request, wants an interview, in the news, bad headlines > press, media, communication, enquiry, relations
tell the world, tells the world, tell the public, public statement, speak for us, speaks for us, in public, speak for the company > press, statement, spokesperson, communication, public, announcement
facebook, instagram, twitter, tweet, tweets, tiktok, linkedin, youtube, post online, posts online, likes, followers, shitstorm, online comments > social media, social, media, community
advert, adverts, ads, ad, commercial, commercials, billboard, billboards, poster, posters, flyer, flyers, leaflet, leaflets, banner, advertise, google ads > advertising, campaign, marketing, ad, promotion
newsletter, mail to all customers, email to all customers, mails to customers, write to all customers > newsletter, campaign, email, marketing, mailing
logo, our logo, colours of the company, company colours, slogan, looks like us, our name on > brand, branding, identity, logo, corporate design
website, homepage, home page, web page, web pages, our page, pictures on the site, front page > website, web, content, site
found on google, google us, search results, rank > seo, search
trade fair, fair, stand at, booth, expo, exhibition, trade show > fair, event, exhibition, trade
t shirts, mugs, pens, giveaways, goodies, stickers, caps, swag > merchandise, promotional, swag
special offer, special offers, offers, bargain, cheaper for, half price, percent off, money off, coupon, coupons, voucher, vouchers, sale, promotion code, lower price, knock something off, knock off > discount, promotion, campaign, offer, voucher, concession
what other companies do, competitors, competition, rivals > competitor, competitive, market, research, intelligence
who buys from us, kind of customers, what people want to buy > market, research, segment, customer
success story, happy customer, quotes from customers, customer story, praise > case study, reference, testimonial
name on the shirt, gives money to a club, sports club, sponsor, sponsors > sponsorship, sponsoring
big deal, big deals, big order, large order, special terms, special price, bend the price, price for a big customer, lower the price, cut the price, reduce the price > discount, deal, pricing, approval, quotation, negotiation
offer for a customer, sends offers, write an offer, writes offers, price quote, make an offer, makes the customer an offer, what it would cost > quotation, quote, proposal, offer, sales
win customers, wins customers, new customers, find customers, finds customers, find new business, cold calls, knock on doors, interested in buying, wants to buy from us, somebody interested, wants a demo > lead, sales, acquisition, prospecting, lead qualification, business development, demo
biggest customers, important customers, big customers, most important clients, big client > key account, account management, strategic, enterprise
who looks after a customer, looks after customers, customers happy, keep customers happy, keeps customers happy > customer success, account management, retention, satisfaction
extend their contract, stay another year, stays another year, sign again > renewal, retention, contract
buy more, sell more, sells more, bigger package, more expensive plan > upsell, expansion, cross-selling, upgrade
start using our product, new customer starts, first steps, help new customers, gets new customers going, gets customers started, set up a new customer, setting up a customer > onboarding, implementation, setup, customer
other way round, customers of the customer, sell for us, sells for us, sell our product, sells our products, middleman, resell, resellers, dealers > partner, reseller, distribution, channel, dealer
cut for, gets a cut, share of the sale, share of sales, paid for selling > commission, incentive, partner
sales territory, who sells where, which region belongs > territory, sales, assignment, planning
sales targets, how much to sell > target, quota, sales, planning
angry, furious, annoyed, upset, unhappy, mad at us, moaning, moans, complains, complain, complained, complaining, rude, bad review, bad reviews, one star, letter of complaint > complaint, complaints, escalation, feedback, customer care
says thanks, compliment, feedback, opinion of customers, what customers think, how happy are, how satisfied, happy customers, stars > satisfaction, feedback, survey, nps, rating, review
calls us, rings us, picks up the phone, answers the phone, answer the phone, phone calls, callers, hotline, chat, live chat, answers mails, writes to us, write to us, questions from customers, answers customers, questions, helps customers > support, service, enquiry, customer care, call centre, contact
hard question, hard cases, too hard for support, support cannot solve, support cant solve, next level up > escalation, second level, support, technical
send back, sends back, sent back, sends it back, bring back, brings back, changed their mind, doesnt fit, does not fit, dont like it, wrong size, unwanted, took it back, take it back from a customer > return, returns, refund, exchange, warranty
broken on arrival, arrived broken, came broken, broke after, fell apart, faulty, defective, does not work any more, stopped after > warranty, defect, return, complaint, repair, claim
never arrived, did not arrive, didnt arrive, hasnt arrived, has not arrived, where is my parcel, where is my order, parcel is lost, lost parcel, still waiting for > delivery, shipment, tracking, claim, lost, parcel
sorry, say sorry, make up for, makes up for, something for their trouble, little something > goodwill, compensation, credit, gesture
left my, left behind, left something, left his, left her, left on the, left in the, forgotten things, found things, someone found, somebody found, found an, umbrella, umbrellas, wallet, handbag, scarf, gloves, jacket, where are lost things, lost and found > lost property, lost, property, found
unsafe product, dangerous product, made people ill, made people sick, bring all back, call back all, take off the shelves, off the shelves > recall, withdrawal, product safety
stay with us, loyal, loyal customers, regulars, regular customers, collect points, points > loyalty, programme, bonus, member
change their address, moved to, customer moved, wrong address, customer details > master data, customer, address, record
wants a human, wants to talk to the boss, wants the manager > escalation, complaint
signed up, sign up, signs up, registers, join as a customer, becomes a customer > registration, sign-up, onboarding, customer
trial, free trial, try for free, test account > trial, sign-up, conversion
package, packages, plan, plans, what is in which package, bundle > packaging, pricing, plan, product, tier
name of the product, call the new product, what we call > naming, brand, product
launch party, brings a product out, bring out a new product, new product comes out > launch, product, go-to-market, introduction
`;
