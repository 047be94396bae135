/** Suppliers, contracts and law. A line: what people say > what a map may call it. */
export const BUYING = `
buy, buys, buying, bought, need to buy, want to buy, wants to buy, order, orders, shopping, get us new, get a new, need a new > purchase, purchasing, procurement, order, buying, ordering
pick the company, picks the company, choose the company, which company, which firm, whom we buy from, who we buy from, buy from, buys from, get it from, gets it from, where we buy, sells us, sell us, best offer, compare offers, offers from, find a supplier, finds a supplier, new supplier, another firm, another company, use a new company > supplier, vendor, tender, sourcing, selection, procurement, contract, contracts
work with a new company, new vendor, add a supplier, adds a supplier, take on a supplier, set up a supplier, set up as a supplier > supplier, vendor, onboarding, approval
offers, offer from, quotes, quote, bids, bid, bidding, call for bids, asks for offers > tender, quotation, bid, procurement, sourcing, proposal
haggle, haggles, haggling, bargain, bargains, better deal, good deal, discount from, beat down, drive a bargain > negotiation, negotiate, procurement, terms, contract
supplier is late, late delivery from, supplier is bad, bad supplier, lets us down, let us down, supplier fails, how good is a supplier, how good are our suppliers, happy with a supplier > supplier, vendor, performance, management, review, evaluation
depend on, rely on, goes bust, goes bankrupt, bankrupt, bankruptcy, insolvent, goes under > supplier, risk, insolvency, continuity, vendor
runs out, contract ends, contract is ending, ends soon, subscription ends, extend the contract, extends the contract, keep the contract, another year > renewal, contract, expiry, extension
get out of a contract, end the contract, ends the contract, cancel a contract, cancels the contract, stop using > termination, contract, cancellation
small print, paperwork, sign a paper, before i sign, before we sign, sign with, sign a deal, signs deals, wording of a contract, look over a contract, looks over contracts, reads contracts, agreement, agreements, the terms > contract, legal, review, agreement, terms
nda, secrecy paper, keep it secret, keeps quiet, sworn to secrecy, confidentiality paper > confidentiality, nondisclosure, agreement, nda
lawyer, lawyers, attorney, sued, sue, suing, sues, takes us to court, take us to court, court, judge, lawsuit, legal trouble, threatens us, legal letter, letter from a lawyer > litigation, legal, dispute, claim, case, proceedings
wants damages, compensation for, blames us, blame us for, says it is our fault, says we damaged, dented, we broke his, broke her, ruined their > claim, claims, liability, damage, compensation
stole our idea, copied us, copy of our, our invention, invention, invented, inventions, our logo, uses our name, our name > patent, trademark, intellectual, property, ip, brand, infringement
may use the picture, use the photo, use a song, use someones, allowed to use, whose rights > licence, rights, copyright, clearance, permission
law, laws, new law, what the law says, is it legal, legal to, against the law, allowed by law, rules of the state > compliance, legal, regulation, regulatory, law
inspector, inspectors, the authorities, authority, watchdog, the regulator, ministry, government wants, officials > regulator, regulatory, authority, inspection, reporting, compliance
bribe, bribes, gift from, gifts from, bottle of wine, invited to dinner, presents from, wine from, present from, accept a gift, take gifts > gift, gifts, hospitality, bribery, corruption, ethics, anti-bribery
sanctions, embargo, blacklist, forbidden country, may we sell to, export to > sanctions, export, control, screening, embargo, trade
dirty money, money laundering, laundering > aml, laundering, compliance, kyc
price fixing, talk to competitors, cartel > antitrust, competition, compliance
my data, my personal data, data about me, what you know about me, what do you know about, what we know about, what we hold, what you hold, know about somebody, everything about me, everything about them, copy of my data, copy of his data, copy of her data > privacy, personal, data, subject, access, request, gdpr
erase me, erase my data, delete my data, delete everything, forget me, forget a customer, delete a customer, wants to be forgotten, wants to be deleted, delete all about, remove my data, remove someones data, scrub > erasure, deletion, privacy, personal, data, request, gdpr
leaked, leak, leaks, lost customer data, lost data, names got out, addresses got out, data got out, wrong person got, sent to the wrong person, sent to the wrong address, wrong recipient, seen by the wrong > breach, incident, privacy, data, notification, leak
tell the authority, tell the regulator, tell the data protection, within three days, 72 hours > breach, notification, privacy, incident, report
cookies, cookie banner, tracking people, tracks visitors, spy on, unsubscribe, stop getting mail, stop mailing > cookie, consent, privacy, tracking, marketing
send data abroad, another company gets our data, share data with, share our data, give data to, gives data to > processing, processor, transfer, privacy, sharing, agreement
how long do we keep, how long we keep, keep old, keeps old, throw away papers, throw out files, when may we delete > retention, archive, deletion, records, storage
police want, police ask, police wants, police asks, court order, subpoena, detective, prosecutors > disclosure, law enforcement, legal, footage, request, records
old papers, old documents, papers from years ago, paper files, filing cabinet > archive, records, retention, document
risk, risky, what could go wrong, what might go wrong, dangers, worst case > risk, assessment, register, management
rule book, rules, rulebook, code of conduct, written rules, may we, are we allowed > policy, policies, code, conduct, compliance, guideline
exception, exceptions, bend the rules, bends the rules, just this once, not follow the rule > exception, waiver, exemption, policy, deviation
green, climate, carbon, emissions, co2, footprint, environment, planet, sustainable > sustainability, environmental, emission, carbon, esg, climate
board, big bosses, the top, top floor, directors > board, governance, management, executive, committee
outsiders check, outsider checks, outsiders look, stamp of approval, iso, seal > audit, certification, certificate, compliance, assessment, iso
`;
