/** Words whose other forms no rule would bring together; each is read as the word beside it. */
const IRREGULAR: Readonly<Record<string, string>> = Object.fromEntries(
  `burnt:burn decision:decide decisions:decide choice:choose choices:choose chose:choose chosen:choose bought:buy sold:sell sale:sell
  sales:sell paid:pay sent:send stole:steal stolen:steal theft:steal lost:lose loss:lose losing:lose losses:lose
  broke:break broken:break wrote:write written:write writing:write built:build kept:keep gave:give given:give giving:give took:take
  taken:take taking:take made:make making:make woke:wake woken:wake left:leave leaving:leave told:tell ran:run went:go gone:go
  got:get gotten:get found:find spent:spend met:meet held:hold led:lead leadership:lead began:begin forgot:forget forgotten:forget drove:drive
  driven:drive said:say taught:teach thought:think understood:understand won:win people:person persons:person children:child
  retention:retain retained:retain maintenance:maintain failure:fail failures:fail closure:close closures:close closing:close
  exposure:expose disclosure:disclose compliance:comply compliant:comply complies:comply subscription:subscribe
  subscriptions:subscribe prescription:prescribe prescriptions:prescribe admission:admit admissions:admit admitted:admit
  permission:permit permissions:permit permitted:permit extension:extend extensions:extend suspension:suspend
  expansion:expand usage:use using:use storage:store response:respond responses:respond analysis:analyse analyses:analyse
  analyze:analyse analysing:analyse analyzing:analyse analytics:analyse license:licence licenses:licence licensing:licence
  catalog:catalogue catalogs:catalogue program:programme programs:programme center:centre centers:centre
  color:colour labor:labour check:check cheque:cheque supply:supply supplies:supply supplied:supply supplying:supply apply:apply
  applies:apply applied:apply application:application applications:application reply:reply replies:reply replied:reply family:family
  assembly:assembly anomaly:anomaly production:production news:news payment:payment payments:payment maintenance:maintain
  hiring:hire hired:hire dying:die tying:tie data:data access:access process:process processes:process business:business
  address:address addresses:address status:status alias:alias bus:bus gas:gas basis:basis always:always series:series
  species:species deletion:delete erasure:erase seizure:seize purchasing:purchase purchaser:purchase repaid:repay
  withdrew:withdraw withdrawn:withdraw overseen:oversee oversaw:oversee oversight:oversee redemption:redeem
  reception:reception proof:prove proven:prove belief:believe thing:thing things:thing anything:anything everything:everything
  something:something nothing:nothing during:during morning:morning evening:evening king:king spring:spring string:string
  firing:dismiss fired:dismiss menus:menu ring:ring need:need needs:need speed:speed feed:feed seed:seed bed:bed red:red intake:intake meeting:meeting
  meetings:meeting building:building buildings:building pricing:price prices:price priced:price priority:prioritise
  priorities:prioritise prioritize:prioritise prioritization:prioritise newest:new newer:new oldest:old older:old
  sick:sick quit:quit quits:quit quitting:quit resignation:resign departure:depart departures:depart arrival:arrive growth:grow
  death:die birth:birth staffing:staff insurance:insure complaint:complain complaints:complain receipt:receive receipts:receive
  signed:sign design:design designs:design daily:day invoice:invoice delivery:deliver deliveries:deliver
  recovery:recover discovery:discover inquiry:inquire enquiry:inquire inquiries:inquire enquiries:inquire entry:enter
  entries:enter injury:injure injuries:injure warranty:warranty availability:available reliability:reliable
  privacy:private security:secure secured:secure securing:secure quality:quality safety:safe safely:safe
  booking:book bookings:book listing:list listings:list training:train trainings:train trainer:trainer
  ship:ship shipping:ship shipment:shipment shipments:shipment reconciliation:reconcile reconciliations:reconcile speech:speak spoke:speak spoken:speak advice:advise
  publication:publish publications:publish`
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
);

/** Words that the rules would take for a form of another, with the stem they have instead. */
const OWN_STEM: ReadonlyMap<string, string> = new Map(
  `portion temple template audition memorial appliance partial belated dated incoming mission instalment heading herring importance
  succession successor general basement pavement`
    .split(/\s+/)
    .flatMap((word) => [
      [word, word],
      [`${word}s`, word],
    ]),
);

const memory = new Map<string, string>();
/** Words come from people, so the memory must not grow without end. */
const MEMORY_LIMIT = 200_000;

/**
 * The stem that all inflections of an English word share: approve, approves, approval → `approv`. Nouns of the doer keep
 * their ending (manager is not management), for they name roles. A word in another alphabet is its own stem.
 */
export function stem(word: string): string {
  let known = memory.get(word);
  if (known === undefined) {
    if (memory.size >= MEMORY_LIMIT) memory.clear();
    const base = Object.hasOwn(IRREGULAR, word) ? (IRREGULAR[word] as string) : word;
    known = OWN_STEM.get(word) ?? (/^[a-z]+$/.test(base) ? shorten(base) : base);
    memory.set(word, known);
  }
  return known;
}

const FIXED = new Set([
  'supply',
  'apply',
  'reply',
  'family',
  'assembly',
  'anomaly',
  'only',
  'early',
  'production',
  'marketing',
  'monitoring',
  'payment',
  'comply',
  'multiply',
  'imply',
  'format',
  'july',
  'building',
]);

function shorten(word: string): string {
  if (word.length <= 3) return word;
  let text = singular(word);
  if (!FIXED.has(text)) {
    text = text
      .replace(/^(.{3,})iz(e|ed|es|ing|ation|er)$/, '$1is$2')
      .replace(/^(.{4,})ly$/, '$1')
      .replace(/^(.{2,})ily$/, '$1y')
      .replace(/^(.{3,})ness$/, '$1');
    text = withoutInflection(text);
    text = withoutNounEnding(text);
  }
  // `plane` is no `plan`: a short word keeps its e.
  if (!/^[^aeiou]*[aeiouy][^aeiou]e$/.test(text)) text = text.replace(/^(.{3,})e$/, '$1');
  text = text.replace(/^(.+[^aeiou])y$/, '$1i');
  return text.replace(/([bcdfgklmnprstvz])\1$/, '$1');
}

/** Short words that end so without being several: `APIs` are several. */
const SINGULAR_IS = new Set(['this', 'axis', 'iris', 'oasis', 'basis', 'unis']);

function singular(word: string): string {
  if (/^(?:[a-z]{1,3}i|taxi|wifi|safari)s$/.test(word) && !SINGULAR_IS.has(word)) return word.slice(0, -1);
  if (/(ss|us|is|ics)$/.test(word)) return word;
  if (/ies$/.test(word)) return word.length > 4 ? word.replace(/ies$/, 'y') : word.replace(/s$/, '');
  if (/(ch|sh|x|ss|zz)es$/.test(word)) return word.replace(/es$/, '');
  return word.replace(/([^s])s$/, '$1');
}

function withoutInflection(word: string): string {
  for (const ending of [/ing$/, /ed$/]) {
    const base = word.replace(ending, '');
    // `rotating` and `rotated` end as `rotate` does.
    if (base !== word && base.length >= 3 && /[aeiouy]/.test(base)) {
      const single = base.replace(/([bdfgmnprt])\1$/, '$1');
      // `filing` comes from `file`; had it been `fil`, the letter would be doubled.
      if (single === base && /^[^aeiou]*[aeiouy][^aeiouwxy]$/.test(base)) return `${base}e`;
      return single.replace(/^(.{2,}[^e])at$/, '$1ate');
    }
  }
  return word;
}

function withoutNounEnding(word: string): string {
  const stripped = word
    .replace(/^(.{3,})ification$/, '$1ify')
    .replace(/^(.{2,})plication$/, '$1ply')
    .replace(/^(.{2,}[^e])(ation|ate)$/, '$1')
    .replace(/^(.{3,}[st])ion$/, '$1')
    .replace(/^(.{4,})ment$/, '$1')
    .replace(/^(.{5,})(al|ance)$/, '$1');
  return stripped;
}
