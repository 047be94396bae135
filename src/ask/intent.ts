import type { ActivityIntent } from './answer.ts';

/** A way of asking: the words that show it, and what it asks for. */
interface Rule {
  readonly intent: ActivityIntent;
  readonly pattern: RegExp;
}

const WHO = '(?:who|whom|whose|which (?:person|people|role|one|team)|what (?:person|role))';
/** What may stand between `who` and the verb without changing the question. */
const FILL =
  '(?: (?:is|are|was|does|do|did|can|could|should|would|will|shall|must|may|might|has|have|had|needs|need|gets|get|got|to|be|been|being|it|that|the|one|' +
  'actually|really|usually|normally|currently|exactly|here|i|we|you|they|people|person|ultimately|formally|officially|also|all|else|supposed|meant|going|allowed|able|next|now|then|please|always))*';
const MUST = '(?:should|must|shall|need|needs|needed|have|has|had|ought|want|wants)';
const US = '(?:i|we|you|one|they|people)';
const APPROVE =
  '(?:approv(?:e|es|ed|ing|er|ers)|authori[sz](?:e|es|ed|ing)|greenlights?|signs?|okays?|oks?|bless(?:es)?|sanctions?|endorses?|ratif(?:y|ies)|permits?|allows?|grants?|lets?|vets?)';

/** What whoever is Accountable gives. */
const RULING =
  '(?:decisions?|approvals?|sign offs?|signoff|go ahead|clearance|consent|authori[sz]ation|verdict|ruling)';

/** Which words show which letter is meant; the first rule that fits decides. Written over folded words, commas standing alone. */
const RULES: readonly Rule[] = [
  // The bare letters of a matrix: `who is the A on patching`.
  rule('accountable', `${WHO}(?: (?:is|has|holds))?(?: the)? a (?:for|on|of|in)(?= )`),
  rule('responsible', `${WHO}(?: (?:is|are|has|holds))?(?: the)? r (?:for|on|of|in)(?= )`),
  rule('consulted', `${WHO}(?: (?:is|are|has|holds))?(?: the)? c (?:for|on|of|in)(?= )`),
  rule('informed', `${WHO}(?: (?:is|are|has|holds))(?: the)? i (?:for|on|of|in)(?= )`),
  rule(
    'escalation',
    `(?:${WHO}${FILL} )?(?<soft>escalat\\w+)(?: (?:path|chain|policy|ladder|route|steps|order|line|it|this|to|matrix|levels?|process|procedure|contacts?))*`,
  ),
  rule(
    'escalation',
    `${WHO}${FILL} (?<soft>page|paged|pages|paging|wake|woken|wakes)(?: up)?(?: (?:first|next|if|when|for|about))*`,
  ),
  rule(
    'escalation',
    `(?:nobody|no one|noone|none|no body)(?: (?:is|has|are|ever|has been))? (?:answers?|answering|answered|responds?|responding|responded|repl(?:y|ies|ying|ied)|reacts?|reacting|picks? up|picking up|reachable|available)(?: (?:about|on|to|for))?`,
  ),
  rule(
    'escalation',
    `(?:not|isnt|doesnt|wont|didnt) (?:answer|respond|reply|react|pick up|answering|responding|replying|reacting|picking up)`,
  ),
  rule('escalation', `next in line|paging (?:order|path|chain)|call chain|chain of command`),

  rule(
    'informed',
    `${WHO}${FILL} (?:inform|tell|notify|update|alert|warn|brief|cc|copy|copy in|let know|loop in|message)(?= (?:about|of|on|when|that|if|once|before|after|regarding|for|in|a|an|the|with)\\b)`,
    `\\b(?:${US}|${MUST})\\b.* (?:inform|tell|notify|update|alert|warn|brief|cc|copy|loop|message)`,
  ),
  rule(
    'informed',
    `${WHO}${FILL} (?:told|informed|notified|updated|alerted|warned|briefed|ccd|cced|copied(?: in)?|looped in|emailed|messaged|pinged)(?: (?:about|of|on|when))*`,
  ),
  rule(
    'informed',
    `${WHO}(?: \\w+){0,4} (?:to|must|should|can) (?:know|hear|be aware|find out|learn|get word|be kept)(?: (?:about|of|when|on|that))*`,
  ),
  rule('informed', `${WHO}${FILL} (?:hears?|learns?|finds out|gets word|notified)(?: (?:about|of|when))+`),
  rule(
    'informed',
    `(?:${WHO}${FILL} )?(?:(?:keep|kept|keeps)(?: \\w+)? )?(?:in the (?:loop|know|picture)|informed|posted|up to speed|abreast|in cc|on cc)(?: (?:about|of|on|when|with|regarding))*`,
  ),
  rule(
    'informed',
    `(?:${WHO}${FILL} )?(?:give|given|gives|gets?|want|wants|deserves?)(?: (?:a|the|some|any))? (?:heads up|update|updates|notice|notification|fyi|word)(?: (?:about|of|on|when|for|regarding))*`,
  ),
  rule(
    'informed',
    `(?:${WHO}${FILL} )?(?:heads up|(?:on|in) (?:the )?(?:cc|distribution|mailing) list)(?: (?:about|of|on|for))*`,
  ),
  rule(
    'informed',
    `keep ${WHO}(?= )(?: (?:in the loop|informed|posted|updated|up to date))?(?: (?:about|of|on|when))*`,
  ),
  rule('informed', `${WHO}${FILL} (?:keep|kept|keeping) (?:updated|up to date)(?: (?:about|of|on))*`),

  rule(
    'consulted',
    `(?:${WHO}${FILL} )?(?:consult|consults|consulted|consulting)(?: (?:about|on|for|before|when|with|regarding|in))*`,
  ),
  rule(
    'consulted',
    `whose (?:input|advice|opinion|opinions|views?|feedback|expertise|thoughts|say|counsel|blessing)(?: (?:is|do|does|should|must|would|i|we|you|need|needed|want|required|count|counts|matters?|ask|get|have|to|seek|sought))*(?: (?:for|on|about|before|when|regarding|into))*`,
  ),
  rule(
    'consulted',
    `${WHO}(?: \\w+){0,5} (?:asked?|give|gives|given|provide|provides|offers?|get|gets|seek|turn to|need|has|have)(?: \\w+){0,2} (?:advice|input|opinion|feedback|views?|expertise|thoughts)(?: (?:for|on|about|before|when|regarding|into|from|in))*`,
  ),
  rule(
    'consulted',
    `${WHO}${FILL} (?:advises?|weighs? in|chips? in|provides input|contributes?|be asked|be heard|heard)(?: (?:about|on|for|before|when|to|regarding))*`,
  ),
  rule(
    'consulted',
    `${WHO}${FILL} (?:ask|talk to|talk with|speak to|speak with|check with|involve|run (?:it|this) (?:by|past)|clear (?:it|this) with|confer with|discuss (?:it|this) with)(?: first)? before`,
  ),
  rule(
    'consulted',
    `${WHO}${FILL} (?:ask|asked|involved?|check with|talk to|speak to)(?= .* (?:before|first|beforehand|in advance)\\b)`,
  ),
  rule('consulted', `${WHO}${FILL} a say(?: (?:in|on|over|about|for))*`),
  rule('consulted', `before(?= .*${WHO}.* (?:ask|asked|talk to|speak to|check with|involve|run it by|consult))`),
  rule('consulted', `(?:run|bounce)(?= (?:\\w+ ){1,6}(?:by|past|off) (?:anyone|anybody|someone|somebody)\\b)`),
  rule('consulted', `${WHO}(?: \\w+){0,3} (?:run|bounce)(?: \\w+){0,6} (?:by|past|off)$`),
  rule('consulted', `(?:advice|input|sounding board|subject matter experts?|smes?) (?:on|for|about)`),

  rule(
    'responsible',
    `${WHO}${FILL} (?:doing|do|does|did|put in|puts in) (?:all )?(?:the |any |most of the )?(?:actual |real |hard |hands on |day to day |daily |practical |leg |grunt |heavy |bulk of the )*(?:work|job|lifting|legwork|doing|execution|bit)(?: (?:on|for|of|in|with|behind))*`,
  ),
  rule('responsible', `(?:${WHO}${FILL} )?(?:actual|hands on|real) (?:work|doing|legwork)(?: (?:on|for|of|in|with))*`),
  rule(
    'responsible',
    `${WHO}${FILL} (?:carr(?:y|ies|ied|ying)(?: (?:it|this|that))? out|performs?|performing|performed|executes?|executing|executed|implements?|conducts?|undertakes?|working on|works on|work on|hands on)`,
  ),
  rule('responsible', `(?:${WHO}${FILL} )?responsible(?: for)?`),
  rule(
    'responsible',
    `${WHO} (?:actually|really|physically|in practice|in reality|day to day) (?:does|do|doing|is doing)?(?! ?(?:own|approve|decide|sign|accountable)s?)`,
  ),
  rule(
    'responsible',
    `${WHO} (?:does|do|is doing|has done|did)(?! (?:i|we|you|they|one|people|the \\w+ (?:report|own))\\b)(?: (?:it|that|this|these|those))?`,
  ),
  rule(
    'responsible',
    `(?:by|from) whom|${WHO} (?:handles?|deals? with|takes? care of)(?: (?:it|that|this|these|those))?$`,
  ),

  rule(
    'all',
    `(?:the )?(?:whole|full|entire|complete)? ?raci(?: (?:matrix|chart|letters|table|row))?(?: (?:for|of|on))?`,
  ),
  rule(
    'all',
    `${WHO} (?:does|do) what|who is who|${WHO}(?: all)? (?:is |are )?involved(?: (?:in|with))?|everyone involved|everybody involved|all (?:the )?letters`,
  ),

  // `who makes the go-live decision`, `who gives the release sign-off`: the decision may be what the activity is called.
  rule(
    'accountable',
    `${WHO}${FILL} (?:makes?|gives?|takes?|issues?|grants?|holds?)(?= (?:(?!on |for |to |before |about |in |of |after |with |from )\\w+ ){0,4}${RULING}(?! \\w*(?:minutes|log|record|list|report|training))\\b)`,
  ),
  // `approval for third-party tags, who gives it`
  rule(
    'accountable',
    `(?<=${RULING}\\b.*, ?)${WHO}${FILL} (?:makes?|gives?|takes?|issues?|grants?)(?: (?:it|that|this|them|one))?$`,
  ),
  // Whoever stands in stands in for who is Accountable.
  rule('accountable', `${WHO}${FILL} deput(?:y|ies)(?: (?:for|of|on|to))+`),
  rule(
    'accountable',
    `(?:${WHO}${FILL} )?(?:own|owns|owned|owner|owners|owning|ownership|accountable|accountability)(?: (?:for|of|by|to))*`,
  ),
  rule(
    'accountable',
    `(?:${WHO}${FILL} )?(?<soft>(?:signs?|signed|signing|sign) (?:it |this |that |them |these )?off)(?: (?:on|for|of))*`,
  ),
  rule('accountable', `(?:${WHO}${FILL} )?(?<soft>sign ?off|signoff)(?: (?:on|for|of|from|by))*`, WHO),
  rule(
    'accountable',
    `(?:${WHO}${FILL} )?(?:gives?|giving|given|gave|get|need|needed|needs)(?: (?:me|us|you|it|a|an|the|final|last|his|her|their|formal|official))* (?<soft>green light|go ahead|go|nod|ok|okay|all clear|thumbs up|blessing|approval|sign off|signature|permission|authori[sz]ation|yes|clearance)(?: (?:to|for|on|from|before))*`,
  ),
  rule(
    'accountable',
    `(?:${WHO}${FILL} )?(?:final|last|ultimate) (?:say|word|call|decision|approval|authority|responsibility)(?: (?:on|in|over|about|for|when))*`,
  ),
  rule(
    'accountable',
    `(?:${WHO}${FILL} )?(?:makes?|making|made|takes?|has|have)(?: (?:the|a))?(?: (?:final|last))? (?:call|decisions?|authority|power|mandate)(?: (?:on|about|over|for|to|whether|if))*`,
  ),
  rule(
    'accountable',
    `(?:${WHO}${FILL} )?(?:decides?|deciding|decided|decision maker|determines?|calls the shots|settles)(?: (?:on|about|whether|if|over|that|it))*`,
  ),
  rule('accountable', `(?:${WHO}${FILL} )?(?<soft>${APPROVE})(?: (?:off))?(?: (?:it|that|this|these|those))?`, WHO),
  rule(
    'accountable',
    `(?:${WHO}${FILL} )?(?:in charge|on the hook|on (?:it|this|that)|on point|answers? for|takes? charge|answerable|takes? the (?:blame|heat|fall)|buck stop\\w*|has the last word|point person|dri|lead on|the boss)(?: (?:of|for|on|with))*`,
  ),
  rule('accountable', `${WHO}${FILL} rules on`),
  rule('accountable', `(?:${WHO}${FILL} )?(?:(?:a|the) )?veto(?: (?:power|right))?(?: (?:on|over|for|about))*`, WHO),
  rule(
    'accountable',
    `${WHO}${FILL} says?(?: (?:yes|no|ok|okay|go|whether|if|when|how|what|which|so|that|it))?(?: (?:to|or no))*`,
  ),
  rule('accountable', `${WHO}${FILL} (?:sets|determines|rules)(?: (?:that|this|it|how|when|what|which))?(?! up\\b)`),
  rule('accountable', `${WHO}${FILL} (?<soft>chooses?|picks?|selects?)(?: (?:which|what))?`),
  rule(
    'accountable',
    `whose (?:call|job|decision|responsibility|baby|problem|desk|plate|remit|turf|business|duty|task|area)(?: (?:is|are|does|it|that|this|the))*(?: (?:to|on))?`,
  ),
  rule(
    'accountable',
    `${WHO}${FILL} (?:looks? after|takes? care of|deals? with|handles?|behind|belongs? to|sits? with|(?<soft>runs?|manages?|maintains?|oversees?|supervises?|heads?(?: up)?|leads?|drives?|controls?|governs?|covers?))`,
  ),
  rule(
    'accountable',
    `(?:${WHO}(?: (?:in|on|at|from)(?: the)? \\w+)?${FILL} )(?:ask|contact|talk to|speak to|speak with|turn to|go to|reach out to|reach|ping|call|see|approach|tell|email|report to|report|help|helps)(?: (?:me|us))?(?: (?:about|for|with|on|if|when|to|regarding|concerning))*`,
  ),
  rule(
    'accountable',
    `(?:${WHO}${FILL} )?(?:right|best|contact|responsible) person(?: to (?:ask|contact|talk to|speak to|call|ping))?|point of contact`,
    WHO,
  ),
];

/**
 * Which letter of an activity a question asks for, and which of its words only ask.
 * @param raw folded words, one space apart, commas standing alone.
 * @returns the words from..to as offsets in `raw`; `soft` is the part that may also name the activity (`approves`).
 */
export function readIntent(raw: string): IntentReading {
  const text = raw.replace(LIST_OF_WHO, (list) => '#'.repeat(list.length));
  for (const { intent, pattern, also } of RULES as readonly (Rule & { also?: RegExp })[]) {
    const match = pattern.exec(text);
    if (!match || (also && !also.test(text))) continue;
    const soft = span(match.indices?.groups?.soft);
    // Nobody is asked for: the words may well be the activity itself, as in `release sign-off`.
    if (soft && intent === 'accountable' && !ASKS_WHO.test(text)) return { intent: 'all', span: null, soft: null };
    return { intent, span: span(match.indices?.[0]), soft };
  }
  // `who patches the servers` asks for the work; `the servers, who?` asks for the owner.
  if (ASKS_VERB.test(text)) return { intent: 'responsible', span: null, soft: null };
  if (ASKS_WHO.test(text)) return { intent: 'accountable', span: null, soft: null };
  return { intent: 'all', span: null, soft: null };
}

/** In `the schedule of who gets paged` nobody asks whom to page: it is said what the schedule is of. */
const LIST_OF_WHO =
  /(?<=\b(?:plan|schedule|rota|roster|list|calendar|timetable|table|overview|register|record)(?: (?:of|for|about|on|with|that says|saying|showing)) )(?:who|whom)\b[^,]*/g;
const ASKS_VERB = new RegExp(`\\b${WHO}${FILL} (?!for\\b|about\\b|on\\b|in\\b)[a-z]`);
const ASKS_WHO = new RegExp(`\\b${WHO}\\b`);

export interface IntentReading {
  readonly intent: ActivityIntent;
  readonly span: readonly [number, number] | null;
  readonly soft: readonly [number, number] | null;
}

function span(indices: [number, number] | undefined): readonly [number, number] | null {
  return indices ?? null;
}

function rule(intent: ActivityIntent, pattern: string, also?: string): Rule & { also?: RegExp } {
  const whole = new RegExp(`\\b(?:${pattern})(?![\\p{L}\\p{N}])`, 'du');
  return also === undefined
    ? { intent, pattern: whole }
    : { intent, pattern: whole, also: new RegExp(`\\b(?:${also})`, 'u') };
}

/** What the rules are written with, so that a slip in one of these words can be mended. */
export const GRAMMAR_WORDS: readonly string[] = `
  who whom whose what which where when why approve approves approved approval approver authorise authorises authorize authorizes own owns owner owners owned
  ownership accountable accountability responsible responsibility responsibilities consult consults consulted inform informs informed notify notified
  decide decides decision escalate escalates escalation performs performed executes handles handle manages looks after signs charge oversees maintains maintain
  difference between compare comparison versus explain describe define everything everyone someone please advice input opinion feedback
  raci currently actually should needs about before contact
  loop posted heads informed updated alerted warned briefed copied hears learns weighs chips involved involve opinion views expertise
  path chain ladder policy page paged paging wake answering answers respond responds responding reply replies picks reachable
  carries carry executes implements conducts undertakes legwork signature permission blessing clearance authority mandate determines
  final word call charge hook oversees supervises heads leads drives controls governs belongs deals takes care ask asked talk speak
  check consulted notice reacts react reacting heard heads input run past green light ahead nod settles endorses permits allows grants lets
`
  .trim()
  .split(/\s+/);
