import { z } from 'zod';
import type { ActivityIntent, RoleIntent, SubjectType } from '../../ask/answer.ts';
import type { Button } from './note.ts';

/** What a button is about: ids only, looked up again when it is clicked. Its words are not trusted. */
const schema = z.object({
  type: z.enum(['activity', 'role', 'person', 'scope', 'area']),
  id: z.string().max(320),
  scope: z.string().max(100).nullable(),
  intent: z.string().max(20),
});

export interface SubjectValue {
  readonly type: SubjectType;
  readonly id: string;
  readonly scope: string | null;
  readonly intent: string;
}

export function subjectValue(
  type: SubjectType,
  id: string,
  scope: string | null,
  intent: ActivityIntent | RoleIntent | 'all',
): SubjectValue {
  return { type, id, scope, intent };
}

/** The subject in a clicked button; null where the value is none of ours. */
export function readSubjectValue(text: string | undefined): SubjectValue | null {
  if (!text) return null;
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

export function shareButton(subject: SubjectValue): Button {
  return { action: 'answer:share', label: 'Share in channel', value: JSON.stringify(subject) };
}

export function chooseButton(label: string, subject: SubjectValue): Button {
  return { action: 'subject:choose', label, value: JSON.stringify(subject) };
}
