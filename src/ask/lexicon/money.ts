/** Money: bills, expenses, budgets, books and taxes. A line: what people say > what a map may call it. */
export const MONEY = `
paid out of my pocket, out of my own pocket, out of pocket, own pocket, paid myself, paid for it myself, get my money back, money back for, claim back, receipt, receipts, taxi receipt, lunch with a client, paid for lunch, paid it myself > expense, expenses, reimbursement, claim
company card, company credit card, corporate card, credit card > card, expense, corporate, purchasing
business trip, trip, trips, work trip, flight, flights, fly, flying, plane, train ticket, hotel, hotels, airbnb, stay overnight, abroad for work > travel, trip, booking, expense
per diem, daily allowance, petrol money, mileage, drove my own car, own car > allowance, mileage, expense, travel
bill, bills, a bill from, wants to be paid, wants its money, wants their money, hasnt been paid, has not been paid, not been paid yet, pay a supplier, pays suppliers, pays the suppliers, pay our suppliers, paying the bills, pays the bills > invoice, invoices, payable, accounts, payment
sends the bills, bill the customer, bills the customers, bill customers, bills customers, charge the customer, charges customers, send an invoice, writes the bills > invoicing, billing, invoice, receivable
does not pay, doesnt pay, didnt pay, did not pay, wont pay, wont pay us, will not pay, owes us, owe us, unpaid, late payer, late payers, reminder, chase, chases, chasing, pays late, behind with payments, behind on payments, still owes > dunning, collection, collections, receivable, receivables, debt, overdue, arrears, credit, reminder
write off, written off, give up on a debt, never going to pay > write-off, bad debt, receivable, debt, impairment
overcharged, charged twice, billed twice, wrong bill, wrong amount, bill is wrong, too much on the bill, double charge, double charged, mistake on the bill, dispute a bill > billing, invoice, dispute, credit, correction, refund
money back, give back the money, gives money back, get the money back, gets the money back, get their money back, gets their money back, pay back, pays back, paid back, wants their money, want their money, wants his money, wants her money, want my money back, gets a customer paid back > refund, refunds, reimbursement, repayment, chargeback
bank says, disputes the charge, disputed the charge, reverses the payment > chargeback, dispute, payment
may spend, can spend, allowed to spend, how much may we spend, how much can we spend, how much money, spend next year, money for next year, next years money, pot of money, funds, funding, enough money > budget, spending, cost, planning, funding
over budget, overspent, overspending, spent too much, ran over, more than planned, blew the budget > budget, overrun, variance, cost, control
what we will earn, how much we will earn, money next quarter, expected income, how the year will end > forecast, forecasting, revenue, outlook, plan
big purchase, big spend, large investment, new machine, expensive thing, invest, invests > investment, capital, capex, expenditure
cheaper, too expensive, costs too much, save money, saves money, saving, savings, cut costs, spend less, cut back > cost, saving, savings, reduction, optimisation
books, bookkeeper, bookkeeping, does the books, closes the books, end of the month, end of month, end of the year, end of quarter, month end, year end, numbers for the year > closing, close, ledger, accounting, accounts, month-end, year-end
profit, loss, profits, how much we made, how much did we make, how well did we do, earnings, results > financial, reporting, results, statement, accounts
for the shareholders, shareholders, investors, owners of the company, dividend > investor, shareholder, dividend, reporting
taxman, tax man, tax office, taxes, vat, sales tax, inland revenue > tax, vat, return, filing
bean counters, checks the books, check our books, checked by outsiders, outside accountants, accountants come, the accountants > audit, auditor, external, statutory, accounts
bank, banks, our bank, bank account, open an account, accounts at the bank > bank, banking, treasury, account
cash, enough cash, money in the bank, run out of money, liquid, pay next month > cash, liquidity, treasury, forecast
borrow, borrows, loan, loans, lend us > loan, credit, financing, debt, borrowing
dollars, euros, foreign money, exchange rate, exchange rates, currencies > currency, exchange, hedging, treasury
coins, notes, till, takings, cash box, petty cash, coffee money, cash register, cashier > cash, petty, till, takings
insure, insured, insurers, is it insured, covered if, who pays the damage, pays for the damage > insurance, cover, claim, policy, damage
stolen card, card number, card numbers, card data > card, payment, compliance, fraud
fake bill, fake invoice, changed bank details, new bank details, asks us to transfer, wrong account > fraud, supplier, payment, master
two signatures, may sign, allowed to sign, can sign, sign for the company, who may sign, power of attorney, on behalf of the company > signature, signing, authority, signatory, mandate, delegation
donation, donate, good cause, charity, give money to > donation, sponsoring, charity, giving
grants, money from the state, money from the government, state aid, public money, eu money > grant, grants, subsidy, funding
what things are worth, worth of, value of our, wear and tear > asset, valuation, depreciation, fixed
buy another company, buy a company, buy a competitor, sell the company, take over a company, merge with > acquisition, merger, divestment, transaction
stock options, shares in the company, own shares > equity, option, share, grant
price of a ticket, how much does it cost, what it costs, what things cost, how much we charge, what we charge, how much people pay, how much customers pay, pay for a ticket, dearer, raise the price, cheaper ticket, put up the price, put the prices up > price, pricing, fare, tariff, rate, rates, fee, fees
`;
