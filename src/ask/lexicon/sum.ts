/** Money, amounts, measures and figures. A line: what people say > what a map may call it. */
export const SUM = `
percent, percentage, percentages, per cent, share of, proportion, ratio, ratios > rate, ratio, share, metric, percentage
billion, trillion, lots of money, a fortune, huge amount > budget, investment, spend, approval, capital
money, moneys, cash flow, funds available, finances > finance, treasury, funds, cash, payment
cents, pennies, penny, few cents off > rounding, difference, reconciliation, cash
currency, currencies, yen, yuan, rupees, pesos, pounds, francs, dollar, euro, foreign exchange, fx > currency, foreign exchange, treasury, hedging, conversion
exchange money, change money, bureau de change, travel money > currency, exchange, travel, cash
gold, silver, bullion, jewels, diamond, diamonds, treasure, valuables > valuables, precious, vault, safe, valuation
price, prices, pricing, price tag, price tags, how dear, sticker price > pricing, price, tariff, label, rate
fare, fares, ticket price, ticket prices, season ticket, season tickets > fare, tariff, ticketing, pricing
fee, fees, dues, levy, surcharge, extra charge, admission charge > fee, charging, tariff, billing, levy
toll, tolls, congestion charge, road tax > toll, charging, levy, road
tariff, tariffs, import duty, customs duty > customs, duty, tariff, import, trade
tax, taxes, taxation, taxed, withholding, stamp duty > tax, vat, filing, return, levy
rent, rents, lease payment, ground rent, rental > rent, lease, letting, property, tenancy
cost, costs, expense of, expenditure, outgoings, outlay, spending > cost, spend, expenditure, budget, expense
expenses, claim expenses, subsistence, put it on expenses > expense, reimbursement, claim, allowance, travel
overhead, overheads, fixed costs, indirect costs, running costs > overhead, cost, allocation, budget, operating
budget, budgets, pot of money left, purse strings, holds the purse > budget, finance, funds, allocation, control
allocation, divide the costs, split the costs, split the bill, share the costs, who pays what, recharge > allocation, recharge, cost centre, apportionment
saving, efficiency, efficiencies, belt tightening, tighten our belts > efficiency, savings, cost, optimisation
waste of money, money down the drain, burning money, money for nothing, pays for nothing > spend, cost, optimisation, waste, savings
income, earnings, takings for the day > revenue, income, receipts, accounting
revenue, revenues, turnover of, top line, proceeds > revenue, sales, turnover, recognition
profit, margin, margins, markup, mark up, bottom line, in the black > margin, profitability, profit, results
in the red, deficit, shortfall, makes a loss, lose money, losing money > loss, deficit, profitability, write-off, budget
debt, debts, owe, owed, owing, indebted > debt, collections, receivable, credit, arrears
bankrupt, bankruptcy, insolvent, went bust, goes bust, broke customer, liquidation, receivership > insolvency, bankruptcy, credit, bad debt, collections
bailiff, bailiffs, debt collector, debt collectors, repossess, repossession > collections, recovery, enforcement, debt, arrears
credit, creditworthy, credit check, credit rating, good for the money, can they pay, will they pay > credit, scoring, assessment, underwriting, limit
credit note, credit notes, credited, money off the next bill > credit note, billing, refund, adjustment
loan, borrowing, borrowed money, overdraw, overdrawn > loan, lending, overdraft, credit, facility
interest, interest rate, interest rates, apr, base rate > interest, rate, treasury, savings, lending
pay in instalments, by instalments, monthly instalments, pay in parts, pay bit by bit, payment plan, pay later > instalment, credit, payment plan, billing, arrears
deposit, deposits, down payment, pay up front, paid in advance, prepayment, prepaid > deposit, prepayment, advance, billing
pension, pensions, nest egg, superannuation > pension, retirement, scheme, benefits
salary, salaries, paycheque, remuneration, compensation, payday, pay day > salary, payroll, remuneration, compensation, reward
bonus, bonuses, commission on sales, incentive, incentives, profit sharing > bonus, incentive, commission, reward, compensation
gratuity, gratuities, tips, tip jar, service charge > gratuity, tip, payroll, hospitality
gift, gifts, freebie, freebies, bribe, bribes, bribery, backhander, kickback, kickbacks, envelope of cash > gift, bribery, hospitality, anti-corruption, conflict of interest, compliance
prize, prizes, medal, medals, trophy, award, awards > award, prize, recognition, competition
scholarship, scholarships, bursary, endowment, student grant, student aid > scholarship, bursary, grant, award, funding
subsidy, subsidies, subsidised, handout, public funds > grant, subsidy, funding, public
donated, collection box, collecting tin, fundraiser, appeal for money > donation, fundraising, charity, giving
insurance, premium, premiums, policy excess, cover note > premium, insurance, policy, underwriting, cover
compensation for, damages, payout, payouts, settle out of court, settlement > settlement, compensation, claim, redress, payout
fine, fines, penalty, penalties, penalty notice, speeding ticket, fined > fine, penalty, enforcement, sanction, breach
ransom, pay the hackers, bitcoin, crypto, cryptocurrency > ransom, ransomware, crypto, digital asset, extortion
bail out, bailout, rescue money, state loan > funding, state aid, treasury, liquidity
invoice, invoices, paid invoice, copy of the bill > invoice, billing, accounts payable, receivable
purchase order, order number, po number > purchase order, procurement, ordering, buying
payment run, pays out, paying out, payouts to, pay everyone > payment, disbursement, payable, payroll
payment terms, when do we pay, when do they pay > payment terms, payable, receivable, credit
bank transfer, wire, wire transfer, remittance, standing order, direct debit, direct debits > payment, transfer, bank, mandate, clearing
cheque, cheques, chequebook, checkbook, bounced > cheque, payment, clearing, returned, bank
bank statement, bank statements, statement of account, account balance > statement, account, reconciliation, bank
payment bounced, card declined, card was declined, payment failed, payment does not go through, payment didnt go through > payment, declined, authorisation, failed, gateway
debit card, bank card, plastic, pin code, contactless, tap to pay, wallet pay > card, payment, issuing, terminal, contactless
cash machine, cashpoint, hole in the wall, atm, atms, swallowed my card > atm, cash, card, withdrawal
withdrawal, withdrawals, take out cash, take money out > withdrawal, cash, liquidity, limit, account
counterfeit, forged note, forged notes, fake note, fake notes, fake money > counterfeit, cash, fraud, note
money laundering, dirty money, cleaning money, where the money comes from, source of funds > laundering, aml, financial crime, source of funds, screening
company shares, buy shares, sell shares, equities, equity, stake, stakes, bonds, securities > securities, investment, shares, equity, holding, treasury
portfolio, assets, investments, fund manager, wealth > portfolio, asset, investment, fund, wealth
stock price, share price, listed company, go public, quarterly results, analyst call > investor relations, listing, disclosure, results, shareholder
takeover, takeovers, acquisition, acquire, buyout, merger, mergers, spin off > acquisition, merger, divestment, integration, due diligence
value of, valuation, appraised, estimate of value, how much is it worth > valuation, appraisal, value, asset
depreciation, loses value, written down, writes down > depreciation, impairment, fixed asset, write-down
inventory of things, asset list, list of what we own, everything we own > asset, inventory, register, stock, cmdb
stocktake, stocktaking, count the stock, counting the stock, how many do we have, how many are left, in stock > stocktake, inventory, stock, count, stock control
run out of, runs out of, ran out of, out of stock, sold out of, none left, empty shelf, empty shelves, shortage, shortages, scarce > stock, replenishment, availability, shortage, supply, reorder
too much stock, surplus, overstock, left over, leftovers, unsold, dead stock > surplus, overstock, markdown, clearance, waste, disposal
amount, amounts, quantity, quantities, volume, volumes, how much of > quantity, volume, stock, forecast, capacity
number of people, how many people, headcount of, turnout, attendance, footfall > attendance, headcount, footfall, occupancy, count
numbers of, count, counts, counting, tally, tot up, add up > count, statistics, reporting, inventory
total, totals, sum, sums, subtotal, grand total > total, reconciliation, balance, reporting
average, averages, mean value, median, standard deviation > statistics, analysis, metric, benchmark
maximum, minimum, limit, limits, ceiling on, cap, capped, upper limit, threshold, thresholds > limit, threshold, cap, control, quota
quota, quotas, allowance of, ration, rationed, rationing > quota, allocation, limit, entitlement
benchmark, benchmarks, compare us with, compared with others, how do we compare, better than others > benchmark, comparison, competitor, analysis
score, scores, ranking, rankings, league table > score, rating, ranking, scorecard, metric
index, indicator, indicators, yardstick, gauge > indicator, metric, kpi, index, measure
target, targets, did we hit, hit the target, missed the target, on target > target, objective, kpi, performance, goal
growth, grows, growing, increase, increases, surge, boom > growth, expansion, capacity, demand
decline, declines, drop in, slump, dwindling > decline, retention, churn, trend, analysis
measurement, measurements, dimensions, sizes > measurement, unit, specification, sizing
inch, inches, feet, metres, meters, kilometres, kilometers, miles, yards long, length, width > measurement, distance, dimension, survey
distance, distances, mileage of, miles driven, range of > distance, mileage, route, vehicle, range
weight, weights, kilo, kilos, kilogram, kilograms, grams, ounce, pounds of, tons, tonnes, heavy load, overweight > weight, weighing, load, scale, measure
weigh, weighs, weighing, weighbridge > scale, weighing, calibration, weight
litre, litres, liter, gallon, gallons, bushel, pint, pints, cubic > volume, measure, quantity, metering
teaspoon, tablespoon, spoonful, handful, portion, portions, helping of > recipe, portion, dosage, menu
temperature, temperatures, degrees, celsius, how warm, how cold, thermometer > temperature, monitoring, sensor, climate, cold chain
pressure, bar of pressure, steam, boiler pressure > pressure, vessel, boiler, inspection
watts, volts, amps, voltage, kilowatt, kilowatts, electric current > power, electrical, energy, load, supply
calories, nutrition, nutrients, vitamins, sugar content > nutrition, labelling, diet, recipe
gigabytes, terabytes, disk space, megabytes, full disk, disk is full, disk full, mailbox is full > storage, capacity, quota, disk
bandwidth, how fast is the line, mbit, megabits > bandwidth, network, capacity, broadband, throughput
sample, samples, sampling, random check, random checks, spot check, spot checks > sampling, inspection, sample, quality, audit
batch, batches, lot number, batch number, serial number, serial numbers > batch, traceability, lot, serial, serialisation
dose, doses, dosage, overdose > dosing, dose, medication, safety
error rate, failure rate, scrap rate, reject rate > defect, quality, scrap, yield
odds, chances, likelihood, probability, how likely, risky bet > probability, risk, assessment, model
estimate, estimates, ballpark, rough figure, rough idea, back of an envelope > estimate, forecasting, quotation, planning
outlook, future numbers > projection, forecast, outlook, plan
model, models, formula, formulas, equation, spreadsheet, spreadsheets, excel, macro, macros > model, calculation, spreadsheet, modelling, validation
mathematics, maths, algebra, arithmetic, calculation, calculations, miscalculated, sums wrong > calculation, model, actuarial, pricing, validation
graph of, curve, matrix, grid of numbers, pivot > reporting, analytics, chart, matrix
census, survey, surveys, poll, polls, opinion poll, questionnaire > survey, research, questionnaire, feedback, poll
demographics, age groups, population, kinds of people > demographic, segmentation, research, population
bulk, by the pallet, by the ton, wholesale price > bulk, wholesale, volume, freight
discount, discounts, rebate, rebates, cashback, concession, concessions, reduced price > discount, rebate, pricing, promotion, concession
special rate, student price, senior price, child price, family ticket, group rate > concession, fare, tariff, pricing, eligibility
good deal, bargain price, best price, price match, undercut > deal, pricing, negotiation, competitor, promotion
auction, auctions, bid, bids, highest offer > auction, bid, tender, sourcing
tender, tenders, rfp, call for tenders, three quotes, several quotes, quotes from suppliers > tender, rfp, procurement, sourcing, quotation
quote, quotation, quotations, estimate for the job > quotation, estimate, pricing, sales
refund, refunded, refunds, reimbursed, reimburse, pay me back, paid me back > refund, reimbursement, claim, expense
fund, funds for, kitty, pool of money, slush fund > fund, treasury, budget, petty cash
sponsor money, match funding, crowdfunding > funding, fundraising, sponsorship
economics, economy, recession, inflation, downturn, hard times > economic, forecasting, outlook, pricing, risk
trade, trading, imports, exports, exporter, exporters, importer, importers > trade, import, export, customs, trading
monopoly, dominant, price fixing, collusion, agree on prices > competition law, antitrust, compliance, pricing
sanction, embargo, embargoed, banned country, banned countries, blacklisted > sanctions, export control, screening, embargo
purchase, purchases, procure, shopping list, needs buying > purchasing, procurement, ordering, buying
orders, reorder, ordered too much, placing an order > ordering, order, replenishment, purchasing
free of charge, for free, gratis, no charge, on the house, waive, waived > waiver, goodwill, concession, fee, complimentary
pricey, luxury, first class, business class, posh > travel policy, premium, class, approval
petty cash box, float, till float, cashing up, cash up, count the till, till doesnt balance, till is short > till, cash, cashing up, reconciliation, shortage
balance, balances, balance sheet, doesnt balance > balance, reconciliation, ledger, accounts, closing
books dont match, does not tally, doesnt tally, mismatch, discrepancy, discrepancies > reconciliation, discrepancy, matching, exception, variance
paper trail, who approved the payment, approve an invoice, sign off the bill > approval, audit trail, payable, authorisation, delegation of authority
spending limit, signing limit, up to how much, needs a second signature > limit, authority, approval, signature, delegation
rich customers, wealthy, affluent, private clients > private banking, wealth, advisory, relationship
poverty, hardship, struggling to pay, cant afford, cannot afford, hard up > hardship, vulnerable, arrears, forbearance, benefits
`;
