/** Software sold as a service. A line: what people say > what a map may call it. */
export const CLOUD = `
too many requests, too many calls, how many calls, calls per minute, hammer our, hammers our, hammering > rate limit, limit, throttling, quota, api
customer data out, take their data with them, wants all its data, download all, data with them, move to a competitor > export, data, portability
their own domain, own colours, own logo > white label, branding, custom domain
customers log in with their own, log in with google, company login > sso, single sign-on, identity, integration
invite a colleague, more users, add users, another user > seat, user, account, provisioning
one customer slows down, noisy neighbour, one customer too big > tenant, isolation, capacity, quota
try before they buy, two weeks free, first month free, extend the trial, longer trial > trial, extension, free
clicks around but never buys, never comes back, stop using us, log in less, uses it less > churn, adoption, engagement, retention
how people use, what people click, which buttons, clicks, who uses what, used most > analytics, usage, tracking, product, event
chance they buy, likely to buy, good lead, hot lead, worth calling > scoring, lead, qualification
webinar, webinars, online talk > webinar, event
blog, blogs, blog post, articles on our site > blog, content
meetup, meet customers, user group, customers day > event, community, advisory
forum, discord, fans > community, forum, moderation
app in the store, app store, play store, rating in the store > app, store, mobile, submission
phone app, on the phone, iphone app, android > mobile, app
status lamp, green and red, public board > status, page
customer secrets, where are passwords kept, vault, api key, keys rotated, change the keys > secret, key, vault, rotation, credential
outdated library, old library, bump versions, bumps versions, newer version of a library > dependency, upgrade, update, library
where data lives, where is our data, in which country, data stays in > residency, region, hosting, location
customers want proof, soc, soc 2, stamp on our security > audit, compliance, certification, soc, report
who else sees our data, companies that get our data, firms that handle > subprocessor, sub-processor, processor, vendor, list
data used to train, train on customer, learn from customer data > training, model, consent, policy
how sure is the model, model is biased, biased, makes things up, hallucinates > model, evaluation, bias, monitoring, validation
data team, number people, ask for a report, need a report, new chart, make me a chart, makes a chart, chart for me, number for > report, analytics, request, dashboard
money we make every month, monthly money, recurring money, what each customer brings > revenue, recurring, mrr, arr, metric
money that came in, which money is ours, when to book, book the revenue > revenue, recognition
card was declined, card failed, card expired, payment failed, payment fails, charge fails > payment, dunning, failed, retry, billing
change plan, switch plan, bigger plan, smaller plan, go down a plan, upgrade their > plan, subscription, change, upgrade, downgrade
stop the subscription, stop paying, end the subscription, quit our service > cancellation, subscription, churn
credit for downtime, money because we were down, money for being down > credit, sla, compensation, service credit
old screens, old look, redesign, redo the, new look > redesign, design
building blocks for screens, same buttons everywhere > design system, component
how do we talk, how we talk, tone, tone of voice, how we sound > voice, tone, content, brand, style
small print on the site, terms on the site, terms and conditions, conditions > terms, legal, service
site cookies, tracking on the site > consent, cookie
spam signups, fake signups, bots sign up, mine bitcoin > abuse, fraud, prevention
bad neighbours, misuse our, misuses our, uses us for bad, customer breaks our rules, spams people, kick a customer out, kicks a customer out, throw a customer out > abuse, suspension, acceptable use, account, enforcement
database is slow, slow query, slow queries > database, performance, tuning
make the database bigger, move the database, newer database > database, upgrade, migration, scaling
turn off a machine, kill a server, switch off servers, old servers > decommissioning, server
lose a region, region is down, amazon is down, provider is down > failover, disaster, region, continuity
break things on purpose, pull plugs, pulls plugs > chaos, drill, game day, resilience
tickets pile up, pile of tickets, queue of tickets, tickets waiting > backlog, triage, queue, ticket
how fast we answer, answer in time, reply in time > response, sla, target, time
canned answers, ready made answers, saved replies > macro, template, knowledge
teach the support, new support people > training, enablement
sales slides, slides for sales, pitch, pitch deck, battle cards, help sales sell > enablement, sales, material, collateral
first call, sees the product, show the product, shows the product > demo, presales, sales
questionnaire from a buyer, rfp, long list of questions > questionnaire, rfp, proposal, response
who owns which customer, customer changes hands > account, assignment, territory, handover
important customer wants to leave, customer threatens to leave, about to leave us > churn, risk, escalation, retention, save
quarterly talk with a customer, meets the customer every quarter > business review, review, account
investor, investors, raise money, new money, board slides > investor, fundraising, board, reporting
options, shares for staff, how many shares > equity, option, grant
ladder, levels, what is a senior, what makes a senior > levelling, career, framework, grading
swag, hoodie, hoodies > merchandise, swag
where do we meet, company trip, retreat, offsite, off site > offsite, event, retreat
`;
