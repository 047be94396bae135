import { Attestations } from '../domain/attestation/attestation.ts';
import type { Gap } from '../domain/gap/gap.ts';
import { gapFacts } from '../domain/gap/gap-facts.ts';
import { everything, gapsOf } from '../domain/gap/gap-survey.ts';
import type { CompanyMap } from '../domain/map/company-map.ts';
import type { EntityKind } from '../domain/map/entity.ts';
import { LiveMap } from '../domain/map/live-map.ts';
import { type Violation, violations } from '../domain/map/rule.ts';
import { openStore } from '../store/open.ts';
import { readArguments } from './arguments.ts';
import type { ExitCode, Terminal } from './command.ts';

export async function run(args: readonly string[], { config, out, err, clock }: Terminal): Promise<ExitCode> {
  const { values } = readArguments(args, { json: { type: 'boolean' } });
  const store = await openStore({ url: config.databaseUrl, mode: 'existing' });
  try {
    const map = await (await LiveMap.open(store.map)).current();
    const errors = violations(map, everything(map));
    const attestations = await Attestations.open(store.attestations);
    map.clocks = attestations;
    const facts = await gapFacts(attestations, store.incidents, map, clock());
    const warnings = gapsOf(map, clock(), facts).filter(({ severity }) => severity === 'warning');
    for (const violation of errors) err(sentence(map, violation));
    if (values.json) out(JSON.stringify(checkJson(map, errors, warnings)));
    else {
      if (errors.length === 0) out('Every rule holds.');
      if (warnings.length > 0) out(warningText(map, warnings));
    }
    return errors.length === 0 ? 0 : 1;
  } finally {
    await store.close();
  }
}

/** What `check --json` prints; see docs/gaps.md. */
function checkJson(map: CompanyMap, errors: readonly Violation[], warnings: readonly Gap[]) {
  return {
    errors: errors.map((broken) => ({
      ...broken,
      severity: 'error',
      source: sourceOf(map, broken.kind, broken.key),
    })),
    warnings: warnings.map(({ code, severity, subject, sentence: text, mend, fix, of }) => ({
      code,
      severity,
      subject,
      sentence: text,
      mend,
      fix,
      count: of,
      source: sourceOf(map, subject.type, subject.id),
    })),
  };
}

function warningText(map: CompanyMap, warnings: readonly Gap[]): string {
  const lines = warnings.map(({ sentence: text, mend, subject }) => {
    const source = sourceOf(map, subject.type, subject.id);
    return `- ${text} ${mend}${source ? ` [${source}]` : ''}`;
  });
  return [`Worth a look, the worst first:`, ...lines].join('\n');
}

/** The file that a thing came from last, or what else brought it; null where that is not known. */
function sourceOf(map: CompanyMap, kind: EntityKind, key: string): string | null {
  return map.provenanceOf(kind, key)?.source ?? null;
}

function sentence(map: CompanyMap, { kind, key, path, found, expected }: Violation): string {
  const place = path.length > 0 ? ` ${path.join('.')}` : '';
  const source = sourceOf(map, kind, key);
  const from = source ? `${source}: ` : '';
  return `${from}${kind.replace('_', ' ')} ${key}${place}: found ${found}, expected ${expected}`;
}
