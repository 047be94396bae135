/** Gain and loss, trade, growth and decline. A line: what people say > what a map may call it. */
export const FORTUNE = `
trade, trading, commerce, wheeling and dealing > trading, commercial, sales, market, export
purchase, buying, procure, procurement, order us a, wants to buy > procurement, purchasing, order, sourcing, buying
shop around, cheapest supplier, best price, three quotes, compare offers, better offer > sourcing, tender, quote, procurement, bid
auction, auctions, highest bidder, under the hammer, bid for, bids > auction, bidding, tender, sale, disposal
wholesale, in bulk, bulk, by the pallet, trade customers > wholesale, bulk, distribution, trade, accounts
retail, marketplace, high street, shops, store front > retail, store, branch, marketplace, merchandising
debt, debts, indebted, in the red, owing, owed, arrears > debt, collections, arrears, receivables, recovery, loan
default, defaults, defaulted, cannot pay, bankrupt, bankruptcy, insolvent, goes bust, went bust, goes under, belly up > insolvency, credit, default, recovery, debt, restructuring
repossess, foreclosure, foreclose, take the house back, behind on the mortgage > mortgage, arrears, repossession, collections, recovery
credit limit, how much credit, good for the money, can they pay, creditworthy, will they pay > credit, limit, check, scoring, risk
lending, loan shark, loaned, money lent > lending, loan, underwriting, credit
bond, bonds, equities, stocks and shares, securities > investment, treasury, securities, portfolio, trading
put aside, nest egg, cushion, buffer, war chest > reserves, provision, buffer, contingency, liquidity
liquidity, cash on hand, ready money, cash flow, cashflow, enough in the bank > liquidity, treasury, cash, forecast
deficit, shortfall in, black hole, hole in the budget, does not add up > deficit, budget, variance, shortfall, reconciliation
difference in the till, till is short, till is over, money missing, a penny out > reconciliation, variance, cash, till, discrepancy
discrepancy, dont match, do not match, doesnt tally, does not tally, mismatch, off by > reconciliation, discrepancy, variance, correction, matching
inflation, prices going up, cost of living, dearer every month > inflation, pricing, indexation, salary, forecasting
devaluation, weak pound, weak dollar, yen, swings in the currency, foreign exchange > currency, exchange, hedging, treasury
volatility, ups and downs, swings, fluctuations, fluctuate > risk, volatility, hedging, monitoring, trend
recession, downturn, slump, hard times, lean times, bad year > forecast, economic, restructuring, planning, scenario
austerity, belt tightening, cutbacks, tighten our belts, pennies > saving, reduction, efficiency, budget
layoff, layoffs, redundancies, job cuts, cut jobs, people will go, downsizing, downsize > redundancy, restructuring, consultation, headcount
unemployment, out of work, jobless, benefits from the state, dole > benefits, employment, claims, jobcentre, welfare
welfare, needy, hardship, hard up, cannot afford, struggling to pay, falls on hard times > hardship, vulnerable, welfare, assistance, relief, fund
poverty, poor, food bank, soup kitchen, homeless, rough sleepers > welfare, charity, housing, relief, community
charity work, volunteering, volunteer, volunteers, give back, helping out > volunteering, community, charity, engagement
aid, relief, handouts, helping hand > aid, grant, relief, assistance, subsidy
sponsor, sponsors, sponsorship, patronage, backing from, put our name on a shirt > sponsorship, marketing, partnership, funding, brand
fundraising, raise money for, raises money, appeal for money, collection tin > fundraising, donation, charity, campaign
lottery, raffle, prize draw, giveaway, competition for customers, win a > promotion, prize, competition, draw, terms, marketing
prize, prizes, award, awards, medal, trophy > award, recognition, prize, ceremony
wealth, fortune, riches, wealthy, rich customers, well off > wealth, private, investment, premium, advisory
prosperity, growth, grow, growing, boom, booming, taking off > growth, expansion, strategy, revenue, development
expansion, expand, widening, enlargement, spread to, open up abroad, enter a market, go into a new country > expansion, market, entry, international, strategy, rollout
new shop, new branch, open a branch, opens a shop, new location > opening, store, branch, expansion, site, fit-out
closing a shop, shuts a shop, shut a branch, pull out of, pullout, withdraw from a country > closure, exit, branch, wind-down, decommissioning
decline, declining, waning, shrinking, goes downhill, drops off, dropping off, dwindling > trend, decline, performance, analysis, churn, retention
customers leave, customers leaving, losing customers, jump ship, go to the competition, defect to, switch away > churn, retention, cancellation, loyalty, winback
loyalty, loyal, regulars, repeat customers, regular customers, come back to us > loyalty, retention, membership, customer
growth target, targets, goals, aims, objectives, where we want to be > target, objective, strategy, planning, goal
ambition, dream, vision, where are we heading, big picture > strategy, vision, roadmap, planning
profitability, worth it, pays off, pay off, make money on, makes money on, viable, viability, feasible, feasibility > business case, profitability, margin, feasibility, assessment, investment
break even, margin, mark up, markup, cut we take, how much we keep > margin, pricing, profitability, commission
surplus money, windfall, left over money, money to spare, use up the budget > budget, surplus, treasury, underspend
discount, discounts, price cut, price cuts, money off, knock something off, bargain, bargains, special offer, half price > discount, promotion, pricing, markdown, offer
sale season, sales season, black friday, clearance sale, closing down sale > promotion, markdown, sale, campaign, peak, merchandising
voucher, vouchers, coupon, coupons, gift card, gift cards, promo code > voucher, promotion, gift, code, discount
freebie, freebies, free sample, samples for customers, giveaways, goodies > promotion, sample, merchandise, marketing, gift
goodwill, sweetener, make it up to the customer, box of chocolates > goodwill, gesture, compensation, complaint, credit
incentive, incentives, carrot, carrots, spur people, commission, cut of the sale > incentive, commission, bonus, reward, scheme
perks of, extras, fringe, benefit in kind > benefits, allowance, tax, compensation
luxury, lavish, fancy, five star, posh, premium customers, vip, vips, red carpet > premium, vip, concierge, hospitality
subsidise, subsidised, chips in, chip in, contributes, contribution, contributions, pays into > contribution, subsidy, funding, pension, scheme
pension pot, pay into my pension, nest > pension, scheme, retirement, contribution
insurance premium, what we pay to be insured, are we covered, covered for > premium, insurance, policy, broker, cover
levy, toll, tolls, duty on, import tax, tariffs > duty, customs, tariff, tax, levy
royalty, royalties, cut for the author, pays the authors, pay the artists > royalty, rights, licensing, payment
who owns the shares, buyout, merger, mergers, buys us, bought us, bought by > acquisition, merger, transaction, integration, shareholder
spin off, breakup, carve out, split the company, sell a division > divestment, separation, transaction, restructuring
venture, start up, startup, startups, fledgling, incubator > venture, innovation, investment, incubation, partnership
privatization, nationalised, go public, going public, float, flotation, ipo > listing, capital, investor, transaction, disclosure
invest, investment, stake, stakes, put money into, money in new machines > investment, capital, capex, portfolio
return on, was it worth, did it pay off > benefits, business case, evaluation, review, investment
waste of money, money down the drain, leaking money, needless cost > cost, control, efficiency, saving, spend
spending spree, splurge, splash out, overspend > spending, budget, control, approval, limit
unpaid bills, outstanding bills, bills piling up, bills waiting > payable, invoice, approval, backlog
duplicate payment, paid it twice, paid them twice, paid too much, overpaid, overpayment > overpayment, recovery, duplicate, payable, refund, payment
money in transit, cash van, armoured van, bags of cash, cash bags > cash, transit, collection, handling, vault
counterfeit money, fake notes, fake banknotes, dodgy notes, funny money > counterfeit, cash, fraud, notes, police
pay by phone, tap to pay, card machine, card reader, contactless > payment, terminal, card, acquiring, pos
direct debit, standing order, bounced, payment bounced, payment came back > direct debit, payment, returned, collection, reconciliation
money arrives, money has arrived, who paid us, which bill was paid, payment without a name > matching, allocation, receivable, cash, reconciliation
value of, worth, what is it worth, how much is it worth, price tag > valuation, appraisal, asset, pricing
ageing machines on the books, written down, depreciation, depreciate, loses value > depreciation, asset, accounting, valuation, fixed
our belongings, possessions > asset, register, inventory, tagging
sell off, sells off, flog, get shot of old, sell old machines, second hand, secondhand > disposal, resale, surplus, asset, auction
rent out, hire out, lend out, loan out, borrow a, borrow the, loan of > loan, rental, hire, equipment, booking, lending
appetite for, craze, sought after, selling like hot cakes > demand, forecasting, planning, stock, allocation
exports, sell abroad, selling abroad, sales abroad, imports, bring in from china, bring in from abroad > export, import, customs, trade, international
feed the shops > supply, sourcing, supplier, logistics, replenishment
logistics, get goods to, move goods, moving goods > logistics, transport, distribution, freight, delivery
distribution, delivered to shops, hub, depot to > distribution, logistics, warehouse, routing
store room, storeroom, put away, stockroom, shelves, racks, pallets > warehouse, storage, stock, racking, putaway
stocktaking, count the stock, how many have we got, how many are left, what is on the shelf > stocktake, inventory, count, cycle, stock
dead stock, slow sellers, shelf warmers, nobody buys it, does not sell > stock, markdown, range, obsolete, clearance
lead time, how long it takes to get, when does it come, when is it coming > delivery, eta, supply, tracking, order
where is my order, where is my parcel, not arrived, never arrived, lost parcel > tracking, delivery, order, customer, courier, claim
send back, sends back, sent back, send it back, doesnt fit, does not fit, changed her mind > returns, refund, exchange, reverse
wrong item, wrong size, wrong colour, ordered something else > returns, exchange, picking, fulfilment, complaint
packing, wrapping, bubble wrap, cardboard, boxes for > packaging, packing, dispatch, materials
competitors, rivals, rivalry, what others charge, the competition does > competitor, market, intelligence, benchmarking, analysis
market, market share, trends, where the market goes > market, research, analysis, insight, segmentation
marketing, publicity, buzz, hype, limelight, put us on the map > marketing, campaign, brand, advertising, publicity
campaign, campaigns, blitz, flyers, leaflets, posters, billboards, billboard > campaign, advertising, marketing, print, promotion
reputation, good name, bad press, fame, stature, what the papers say, bad name, prestige > reputation, communications, media, brand, press
popularity, popular, hit with, loved by, likes and shares, followers, going viral, viral > social, community, engagement, analytics, media
influence, influencer, influencers, celebrity, celebrities > influencer, marketing, partnership, social
outreach, reach out to, win new customers, drum up, drum up business, cold call, cold calls, cold calling > sales, lead, prospecting, outbound, business development
hot lead, prospect, prospects, might buy, interested in buying > lead, prospect, sales, qualification, pipeline, crm
win the deal, close the deal, seal the deal, sign the customer, sign a customer, land a customer > sales, deal, contract, closing, account
pitch, sales talk, pitches, proposal to a customer, write an offer, send an offer > proposal, quote, offer, bid, sales
upsell, sell more to, talk into buying, add ons, addon > upselling, account, sales, cross-selling
big customer, important customer, biggest customers, key customer, looks after a customer > account, key, customer, success, relationship
renew, renewal, renews, keep the customer, runs out next month, about to run out, about to expire > renewal, contract, retention, expiry, subscription
cancel, cancels, wants out, stop paying, end the subscription, end my subscription, unsubscribe > cancellation, subscription, retention, termination, churn
monthly fee, membership, join the club, signs up, sign ups, signups > membership, subscription, registration, enrolment, sign-up
rating from, stars, bad review, bad reviews, good reviews, one star > reviews, ratings, reputation, feedback, response
nielsen, how many watch, how many listened, listeners, viewing figures > audience, measurement, research, analytics
statistics, stats, statistic, figures on > reporting, analytics, metrics, dashboard, statistics
chart, charts, graphs, dashboards, numbers wrong, numbers are off, figures look wrong > dashboard, reporting, data, quality, metrics
projections for, estimate, guess, guesses, ballpark, rough idea > estimate, forecast, quote, planning
crystal ball, predict, prediction, predicts, look ahead > forecast, forecasting, modelling, planning, horizon
odds, probability, likelihood, chance, chances, how likely > risk, probability, modelling, scoring, assessment, actuarial
risk, risks, gamble, bet the farm, what could go wrong, take a chance > risk, register, assessment, appetite, controls
opportunity, opportunities, opening for us, gap in the market > opportunity, pipeline, strategy, business development
`;
