import { NEWSPAPER_WORDS } from './common-word.ts';
import { stem } from './stem.ts';

const split = (text: string) => text.trim().split(/\s+/);

/** Words that carry no subject: articles, pronouns, auxiliaries, prepositions, fillers, politeness. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  split(`
  a an the this that these those some any each every all both either neither no not none nor such same own other others
  i me my mine myself we us our ours you your yours he him his she her hers it its they them their theirs one ones
  who whom whose which what where when why how whether if then than as so because since while until till unless though although
  is are was were be been being am do does did done doing has have had having can could should would will shall may might must
  cant cannot dont doesnt didnt isnt arent wont wouldnt shouldnt couldnt wasnt hasnt havent ive youre theyre thats
  to of in on at by for from with without about into onto over under between through during before after above below up down out off
  and or but also too very just only even still yet again ever never always often sometimes usually normally actually really
  please pls plz thanks thx thank ty cheers hi hiya hey hello heya yo hallo morning afternoon evening folks guys all everyone everybody
  there here somewhere elsewhere anywhere everywhere else now currently today anyway btw fyi um uh er erm hmm ok okay well like kinda sort lol asap right moment actual
  someone somebody anyone anybody nobody something anything everything thing things stuff
  quick question q tell know wondering wonder want wants wanted wanna need needs needed gotta gonna let lets show give find look looking
  got get gets getting gotten go goes going went gone come comes came make makes made making take takes took taking put puts
  keep say says said see sees ask asks asked happen happens happened mean means possible able exactly formally officially
  ultimately personally directly regarding re concerning around across within inside per via etc vs versus
  afterwards afterward beforehand whoever whatever person people folk new friend friends mate team
  `),
);

/** Words that say something, but not what the question is about: they count a little where they match, and lack little. */
export const LIGHT_STEMS: ReadonlySet<string> = new Set(
  split(`
  get go give take make let do keep put bring turn try start stop work need want help use find look tell know say ask see show think talk speak use used
  come leave run set call pick handle manage deal care place hold meet
  happen mean seem become allow new old good bad big small next last first final many much more most less least several few
  whole entire every another other long short high low early late recent current former previous former possible available
  day week month year time today tomorrow yesterday again together once twice
  person people someone colleague staff everybody company business organisation organization team group department unit firm
  service scope system thing stuff area part kind type way place case matter topic subject issue problem item number
  process activity task job role work duty responsibility management change update request rule upkeep handling administration
  longer away anymore along
  official proper correct right formal internal external general main major overall various specific certain particular
  real actual own responsible accountable
  two three four five six seven eight nine ten hundred thousand million half dozen full same
  `).map(stem),
);

/** Verbs of every trade: they speak for a subject where they match, and say little against it where they do not. */
export const VERB_STEMS: ReadonlySet<string> = new Set(
  split(`
  add allow answer apply arrange begin book break bring build buy call carry change check choose clean clear close collect come complete
  control copy correct cover create cut deal decide define deliver design develop discuss divide do draw drive drop edit end enter explain fail
  fall fill find finish fix follow forget gather get give go grant grow handle happen hear hire hold improve introduce invite join judge keep kick
  kill launch lead learn leave lend let lift list listen live lock look lose make manage match measure meet mend merge move name negotiate offer open
  order organise pass pay pick plan play post prepare present press print produce promise protect provide publish pull push put raise
  reach read receive record reject release remove rent repair repeat replace reply report respond return review ring run save say search see
  sell send separate serve set settle share ship shop show shut sign sit solve sort speak spend split stage start stay stick stop store supply
  support switch take talk teach tell test think throw touch track train transfer treat try turn type unblock understand update upload use verify visit
  wait walk want warn wash watch wear win wipe work write fetch pin tidy
  `).map(stem),
);

/** What is done with nearly anything at work: `who writes the release notes` need not be told that they are written. */
export const WORK_DEEDS: ReadonlySet<string> = new Set(
  split(`
  administer agree answer arrange assemble assign attend author begin chair chase check collect compile complete conduct coordinate create
  define discuss distribute document draft drive edit enforce evaluate execute facilitate file fill finalise finish follow gather govern
  guard handle head host implement initiate introduce issue judge keep launch lead maintain manage monitor moderate negotiate organise
  oversee perform plan prep prepare present process produce propose publish read receive record report request review run schedule send set
  settle shape sort start steer submit summarise supervise sync take track trigger triage update upload verify watch work write deal
  draw design sketch build map prune groom curate tend babysit decide do make push raise own look care hold share support help fix solve carry call bring clear close open control cover touch
  `).map(stem),
);

/** Small words that say something in a name: `do not delete` is not about deleting, nor `change of team` about any change. */
export const NAME_WORDS: ReadonlySet<string> = new Set(
  split('not no go team new own make take keep say tell ask find put people other after before without'),
);

/** People who come into a story: `a customer wants …`. They say little against a subject that does not speak of them. */
export const ACTOR_STEMS: ReadonlySet<string> = new Set(
  split(`
  customer client user patient student pupil colleague employee manager boss supplier vendor partner member visitor guest family parent child kid
  nurse doctor driver developer engineer analyst consultant contractor cardholder tenant passenger player teacher caller candidate applicant
  newcomer intern buyer seller shopper reporter somebody neighbour friend man woman guy girl lady
  `).map(stem),
);

/**
 * English that people type and that a spelling correction must leave alone, beside what the grammar and the synonyms know.
 * (`match` is not a slip for `patch`.)
 */
export const COMMON_WORDS: readonly string[] = split(`
  able above accept across act add afraid age agree air almost alone along already although among amount animal answer appear apple arm army
  arrive art aunt autumn away baby back bad bag ball band bank bar base basket bath beach bear beat beautiful become bed beer
  begin behind believe bell belong below best better bike bird bit bite black blame blood blow blue boat body boil bone book boot born borrow
  boss bottle bottom bowl box boy brain branch bread break breakfast bridge bright bring brother brown brush build burn bus busy
  butter button buy cake call camera camp candy capital captain car card care carry case cash cat catch cause cell chain chair chance change
  charge cheap cheese chicken chief child chips chocolate choose church cinema circle city class clean clear clever climb clock close cloth
  clothes cloud club coat coffee cold collect colour come comfort common cook cookie cool corner cost cotton couch count country couple course
  court cousin cover cow cross crowd cry cup cut dad dance danger dark daughter day dead deal dear death deep desk diet difficult dinner
  dirty dish doctor dog dollar door double doubt down dozen draw dream dress drink drive drop dry duck dust duty each ear early earn earth
  east easy eat edge egg eight elevator else empty end enemy engine enjoy enough enter euro even evening event ever exam except excuse eye face
  fact fair fall false family famous fan far farm fast fat father fear feed feel fence few field fight fill film find fine finger finish fire
  first fish fit five fix flag flat flight flights float floor flow flower fly fold food fool foot football force foreign forest forget form
  forward four free fresh friend front fruit full fun funny furniture future game garage garden gate gift girl give glad glass goal goat god
  gold good goodbye grass great green grey ground grow guess guest guitar gun hair half hall hand hang happy hard hat hate head health hear heart heat
  heavy height help hide high hill history hit hobby hold hole holiday holidays home hope horse hospital hot hotel hour house hundred hungry
  hurry hurt husband ice idea important inside island jacket job join joke juice jump keep key kick kid kill kind king kiss kitchen knee
  knife knock lake land language large last late laugh law lazy lead leaf learn leave left leg lend less lesson letter level lie life light
  like line lion lip list listen little live local lock lonely long lose lot loud love low luck lucky lunch machine magic main man many map
  mark market married match matter meal meat medal member memory menu message metal middle milk mind minister minute mirror miss mix mobile
  model mom money monkey month moon mother mountain mouse mouth move movie much mum museum music nail name narrow nation near nearly neck need
  needle nephew never new news newspaper next nice night nine noise normal north nose note nurse occur ocean offer office often oil old
  once onion open orange outside page pain paint pair pants paper parcel parents park parking part partner party pass past path pay pen pencil
  pepper perfect period person pet phone photo picture piece pig pizza place plan plane plant plants plate play please plenty pocket point police polite
  pool poor popular port possible post potato power present president press pretty price prime prince prison prize promise proud public
  pull purple push queen quiet quite race radio rain rainy read reason receive red remember rent repeat rest restaurant rice rich ride
  ring rise river road rock roof room round rule run sad safe salad salt same sand sandwich save scene school science scissors score sea
  search seat second secret see sell send sentence serve seven shade shape share sharp sheep sheet shelf shine ship shirt shoe shoes shop short
  shoulder shout show shower sick side sign silver simple since sing single sister size skill skin skirt sky sleep slip slow small
  smart smell smile smoke snack snow soap soccer sock soft some song soon sorry sound soup south space speak special speed spell spend spoon
  sport sports spread spring square stamp stand star start state station stay steal step stick still stone stop store storm story strange
  street strong student study stupid subject success sugar suit summer sun sunny sure surprise sweet swim swimming table tall tank taste taxi tea
  teach teacher teeth television temple ten tennis terrible test thick thief thin thing third thirsty thousand thread three ticket tie tiger tight
  time tiny tired title toe together toilet tomato tomorrow tonight tool tooth top total touch tour toward towel tower town toy trade train
  travel tree trip trouble true trust truth turn twelve twice type ugly umbrella uncle union usual vegetable village visit voice wait
  wake walk wall want war warm wash waste watch water weak wear weather wedding week weekend weight welcome well west wet wheel white wide wife
  wild win wind window wine winter wire wise wish woman wonder wood wool word work world worry worse wrong yard yellow yesterday young
  zero zoo won told says hires hire tells buys sells books match matches funny prime minister capital song movie film weather joke meaning life
  coach manager director leader owner holder member driver player singer actor author boyfriend girlfriend birthday anniversary christmas easter
  pension tax taxes insurance mortgage canteen cafeteria kitchen fridge microwave toilet toilets parking gym sauna yoga printer stationery stapler
  chase chases claim claims burn click swap destroy file files folder submit push pushes vet vets simulate intruder borrow argue arrest attack avoid beg blind deaf bless
  blink bother bounce breathe brush calm cheer chew clap climb complain concern confess confuse connect contain continue convince cough crash crawl
  curse damage dare decay decline decorate delay depend deserve detect disagree disappear discover dislike doubt drag dread drown earn educate
  embarrass employ empty encourage entertain escape exist expect explode face fade fancy fetch flash fold fool force freeze frighten fry gaze
  glow grab greet grin grip guard guide hammer harm haunt heal heat hop hover hug hunt identify ignore imagine impress include infect inject injure
  intend interfere interrupt invent irritate itch jail knit label lick list load locate manage march melt mention milk mine mourn muddle murder
  notice number obey object observe obtain occur offend overflow owe pack paddle park pat pause peck pedal peel peep perform permit pinch plug poke
  polish pour practise pray preach precede prefer pretend prevent prick program pump punch puncture punish question queue race recognise reduce
  reflect refuse regret reign rejoice relax rely remember remind rinse risk rob rock roll rot rub ruin rule rush satisfy scare scatter scold
  scorch scrape scratch scream screw scribble scrub seal sail shelter shiver shock shrug sigh signal sin sip ski skip slap slice slow smash
  smell sneeze sniff snore soak soothe spare spark sparkle spell spill spoil spot spray sprout squash squeak squeal squeeze stain stamp stare steer stir
  stitch strap strengthen stretch strip stroke stuff subtract suck suffer suggest suit supply surround suspect suspend tame tap taste tease telephone
  tempt terrify thank thaw tick tickle tip tire tour tow trace trade trap tremble trick trot trust tug tumble twist unite unlock unpack vanish wail
  wander warm wave weigh whine whip whirl whisper whistle wink wobble wrap wreck wrestle wriggle yawn yell zip zoom money million millions
  hearing heard headphones smoke blockchain chatbot raining vacation pizza queen england
  brake brakes blog blogs overtime sprint paint generator tyre tyres party parties finances landlord passport sticker stickers alarm alarms
  cheese chaplain midwife gardener plumber butcher baker clown magician wizard pirate robot robots dinosaur unicorn llama penguin elephant
  lottery stock bitcoin crypto recipe pasta sushi burger beer wine vodka horoscope election parliament senator mayor
  graduation graduate speaker choir rowing sculpture orchestra museum theatre cinema festival concert ballet opera poetry novel poem comedy tragedy
  bicycle bicycles motorbike scooter helicopter balloon submarine ferry cruise voyage luggage suitcase hostel motel resort camping tent
  lawn hedge flower flowers tulip orchid fern moss garden gardening fountain statue aquarium terrarium hamster rabbit parrot pigeon squirrel
  toilet toilets bathroom shower kitchen fridge oven kettle dishwasher microwave toaster sofa carpet curtain curtains lamp candle mirror pillow
  lift elevator escalator staircase roof ceiling basement balcony terrace chimney fence driveway gutter gutters mailroom
  birth birthday wedding funeral divorce baptism honeymoon anniversary christmas easter halloween thanksgiving ramadan carnival
  sister brother cousin uncle nephew niece grandfather grandmother husband wife fiance orphan twin twins toddler teenager
  astronaut carpenter barber tailor dentist optician pharmacist fisherman farmer sailor soldier priest monk bishop emperor duke prince princess
  president chancellor minister governor ambassador embassy referendum parliament democracy republic monarchy
  football cricket tennis golf rugby hockey basketball volleyball swimming marathon skiing surfing yoga gym trophy referee stadium
  breakfast brunch supper snack snacks dessert chocolate cookie cookies cake pancake salad soup sandwich steak noodles curry barbecue lemonade juice
  guitar piano violin drum drums trumpet flute karaoke melody lyrics
  weather thunder lightning snow hail fog rainbow sunrise sunset tornado earthquake volcano planet planets moon galaxy comet
  shirt trousers jacket sweater uniform uniforms shoes boots hat scarf gloves necklace bracelet perfume lipstick
  tattoo haircut massage manicure diet vitamins allergy fever headache toothache cough bruise
  scholarship scholarships internship kindergarten nursery playground sandbox chess checkers puzzle jigsaw dice poker casino
  sculptor painter paintings gallery canvas pottery knitting embroidery origami calligraphy
  bonus bonuses pension pensions raise promotion sabbatical paternity maternity parental wedding
  parking garage shuttle tram trams subway underground bus buses coach limousine chauffeur
  billboard billboards flyer flyers poster posters brochure leaflet mascot merchandise
  fruit basket baskets bread croissant espresso cappuccino latte coffee teapot
  actually basically literally probably maybe perhaps definitely certainly obviously apparently recently finally suddenly quickly slowly easily
${NEWSPAPER_WORDS}`);

/** How something is done says little of what is done: `written down so clearly` is not about clearing. */
export function isAdverb(word: string): boolean {
  return (
    /[a-z]{4}ly$/.test(word) &&
    !/^(?:month|week|night|year|quarter|hour|fortnight|supp|fami|assemb|anoma|ear|app|rep)ly$/.test(word)
  );
}
