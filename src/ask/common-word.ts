/** More English that a spelling correction must leave alone: what a newspaper uses and no list of work words has. */
export const NEWSPAPER_WORDS = `
  suppose supposed expected meant intended required obliged permitted entitled likely unlikely sudden complex basic
  extra ability absence accident accuse achieve acquire adapt admire admit adopt adult advance advantage adventure
  affair affect afford agency agenda aim aircraft airline airport alive alter amazing ancient anger angle anxious
  apart apartment apologise apparent appeal appoint appreciate approach argument arise aside aspect asset assist
  assume assure atmosphere attach attempt attention attitude attract attractive average award aware awful background
  balance bare barely battery battle beauty behave behaviour benefit bet beyond biscuit bitter blank blanket bond
  border bound brand brave brief brilliant broad broken burst bury calculate capable capture career careful careless
  cast category celebrate central centre century ceremony chapter character charity chart chat circumstance citizen
  civil classic climate clue coast code comment commit committee community compete competition concept conclude
  condition confidence confirm conflict congratulate connection conscious consequence consider consist constant
  contact contest context contrast contribute convenient conversation cottage council courage cream creature crime
  criminal crisis criticise crop cruel culture curious custom cycle damp debate decade declare deeply defeat defend
  degree deliberate delicious demand depth desire desperate despite detail determine device dialogue digital direct
  direction disabled disaster discipline discount disease disk display dispute distance district division domestic
  dominate drama dramatic drought due dull dump eager edition effect efficient effort elect elegant element emotion
  empire enable encounter ensure environment equal equipment essay essential estate ethnic evidence evil examine
  example excellent exception exchange excited exhibition existence expand expense experience expert express extend
  extent extreme fabric facility factor factory failure faith familiar fantastic fashion fate fault favour favourite
  feature fellow female fiction figure finance financial flavour flexible flood focus foreigner fortune found
  foundation frame freedom frequent frustrated fuel function fund fundamental gain gap gas gender generate generation
  generous gentle genuine giant global glory government grade grand grateful grave guarantee guilty habit handsome
  harbour harmful headline healthy helpful hesitate holy honest honour household huge human humour illegal illness
  image imagination immediate impact impossible incident income increase incredible independent indicate individual
  industry influence initial innocent inquiry insect insist inspire institution instruction insult intelligent
  intense interior international interpret investigate invisible involve journal journey junior justice keen
  kilometre knowledge landscape laptop lawyer layer league leather lecture legal legend length liberal library
  licence limit link liquid literature logical luxury mainly majority male manner manual manufacture margin mass
  massive master maximum meanwhile media medicine mental mere method military minimum minor minority mistake mixture
  modern modest moral motor multiple muscle mystery naked nasty native nature neat negative nervous network
  nevertheless noble nowhere nuclear objective obvious occasion odd operate operation opinion opponent opportunity
  oppose option ordinary organ origin original otherwise outcome outdoor output overseas pace package palace panel
  panic paragraph passion passive patience pattern peace peak peculiar percent performance permanent personal
  personality persuade phase philosophy phrase physical pile pilot pipe pitch plain plastic platform plot pole policy
  pollution population portion positive possess potential poverty practical prayer precious precise predict pregnant
  prejudice presence pressure pride primary principle prior private privilege probable procedure proceed producer
  professor profile profit progress project promote proof proportion protest province psychology publication purchase
  pure purpose pursue quarter quote random range rapid rate rather raw react reaction reality realise reasonable
  recall reception recommend recover refer reference reform region regular relate relationship relative relevant
  relief religion religious remain remark remote represent reputation rescue research reserve resident resist resolve
  resource respect restrict result retire reveal reverse revolution reward rhythm rival romantic rope rough route
  routine royal rumour rural sample scale scared scheme sector seek select senior sensible sensitive sequence series
  serious session severe shadow shake shame shift shortage shot sight signature significant silence silly site
  situation slave slight smooth social society soil solar solid solution somewhat source spirit spiritual spokesman
  stable standard statement steady steep stomach strategy strength stress strict strike structure struggle style
  substance suburb succeed sufficient suitable sum superior supermarket survey survive sustain swear symbol sympathy
  talent target technical technique technology tend tension term theme theory therefore threat threaten thumb thus
  tide tissue tone tongue tradition traditional traffic treasure treatment trend trial triangle tribe tropical tunnel
  typical unable unique universe university unusual urban urgent valley valuable value variety vary vast vehicle
  venue version victim victory view violence violent virtual virus visible vision visual vital vivid volume volunteer
  vote wage waist warning warranty weapon welfare whereas widespread width willing wisdom witness wooden worth wound
  youth zone apprentice apprentices apprenticeship gossip nickname password passwords lunchtime teatime daytime
  nighttime bedtime weekday weekdays colleagues newbie rookie nerd geek cleaner cleaners cooks cooked cooking chef
  waiter barista gardeners janitor janitors receptionist secretary electrician mechanic mechanics painters pothole
  potholes pavement sidewalk roundabout motorway highway lamppost streetlight streetlights crossing crossings zebra
  bench benches
`;
