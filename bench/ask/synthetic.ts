/** A repeatable source of chance (mulberry32): the same seed, the same names and slips. */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const list = (text: string): readonly string[] => text.trim().split(/,\s*/);

const OBJECTS = list(
  `access review, account closure, address book, alarm rule, api contract, asset register, audit trail, backup plan, badge printer, bank feed, bed plan, billing run,
  booking form, brand guide, budget line, build farm, cache cluster, call script, campaign budget, capacity plan, card reader, certificate, change window, chat queue,
  claim form, code style, cold store, complaint letter, consent banner, contract clause, cookie notice, cost centre, credit limit, customer survey, dashboard, data export,
  data model, database schema, debt ledger, delivery slot, design token, device pool, discount rule, dispatch board, dns record, domain name, door lock, driver roster,
  email template, emission report, error budget, event stream, exchange rate, expense policy, feature flag, file share, firewall rule, fleet insurance, forecast model,
  fraud rule, freight tariff, gate pass, gift card, guest wifi, handbook, health check, help article, hiring plan, holiday calendar, identity proof, import duty,
  incident report, inventory count, invoice layout, key vault, label printer, laptop image, lease contract, licence seat, load balancer, loan offer, log archive, loyalty scheme,
  machine image, mail relay, maintenance plan, map layer, market report, medical form, menu card, message queue, metric catalogue, mobile release, network segment, newsletter,
  night shift, office move, on-call rota, order form, packing list, parking permit, partner portal, password policy, patch window, payment file, payroll run, penalty clause,
  pension scheme, photo archive, pick list, postmortem, press release, price list, print queue, privacy notice, product page, pull request, purchase order, quality gate,
  quote template, rate card, refund rule, release note, retention period, return label, risk register, road map, room booking, route plan, safety drill, salary band,
  sample store, scan report, search index, seat plan, sensor network, service level, shift plan, shipping label, sick leave, signing key, site survey, spare part, staff canteen,
  status page, stock level, supplier file, support ticket, tax return, tenant file, test suite, time sheet, token store, tool crib, training course, travel booking, truck wash,
  trust centre, uniform order, user group, vaccine store, vendor contract, video wall, visitor log, voucher code, waste permit, web shop, work order`,
);
const ACTIONS = list(
  `approval, archiving, audit, calibration, clean-up, cut-over, decommissioning, drill, escalation, export, forecast, freeze, hand-over, hardening, inspection, launch, migration,
  monitoring, onboarding, planning, pricing, publication, purchase, reconciliation, redesign, renewal, repair, replacement, restore, review, roll-back, roll-out, rotation,
  sampling, scheduling, sign-off, sizing, tagging, testing, training, translation, triage, tuning, update, upgrade, validation, verification`,
);
const SYSTEMS = list(
  `billing gateway, booking portal, checkout, customs desk, data lake, driver app, emergency ward, fleet telematics, fraud engine, identity hub, kiosk network, ledger core,
  loyalty platform, mail room, market place, mobile bank, order hub, parcel tracker, partner api, patient portal, pharmacy robot, pricing engine, recommendation feed, returns centre,
  route planner, search service, self-service till, shop floor, smart meter, ticket office, trading desk, video studio, warehouse, water plant, web shop, wind farm, player lobby,
  match server, claims desk, credit bureau, card processor, content studio, translation memory, training portal, tenant portal, test lab, vault, weather feed, yard gate, cold chain`,
);
const PLACES = list(
  `Nordics, Iberia, Benelux, Dach, Balkans, Baltics, Levant, Maghreb, Andes, Caribbean, Oceania, Anatolia, Lombardy, Bavaria, Catalonia, Galicia, Wallonia, Silesia, Moravia, Bohemia,
  Ireland, Scotland, Wales, Cornwall, Jutland, Lapland, Crete, Sicily, Corsica, Provence, Brittany, Alsace, Tuscany, Umbria, Ontario, Quebec, Alberta, Texas, Oregon, Nevada, Florida, Georgia`,
);

/** So many different names of activities, as companies write them: `Certificate renewal for the billing gateway, Nordics`. */
export function activityNames(count: number, seed: number): string[] {
  const next = chance(seed);
  const pick = (words: readonly string[]) => words[Math.floor(next() * words.length)] as string;
  const names = new Set<string>();
  while (names.size < count) {
    const shape = next();
    const [object, action, system, place] = [pick(OBJECTS), pick(ACTIONS), pick(SYSTEMS), pick(PLACES)];
    let name = `${object} ${action} for ${system}`;
    if (shape < 0.5) name = `${object} ${action}, ${system} ${place}`;
    else if (shape < 0.7) name = `${system} ${object} ${action} in ${place}`;
    else if (shape < 0.85) name = `${action} of ${object} at ${system} ${place}`;
    names.add(name.charAt(0).toUpperCase() + name.slice(1));
  }
  return [...names];
}

export const SPOILS = [
  'typo',
  'two typos',
  'dropped word',
  'swapped words',
  'missing hyphen or blank',
  'wrapped in a question',
  'all at once',
] as const;
export type Spoil = (typeof SPOILS)[number];

const WRAPPERS = [
  'who owns the %?',
  'who approves %',
  'hey, who is accountable for %',
  'who does the % please',
  'who signs off % here?',
  'who looks after the %',
];

/** A name as somebody in a hurry would type it. */
export function spoilt(name: string, spoil: Spoil, next: () => number): string {
  const words = name.toLowerCase().replace(/,/g, '').split(' ');
  const place = (least: number) => {
    const long = words.map((word, i) => (word.length >= least ? i : -1)).filter((i) => i >= 0);
    return long[Math.floor(next() * long.length)] ?? 0;
  };
  const slip = () => {
    const i = place(5);
    words[i] = typo(words[i] as string, next);
  };
  switch (spoil) {
    case 'typo':
      slip();
      break;
    case 'two typos':
      slip();
      slip();
      break;
    case 'dropped word': {
      const filler = words.findIndex((word) => /^(for|in|of|at)$/.test(word));
      words.splice(filler >= 0 && next() < 0.5 ? filler : place(3), 1);
      break;
    }
    case 'swapped words': {
      const i = Math.floor(next() * (words.length - 1));
      [words[i], words[i + 1]] = [words[i + 1] as string, words[i] as string];
      break;
    }
    case 'missing hyphen or blank': {
      const hyphen = words.findIndex((word) => word.includes('-'));
      if (hyphen >= 0) words[hyphen] = (words[hyphen] as string).replace('-', next() < 0.5 ? '' : ' ');
      else {
        const i = Math.floor(next() * (words.length - 1));
        words.splice(i, 2, (words[i] as string) + (words[i + 1] as string));
      }
      break;
    }
    case 'wrapped in a question':
      return (WRAPPERS[Math.floor(next() * WRAPPERS.length)] as string).replace('%', words.join(' '));
    case 'all at once':
      slip();
      return spoilt(spoilt(words.join(' '), 'swapped words', next), 'wrapped in a question', next);
  }
  return words.join(' ');
}

function typo(word: string, next: () => number): string {
  const i = 1 + Math.floor(next() * (word.length - 2));
  const kind = Math.floor(next() * 4);
  if (kind === 0) return word.slice(0, i) + word.slice(i + 1);
  if (kind === 1) return word.slice(0, i) + word.charAt(i) + word.slice(i);
  if (kind === 2) return word.slice(0, i) + word.charAt(i + 1) + word.charAt(i) + word.slice(i + 2);
  return word.slice(0, i) + 'etaoinsrhl'.charAt(Math.floor(next() * 10)) + word.slice(i + 1);
}
