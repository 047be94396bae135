/** Letters, talk, language, the press, pictures and papers. A line: what people say > what a map may call it. */
export const MESSAGE = `
message, messages, note to, drop a line, ping, pinged, dm, chat, chats, slack, teams call > messaging, collaboration, chat, channel
email, emails, e-mail, inbox, inboxes, mailbox, mailboxes, outlook, attachment, attachments > email, mailbox, mail, messaging
mail merge, mass mail, mailshot, circular, circulars, bulk email > mailing, campaign, newsletter, email
junk mail, junk folder, ends up in spam, goes to spam, our mails land in > deliverability, spam, email, filter
letter, letterhead, headed paper, letterheads, business card, business cards, visiting cards > stationery, template, brand, print
correspondence, reply, replies, write back, answers letters, unanswered, never answers, no answer, no reply > correspondence, enquiry, response, customer care, reply
telegram, fax, faxes, wire message > fax, correspondence, messaging
envelope, postage, stamp, franking, registered letter, recorded delivery > post, franking, mailroom, mailing
parcel, packet, package lost, courier van > parcel, courier, delivery, tracking
phone, phones, telephone, telephones, landline, handset, handsets, deskphone, extension number > telephony, phone, voice, handset
mobile, mobiles, cell phone, smartphone, sim, sim card, sim cards, roaming > mobile, device, sim, roaming, telecom
voicemail, answering machine, hold music, press one for, phone menu, dial in, switchboard > telephony, ivr, voice, call routing, switchboard
hotline, helpline, call centre, call center, advice line > contact centre, hotline, helpdesk, enquiry
dead line, crackles, bad line, no signal, no reception, dead spot, bad reception > coverage, signal, network, telephony, mobile
radio, walkie talkie, walkie talkies, two way radio > radio, communications, handheld, dispatch
intercom, tannoy, loudspeaker, loudspeakers, announcements, public address > announcement, public address, audio, passenger information
video call, video conference, webcam, headset, headsets, zoom, camera off > conferencing, video, audiovisual, meeting
beamer, projector, projectors, microphone, microphones, mic, sound system, pa system > audiovisual, projector, sound, meeting room, equipment
interview, interviews, wants to talk to us, comes with a camera > interview, press, media, spokesperson
press, newspapers, tabloid, tabloids, gazette, magazine, magazines, weekly paper > press, media, publication, publishing
headlines, coverage, write about us, wrote about us, what the papers say > media monitoring, press, coverage, reputation
publicity, pr, hype, buzz, stir up interest > public relations, publicity, campaign, marketing
rumor, rumors, rumour, rumours, gossip, hearsay, false story, lies about us > rumour, reputation, crisis, communications, moderation
scandal, bad press, outcry, storm in the papers, public anger, backlash > crisis, reputation, communications, media
press release, communique, bulletin, statement to the press, official statement > press release, statement, announcement, communications
announce, announcement, announces, breaks the news, spread the word, gets the word out > announcement, communication, notification, broadcast
speaks to the staff, boss talks to everyone, town hall meeting, all hands > speech, internal communications, town hall, executive
conversation, conversations, dialogue, round table > dialogue, consultation, engagement, forum
debate, opinions, viewpoint, views of > consultation, opinion, research, stakeholder
meeting, meetings, get together, summit, convention, symposium, seminar, seminars > meeting, conference, event, seminar, delegate
reunion, retreat, away day, off site, offsite, kick off party > event, offsite, engagement, team building
comment, comments, comment section, replies under, reader comments > comment, moderation, community, forum
forum, forums, message board, discord, community pages > forum, community, moderation, engagement
troll comments, abuse online, hate speech, harmful content, illegal content, takedown > moderation, content, trust, safety, takedown
propaganda, fake news, disinformation, misinformation > moderation, verification, fact-checking, editorial
fact check, fact checks, is it true, check the facts, double source > verification, editorial, standards, accuracy
language, languages, french, german, spanish, english, welsh, foreign language > translation, language, localisation, interpreting
translate, translates, translated, in other languages, into german, into french, mother tongue > translation, localisation, language
spelling, grammar, typo, typos, spelling mistake, spelling mistakes, misprint > proofreading, editing, copy, correction
wording, phrase, phrases, how do we word, how we sound, tone of voice, choose the words > copy, wording, tone, style, content, brand
jargon, terminology, vocabulary, acronym, acronyms, abbreviations, what do the words mean, dictionary > glossary, terminology, definition, dictionary
plain language, easy to read, large print, braille, subtitles for > accessibility, plain language, content, captions
handwriting, scribble, illegible, cant read the > records, transcription, documentation, prescription
text, texts, wording on the site, words on the buttons, words on the screen > content, copy, microcopy, interface, localisation
text message, text messages, sms, push message, push messages > sms, messaging, notification, alert
symbol, symbols, icon, icons, pictogram, emblem, badge of the company, crest > icon, brand, design, signage, logo
title, titles, caption, captions, subtitles > caption, subtitling, metadata, title
nickname, surname, wrong name, spelled wrong, misspelled > name, record, master data, correction
signature, signatures, sign a paper, autograph, e-sign, esign, docusign, sign electronically > signature, signing, electronic, contract, authority
document, documents, doc, docs, file, files, folder, folders > document, file, records, repository, storage
paperwork, forms, form, fill in a form, form filling, red tape, bureaucracy > form, administration, documentation, application
certificate, certificates, certified, proof of, piece of paper that says > certificate, certification, evidence, accreditation
diary entry, logbook, log book, logs, journal entry, write it in the book > logbook, log, record, journal
record, records, on file, kept on file, paper files, old files, filing cabinet, filing cabinets > records, archive, retention, filing
archive, archives, old documents, boxes of paper, store old papers > archive, retention, records, digitisation
shred, shreds, shredder, shredding, confidential waste, old papers away, destroy files > destruction, shredding, confidential, disposal, records
memo, memos, memorandum, circulated, internal note > memo, internal communications, notice
note taking, takes the notes, transcript, transcripts, transcribe > minutes, transcription, secretariat, records
write up, writes up, summary, summaries, overview > report, reporting, publication, analysis
annual report, report to shareholders, glossy report > annual report, disclosure, investor, publication
manual, manuals, handbook, handbooks, instructions, instruction book, user guide, how to guide > manual, documentation, guide, technical writing, instruction
help page, help pages, faq, faqs, frequently asked, self help > help centre, knowledge base, article, content
wiki, knowledge base, confluence, where is it written, written down somewhere > knowledge, wiki, documentation, intranet
intranet, staff page, notice board, noticeboard, bulletin board > intranet, internal communications, notice
template, templates, standard letter, standard letters, boilerplate, standard text > template, document, standard, letter
slides, slide deck, deck for, powerpoint > presentation, template, brand, deck
brochure, brochures, catalog, catalogs, catalogue, prospectus, handout, handouts > brochure, catalogue, publication, print, marketing
label, labels, labelling, sticker, price sticker, ingredients list > label, labelling, packaging, product information
signboard, notice on the wall, exit sign, way finding > signage, sign, wayfinding
textbook, textbooks, novel, novels > publication, edition, library, publishing, acquisition
chapter, manuscript, draft, drafts, first draft, essay, thesis, dissertation > manuscript, submission, editorial, thesis, review
story, tale, op-ed, feature article, longread > editorial, article, feature, publication
front page, lead story, what goes on page one, page layout > editorial, layout, front page, edition
retract, retraction, got a fact wrong, apology in print, right of reply > correction, erratum, complaint, editorial, apology
quote from, quotation of, anonymous source > source protection, editorial, verification
photo, photos, picture, pictures, images, image, stock photo, stock photos, portrait, snapshot > image, photo, library, rights, asset
picture of me, my photo, staff photo, profile picture, badge photo > photo, profile, badge, directory
graphics, illustration, illustrations, cartoon, sketch, artwork for > design, graphics, illustration, artwork
video, videos, clip, clips, film a, record a video, trailer > video, production, footage, content
footage, old tapes, reels > footage, recording, archive, digitising
camera, cameras, cctv pictures, watch the cameras, dashcam > camera, surveillance, cctv, footage
tv channel, television channel, broadcast, broadcasts, telecast, goes on air, transmission > broadcast, transmission, playout, channel, schedule
tv programme, sitcom, season finale, episode, episodes, documentary, documentaries, drama > programme, commissioning, production, series, acquisition
subtitle wrong, no sound, out of sync, picture froze, black screen on air > playout, transmission, quality, captions, broadcast
podcast, podcasts, audio, sound file, jingle > audio, podcast, production, content
music, concert, concerts, album, albums, orchestra, choir, symphony, jazz > music, concert, licensing, performance, repertoire
music in the shop, music in the lift, background music, play music, song rights > music licence, royalties, licensing
royalties, royalty, paid per play, use of a song > royalties, rights, licensing, payment
script, scripts, screenplay, storyline, plot > script, commissioning, editorial, production
sculpture, painting, paintings, art on the wall, exhibits on loan > collection, art, loan, exhibition, conservation
poem, poetry, literature, theatre play > literary, publishing, rights, arts
advertising, advertisement, advertisements, advertiser, commercial break, ad break, ad space > advertising, campaign, media, ad sales, inventory
slogan, slogans, motto, tagline, catchphrase > brand, slogan, campaign, copy
brand, brands, brand name, our look, corporate look, look and feel > brand, identity, design, guidelines
image of the firm, good name, what people think of us, how we are seen, public image > reputation, brand, perception, public relations
campaign, campaigns, marketing push, spread the message > campaign, marketing, promotion
mailing list, mailing lists, distribution list, distribution lists, group address, who gets the mail > mailing list, distribution, email, group
social media, social network, social networks, hashtag, viral, went viral, goes viral > social media, community, channel, content
webpage, landing page, blog, blogs, blog post > website, content, web, publishing
link, links, broken link, dead link, hyperlink, page not found > website, link, content, web, redirect
web address, domain name, domain names, url, our domain > domain, dns, registration, website
online, on the internet, on the net, website down, site is down > website, hosting, availability, online
internet, wifi, wi-fi, wireless, hotspot, broadband, no internet > network, wifi, internet, connectivity, broadband
cable, cables, cabling, ethernet, network socket, patch cable > cabling, network, cable, infrastructure
communications, comms, telecom, telecoms, telecommunications > communications, telecom, network, telephony
notify, notifies, informs, inform, lets people know, tell those affected > notification, communication, alert, notice
warning, warnings, alarm, siren, sirens, alert goes off > alert, warning, alarm, notification
sorry letter, apology, apologies, apologise, apologize, grovel > apology, complaint, goodwill, customer care
thank you note, gratitude, appreciation, applause, tribute > recognition, appreciation, feedback, compliment
congratulations, condolences, greeting cards, christmas cards, flowers for, bunch of flowers > gift, greeting, engagement, recognition
invitation, rsvp, invited, who do we invite > invitation, guest list, event, registration
petition, open letter, letter from a minister, letter from the government > public affairs, response, stakeholder, correspondence
feedback, suggestion, suggestions, suggestion box, ideas box, idea for improvement > feedback, suggestion, improvement, idea
complaint, complaints, grumble, grumbles, gripe, gripes, whinge > complaint, grievance, feedback, resolution
clarify, clarification > guidance, clarification, advice, enquiry, response
advice, tip for, word of advice, sound advice > advice, guidance, advisory, consultation
promise to, oath, pledge, vow, word of honour > commitment, undertaking, pledge, declaration
confession, admit to, come clean about > disclosure, self-reporting, misconduct, breach
code word, cipher, encoded, scrambled, crypto key > encryption, key, cryptography
forgot my password, password, passwords, passcode, pin number, login, log in, log on, username > password, credential, login, authentication, reset
address book, contact list, phone list, phone book, staff list, directory > directory, contact, list, address
contact details, contact data > contact, directory, data
format, formats, file type, pdf, word file, excel file > format, conversion, document, file
photocopy, photocopier, copier, print, prints, printer, printers, printed, scan a page > printing, copier, printer, print, scanning
toner, ink, cartridge, cartridges, paper jam, jammed printer > printer, toner, consumables, printing
flip chart, whiteboard, sticky notes, marker pens > stationery, meeting room, supplies
pen, pencil, notebook, paper clip, stapler, scissors, glue > stationery, office supplies
version, versions, latest version, which version is right, old copies of > version control, document control, revision
publish, publishes, published, publication, put on the website, goes public > publication, publishing, release, content
metadata, tags, tagging, keywords, indexing > metadata, catalogue, taxonomy, search
search, search box, find nothing, finds nothing, results are rubbish > search, relevance, index, findability
recommended for you, suggestions for viewers, what to watch next, people also bought > recommendation, personalisation, algorithm
`;
