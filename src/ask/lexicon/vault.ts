/** The trade words of banks and insurers, as people say them who do not know them. A line: what people say > what a map may call it. */
export const VAULT = `
cash machine, cash machines, hole in the wall machine, cashpoint, cashpoints, atm ate, ate my card, kept my card, swallowed my card, no cash in, machine has no money > atm, cash, replenishment, card, dispute
top up the cash, fill the cash machine, fills the machines with cash, armoured van, armored van, cash van, money van, cash bags > atm, cash handling, replenishment, custody
safe deposit, safety deposit box, safe deposit box, bank vault, gold bars, contents of the safe > custody, vault, safekeeping, branch
teller, tellers, bank clerk, behind the counter, counter closed, branch hours > branch, counter, teller, opening
overdrawn, in the red, minus on the account, below zero, dip into minus, goes into minus > overdraft, limit, account, arrears, credit
behind on the loan, missed a payment, missed payments, cannot pay the loan, cant pay the loan, misses instalments, falls behind, fell behind > arrears, collections, forbearance, borrower, hardship
debt collector, debt collectors, bailiff, bailiffs, repossess, repossessed, repossession, knocks for the money > collections, debt, recovery, enforcement, arrears
house price check, what is the house worth, survey of the house, surveyor for the house > valuation, mortgage, survey, property
borrow for a house, first home, home loan, remortgage, fixed rate ends > mortgage, lending, underwriting, rate
interest rate, interest rates, savings rate, how much interest, percent we pay > interest, rate, pricing, deposit, savings
saver, savers, nest egg, savings book, rainy day money, fixed term money, piggy > savings, deposit, account
prove who i am, prove who you are, prove who they are, id check, identity check, copy of passport, utility bill as proof, know the customer > kyc, identity, verification, due diligence, onboarding
politically exposed, politician as customer, rich from nowhere, where does his money come from, source of the money, suitcase of cash, cash deposits > due diligence, aml, screening, financial crime, monitoring
strange payment, strange payments, odd transaction, odd transactions, unusual payments, money mule, mules, smurfing > transaction monitoring, suspicious, aml, sar, fraud, report
tell the police about money, report a suspicious customer, dirty transactions > suspicious, sar, aml, financial crime
on the list, name hits, name match, terror list, embargoed person, frozen account, freeze an account, froze the account > sanctions, screening, blocking, freeze, compliance
card is gone, lost card, lost my card, block my card, stop my card, cancel my card, card was copied, cloned card, skimmed, skimmer > hotlisting, card, block, replacement, fraud
did not buy that, didnt buy that, never bought that, charge i dont know, unknown charge, not my payment, do not recognise the payment > dispute, chargeback, card, fraud
sent it to the wrong account, wrong iban, wrong account number, paid the wrong person, call back the payment, get a transfer back > recall, payment, misdirected, refund, correction
standing order, direct debit, debited, taken from my account, debit bounced, direct debits > direct debit, payment, mandate, collection
wire, wires, swift, wire transfer, transfers abroad, send money abroad, money hasnt arrived, money has not arrived, transfer is missing > payment, transfer, correspondent, settlement, investigation
bank statement, bank statements, monthly statement, statement in the post > statement, account, output, document
account of a dead, customer died, account holder died, widow, widower, late husband, late wife, heirs ask > bereavement, estate, account, deceased
acts for his mother, acts for her father, acts for someone, old mother, cant do her own banking, carer of the customer > attorney, power of attorney, mandate, vulnerable, third party
elderly customer, frail customer, confused customer, blind customer, customer in distress, customer threatens to hurt > vulnerable, care, safeguarding, accessibility
joint account, second name on the account, add my wife, take my husband off, divorce, split up > account, mandate, maintenance, change of details
student account, account for my child, pocket money account, youth account > account, opening, onboarding, product
account closed, close my account, close the account, they closed my account, kicked out of the bank > closure, account, exit, complaint
enough money to survive, run on the bank, bank run, can pay out, money on hand > liquidity, lcr, treasury, contingency, funding
cushion, cushions, buffer, buffers, capital cushion, own funds, strong enough > capital, solvency, buffer, adequacy, prudential
central bank, national bank, central bankers, supervisor writes, numbers to the central bank > regulatory, reporting, supervisor, central bank
bad loans, loan gone bad, defaulted on the, sour loans, customer went bust > default, impairment, provision, non-performing, collections
who gets a loan, loan refused, turned down for a loan, credit check, credit score, scorecard, credit rating, too much debt > credit, underwriting, scoring, decision, lending
security for the loan, pledge, pledged, pawn, collateral for, guarantor, guarantors > collateral, security, guarantee, lending
buy shares, stocks and shares, trader, traders, trading floor, dealer on the desk, broker for shares, portfolio, portfolios, fund, mutual fund > investment, trading, portfolio, securities, fund
pension, pensions, pensioner, pensioners, nest egg for old age, colleague retires, old age > pension, retirement, scheme, benefit
hole in the books, does not balance, doesnt balance, a penny out, pennies out, unmatched, left over in the account, suspense > reconciliation, suspense, exception, ledger, matching
annual percentage, fees on the account, account fee, charges on my account, fee back, waive the fee, waives the fee, waive > fee, charge, pricing, waiver, refund
accident report, i had an accident, had a crash, hit my car, someone hit me, burst pipe at home, tree on my car, report damage, reports the damage > fnol, notification, claim, motor, property
see the damage, looks at the damage, damage expert, loss adjuster, adjuster, adjusters, how much is the damage > adjuster, loss, assessment, claim, valuation
pay for the damage, pays for the repair, money for the damage, how much do they get, what do we pay out, payout > settlement, payout, claim, approval, authority
does not pay for the damage, wont pay for the damage, refuses to pay the claim, not covered, isnt covered, is it covered, small print excludes > repudiation, denial, coverage, claim, decision
lied on the claim, made up a claim, made up the accident, exaggerates, padded claim, staged accident, fake accident > fraud, claim, investigation, special investigation
other side pays, get the money from the other driver, other drivers insurance, claw back, clawback, claws back > subrogation, recovery, claim, third party
total loss, wrecked car, sell the wreck, what is left of the car, write off value > salvage, total loss, motor, disposal
replacement car, loan car, courtesy car, car while mine is > courtesy, hire, motor, garage, claim
approved garage, garage network, which garage, body shops we use > garage, network, repair, supplier, motor
money put aside for claims, set aside for claims, nest money, claims money > reserve, reserving, actuarial, claim
insurance for the insurer, insurer of insurers, insures us, lay off risk, spread the risk > reinsurance, treaty, recovery
actuary, actuaries, odds, mortality tables, maths people, chances of > actuarial, pricing, reserving, model
insurance agent, brokers, middle man, middlemen, door to door agent, tied agent > broker, intermediary, distribution, agency, commission
premium, premiums, monthly premium, price of the policy, cost of my insurance, insurance got dearer, insurance went up > premium, pricing, renewal, underwriting, rating
policy lapsed, lapse, lapses, lapsed, didnt renew, forgot to renew, insurance ran out > lapse, renewal, policy, reinstatement, reminder
cover note, proof of insurance, green card for the car, insurance papers, policy papers, policy document, schedule of the policy > policy, document, certificate, issuing, schedule
change the car on the policy, moved house, new driver on the policy, change in the policy, mid term > endorsement, adjustment, alteration, policy
insured sum, how much cover, underinsured, jewellery cover, bikes covered, is my bike > cover, sum insured, underwriting, policy
refuse a customer, too risky, bad risk, bad risks, do we insure, will we insure, may we insure > underwriting, appetite, acceptance, referral, risk
hailstorm wave, hundreds of claims, thousands of claims, flood wave, big storm claims, many claims at once > catastrophe, surge, event, claim, response
injured person, whiplash, broken neck, care for life, payments for life, pain money > bodily injury, claim, liability, rehabilitation
sued by the injured, our lawyer for the claim, defend the claim, goes to court over > defence, litigation, claim, legal, panel
complaint goes outside, complains to the watchdog, independent referee, arbitrator, arbitration, mediator, mediation > ombudsman, dispute, complaint, final response
life insurance, beneficiary, beneficiaries, pays when i die, death benefit > life, beneficiary, death, claim, policy
pet insurance, travel insurance, health insurance for customers, home insurance, contents insurance > product, insurance, claim, policy
`;
