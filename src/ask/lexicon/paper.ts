/** Paper, print, pictures, sound, stage and screen. A line: what people say > what a map may call it. */
export const PAPER = `
letter paper, letterhead, letterheads, headed paper, envelope, business card, business cards, visiting card, visiting cards, our stationery > stationery, print, brand, template, ordering
pen, pencil, pencils, ballpoint, biro, crayon, chalk, eraser, rubber bands, paper clips, paperclips, post its, sticky notes, notepad, notepads, folder tabs, ring binder, ring binders > stationery, office, supplies, ordering
out of paper, ream of paper, reams, copy paper, ink is empty, printer ink, toner low, print cartridge > printing, consumables, printer, supplies
paper, papers, sheet of paper, piece of paper, slip of paper, leaflet rack, paper pile, stacks of paper, heaps of paper > document, records, printing, archive, stationery
photocopy, photocopies, photocopier, xerox, copier jam, scan it in, scanned, scans papers, fax, faxes, fax machine, telex > printing, copier, scanning, fax, document
franking, franking machine, postage, stamp, stamped, stamps on, postbox, mailbag, pigeonhole, pigeon hole, registered letter, registered mail, postman, postie > mailroom, post, mail, postage, courier
parcel, package came, packages for, delivery for me, amazon parcel, signed for it, left at reception, parcel came, sent by post, by courier > parcel, mail, reception, courier, delivery, receiving
folder on paper, dossier, dossiers, binder, binders, ledger book, log book, logbook, logbooks, visitors book, guest book > records, register, document, filing, archive
archive box, archive boxes, boxes of paper, basement full of papers, old files, old folders, dusty files, filed under, microfilm, microfiche > archive, records, retention, storage
shred, shreds, shredder bin, confidential bin, secret papers, left on the printer, left at the printer, papers on the desk, clear desk > confidential, destruction, waste, classification, clear desk
form, forms, blank form, fill in a form, fills in the form, application form, questionnaire, tick box, paper form > form, template, application, request, survey
template, templates, boilerplate, pro forma, model letter, standard letter, standard letters, sample letter, mail merge > template, document, letter, correspondence, wording
diploma, diplomas, degree paper, proof of study, school report > certificate, award, records, verification, registry
passport, passports, visa, visas, identity card, id card, id cards, green card, residence permit, work permit, right to work > immigration, visa, identity, permit, right to work, verification
birth certificate, marriage certificate, death certificate, born, gets married, getting married, marry, name change > registrar, registration, certificate, civil, personal data
deed, deeds, title deed, land register, notary, notarised, sealed paper, wax seal, power of attorney, signed original, wet ink > legal, signature, authority, deed, property, original
last will, testament, inherit, inherits, inheritance, heir, heirs, estate of a dead > estate, bereavement, deceased, legacy
takes minutes, minutes of the meeting, agenda, agendas, seating plan, handouts, protocol of the meeting > meeting, minutes, agenda, secretariat, governance, committee
memo, memos, note to staff, notes to staff, staff letter, all staff mail, letter to all staff > internal, communication, announcement, newsletter
paperback, hardcover, textbook, textbooks, novel, novels, bookstore, bookshop, author, authors, overdue book, lend me a book > library, lending, publishing, catalogue, bookshop
scientific journal, periodical, academic paper, peer reviewed, citation, citations, footnote, preprint, thesis, dissertation > publishing, research, library, repository, academic
essay, essays, homework, coursework, assignment handed in, copied homework, exam paper, exam papers, marks for the exam, mark the exam > assessment, exam, marking, academic, plagiarism
magazine, magazines, issue of the magazine, brochure, brochures, booklet, booklets, printed catalogue, prospectus, print run > publishing, print, editorial, marketing, production
newspaper page, layout of the page, headline, headlines, front cover, column writer, columnist, scoop, obituary, obituaries, crossword, horoscope > editorial, newsroom, page, publishing, edition
typo, typos, misprint, misprints, spelling mistake, spelling mistakes, spelled wrong, spelt wrong, grammar, comma, wrong headline, proofread, proofreads, proofreading > editing, correction, proofreading, style, wording, quality
got it wrong in the article, story was wrong, retract, retraction, take the story down, false story, libel, slander, defamation > correction, legal, editorial, complaint, standards
printing press, printing plant, printing house, ink smudged, misaligned print, bindery, bound book > printing, press, production, print, quality
photo, photos, photograph, photographs, photographer, photographers, picture, pictures, headshot, headshots, portrait, portraits, group photo, stock photo, stock photos > photography, image, picture, media, rights, asset
image, images, thumbnail, illustration, illustrations, illustrator, clip art, drawing for the, cartoon, cartoons, caricature, icon, icons, emoji > image, design, graphic, illustration, asset
video, videos, clip, clips, film clip, footage from, trailer for the film, animation, animations, explainer, reel, reels > video, production, content, media, editing
film, films, movie, movies, blockbuster, premiere, documentary, documentaries, director of the film, screenplay, script for the > film, production, commissioning, acquisition, rights, programme
camera, cameras, lens, lenses, tripod, green screen, autocue, teleprompter, studio lights > camera, studio, equipment, production, filming
cctv camera, security camera, spy camera, camera over the door, caught on camera, cameras recording, filmed me, who watches the cameras > cctv, surveillance, security, footage, privacy
tv, tvs, television set, telly, remote for the tv, tv licence, tv picture, no picture, black screen on air, test card > broadcast, television, channel, transmission, playout
radio, radios, walkie talkie, walkie talkies, two way radio, handset radio, frequency, frequencies, airwaves, static on the line > radio, communications, spectrum, frequency, broadcast
on air, off air, dead air, live show, live programme, live broadcast, gallery in the studio, running order, presenter, presenters, newsreader, anchorman, weatherman > broadcast, studio, presenter, live, production, newsroom
podcast, podcasts, episode, episodes, soap opera, sitcom, rerun, reruns, season two, series finale, what is on tonight, tv guide > programme, scheduling, episode, commissioning, audio
music, song, songs, soundtrack, jingle, jingles, melody, album, albums, record label, lyrics, singer, singers, sang > music, licensing, rights, royalties, clearance, sound
band, bands, choir, orchestra, orchestras, concert, concerts, gig, gigs, dj, festival, festivals, open air > concert, event, venue, booking, programme, artist
piano, pianos, guitar, guitars, violin, cello, drum kit, flute, saxophone, harp, organ pipes, trumpet, instruments out of tune, out of tune > instrument, music, tuning, hire, maintenance
no sound, sound system, loudspeaker, speakers crackle, microphone, microphones, mic, mics, mixing desk, feedback noise, echo, crackles, buzzing sound, hum on the > audio, sound, av, equipment, studio
tape, tapes, cassette, cassettes, vinyl records, reel to reel, videotape, videotapes, dvd, dvds, old footage, old films, old recordings > archive, digitisation, tape, preservation, recording
on stage, backstage, dressing room, dressing rooms, spotlight, spotlights, curtain up, scenery, backdrop, set builder, stagehand, stage manager, lighting rig > stage, production, technical, theatre, staging, performance
a play, playwright, drama, comedy, opera, ballet, dancer, dancers, rehearsal room, understudy, puppet, puppets, circus > theatre, performance, production, programme, rehearsal
cast of the, actor, actors, actress, extras for, stunt, stunts, film crew, on location, film set > casting, talent, filming, production, location
subtitle missing, closed captions, caption wrong, lip sync, dubbed, dubbing, voice over, voiceover, audio description > subtitling, captioning, accessibility, localisation, audio
slideshow, slide deck, deck for the board, slides for, keynote, powerpoint for > presentation, communication, template, meeting, board
poster on the wall, poster, posters in, pull up banner, roll up banner, banner for the stand, billboards on, hoarding, hoardings > print, signage, advertising, campaign, design
leaflets, flyers, pamphlet, pamphlets, handbill, door drop, mailshot, junk mail > print, campaign, direct mail, distribution, marketing
logo is wrong, old logo, logo on, emblem, crest, coat of arms, mascot, motto, slogan for > brand, identity, logo, guidelines, trademark
font in the, typeface, header and footer, colour scheme, stretched logo, blurry picture, blurred, pixelated, grainy, low resolution, high resolution > design, image, brand, quality, asset, guidelines
autograph, signature at the bottom, my signature, sign on the dotted line, signature missing, electronic signature, e signature, digital signature > signature, signing, contract, electronic, authority
my receipts, proof of payment, sales slip, till receipt, lost the receipt, lost my receipt, no receipt, paid cash for > receipt, expense, refund, reimbursement, proof
bill, bills, invoice came, dunning letter, reminder letter, final reminder, overdue bill, wrong bill, bill is wrong, bill too high, billed twice > invoice, billing, payable, dispute, reminder, correction
cheque, cheques, bounced cheque, banker draft, chequebook, checkbook, postal order > cheque, payment, banking, clearing, treasury
coin, coins, banknote, banknotes, notes and coins, piggy bank, petty cash, cash box, cashbox, float in the, cash in hand, small change > cash, petty cash, float, reconciliation, banking
bank card, credit card, debit card, company card, corporate card, card declined, card was declined, card is blocked, card swallowed, pin number, forgot the pin > card, payment, corporate card, dispute, replacement
train ticket, bus ticket, cinema ticket, entry ticket, ticket stub, stub, e ticket, concert tickets, sold out, ticket tout, touts, scalper > ticketing, ticket, event, booking, box office, sales
voucher code, code does not work, promo code, discount code, qr code, qr codes, scan the code > voucher, promotion, code, campaign
badge, badges, visitor pass, staff pass, day badge, badge lost, lost my badge, lost my pass, temporary pass, forgot my badge > badge, access, card, reception, security, replacement
seal of approval, rubber stamp, stamp it, hallmark, kitemark, ce mark, certificate on the wall, plaque on the wall > certification, approval, mark, accreditation, compliance
manuscript, manuscripts, scroll, scrolls, parchment, relic, relics, rare book, rare books, artefact, artefacts, fossils > conservation, collection, preservation, archive, curation
story, stories, news story, tip off, tip offs, whistle, rumour, rumours, rumor, gossip, leak to the press, leaked to the papers > newsroom, press, media, enquiry, editorial, communication
speeches, speech for the, ghost writer, opening words, toast to, words for the boss, quote from the boss > speechwriting, communication, executive, statement, spokesperson
signature card, greeting card, greeting cards, christmas card, christmas cards, birthday card, thank you card, thank you letter, invitation card > card, occasion, client, communication, event
puzzle page, quiz, quizzes, trivia, contest, contests, readers letters, letter to the editor, letters to the editor, comment section > reader, audience, community, moderation, engagement
graph paper, spreadsheet, spreadsheets, pivot table, macros, big excel, excel sheet, excel list, formula in the > spreadsheet, reporting, model, application, analysis
word document, pdf, pdfs, wrong document, latest document, which version of the document, old version of the form > document, version, control, records, template
card, cards, plastic card, card stopped working, card does not work > card, payment, access, replacement
telegraph, telegram, messenger boy, dispatch rider, bike messenger > courier, message, delivery
motif, frame, frames, picture frame, framed, canvas print, poster frame > art, print, design, framing
segment of the show, cameo, nickelodeon, cabaret, repertory, variety show, talk show, quiz show > programme, production, entertainment, commissioning
mausoleum, relief carving, commemorative, commemoration, minute of silence, day of remembrance > ceremony, heritage, protocol
accordion, banjo, bagpipe, bagpipes, trombone, trumpet solo, xylophone, jukebox music, turntable, turntables > music, instrument, licensing, event
clipboard, clipboards, pushpin, pushpins, drawing pin, paperweight, calculator, calculators, hole puncher, desk lamp, desk tidy > stationery, office, supplies, ordering
chalkboard, blackboard, blackboards, flip charts, overhead projector > teaching, classroom, equipment, room
urn, urns, vase, vases, plinth, plinths, pedestal > collection, decoration, conservation, display
amplifier, amplifiers, subwoofer, stereo, mixing console, stage monitor, feedback whistle > audio, av, sound, equipment
camcorder, camcorders, film reel, projector in the cinema, slide projector > media, equipment, loan, archive
`;
