import { z } from 'zod';
import type { Incident } from '../../domain/paging/incident.ts';
import type { Button } from './note.ts';

const LABELS = {
  ack: 'Acknowledge',
  decline: 'Can’t take it',
  escalate: 'Escalate now',
  resolve: 'Resolve',
  note: 'Add a note',
  confirm: 'Still on it',
  join: 'Join it',
  show: 'Show',
} as const;

export type IncidentVerb = keyof typeof LABELS;

/** What is done to an incident with nothing said. */
export type Verb = Exclude<IncidentVerb, 'join' | 'show' | 'note'> | 'cancel';

/** A button about an incident: its number, and the step that was to be seen, so that two clicks are one escalation. */
export function incidentButton(
  verb: IncidentVerb,
  { number, step }: Pick<Incident, 'number' | 'step'>,
  primary = false,
): Button {
  const value = JSON.stringify({ incident: number, step });
  return { action: `incident:${verb}`, label: LABELS[verb], value, ...(primary ? { primary } : {}) };
}

const schema = z.object({ incident: z.int().positive(), step: z.int().min(0).max(1000) });

/** What a clicked button is about; null where the value is none of ours. It is looked up again, and not trusted. */
export function readIncidentValue(text: string | undefined): z.infer<typeof schema> | null {
  try {
    return schema.parse(JSON.parse(text ?? ''));
  } catch {
    return null;
  }
}
