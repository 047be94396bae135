import { DomainError } from '../../domain/error.ts';
import { readIncidentValue } from '../messages/incident-button.ts';

/** What a button or form about an incident names; whether there is such an incident is looked up afterwards. @throws DomainError */
export function incidentIn(text: string | undefined) {
  const value = readIncidentValue(text);
  if (value) return value;
  throw new DomainError('invalid', 'That button names no incident I know. /whoowns incidents lists what is open.');
}
