import { type Answering, type Seen, StandIn } from './stand-in.ts';

export const TOKEN = 'y_NbAkKc66ryYTWUXYEu';
export const ROUTING_KEY = '0123456789abcdef0123456789abcdef';
export const SERVICE = 'PSERVICE1';
export const FROM = 'whoowns@juniper.example';

export interface Incident {
  readonly id: string;
  /** Null for one that came by the Events API: it has its key in an alert. */
  readonly incidentKey: string | null;
  readonly alertKeys: readonly string[];
  readonly assignee: string | null;
  status: 'triggered' | 'acknowledged' | 'resolved';
  /** The e-mail of who changed its status last. */
  by: string | null;
}

const USERS = [
  // A search for Ana's e-mail finds Diana first.
  { id: 'PDIANA', name: 'Diana Ito', email: 'diana@juniper.example' },
  { id: 'PANA', name: 'Ana Ito', email: 'Ana@juniper.example' },
  { id: 'PBO', name: 'Bo Lind', email: 'bo@juniper.example' },
  { id: 'PBOT', name: 'whoowns', email: FROM },
];

/** PagerDuty's REST API and Events API, as far as its documentation says how they answer. */
export class PagerDutyStandIn extends StandIn {
  readonly incidents: Incident[] = [];

  constructor() {
    super((seen) => this.#answer(seen));
  }

  #answer(seen: Seen): ReturnType<Answering> {
    if (seen.path === '/v2/enqueue') return this.#event(JSON.parse(seen.text) as Event);
    if (seen.headers.authorization !== `Token token=${TOKEN}`) return problem(401, 2006, 'Authentication failed');
    if (seen.headers.accept !== 'application/vnd.pagerduty+json;version=2') return problem(406, 2100, 'Not Acceptable');
    const [, kind, id, part] = seen.path.split('/');
    if (kind === 'users') return this.#users(seen, id);
    if (kind === 'services') return id === SERVICE ? ok({ service: { id } }) : problem(404, 2100, 'Not Found');
    if (kind === 'incidents' && seen.method === 'POST') return this.#create(seen);
    if (kind === 'incidents' && seen.method === 'PUT') return this.#change(seen, id);
    if (kind === 'incidents' && part === 'alerts') return this.#alerts(id);
    if (kind === 'incidents') return this.#find(seen);
    return problem(404, 2100, 'Not Found');
  }

  #users(seen: Seen, id: string | undefined): ReturnType<Answering> {
    if (id !== undefined) {
      const user = USERS.find((one) => one.id === id);
      return user ? ok({ user }) : problem(404, 2100, 'Not Found');
    }
    const query = seen.query.get('query') ?? '';
    const found = USERS.filter(({ name, email }) => `${name} ${email}`.toLowerCase().includes(query.toLowerCase()));
    return ok({ users: found, limit: 100, offset: 0, total: null, more: false });
  }

  #create(seen: Seen): ReturnType<Answering> {
    const from = USERS.find(({ email }) => email === seen.headers.from);
    if (!from) return problem(400, 1008, 'Requester User Not Found');
    const { incident } = JSON.parse(seen.text) as { readonly incident: NewIncident };
    if (incident.service.id !== SERVICE) return problem(400, 2001, 'Invalid Input Provided', ['Service not found']);
    const open = this.incidents.some((one) => one.incidentKey === incident.incident_key && one.status !== 'resolved');
    if (open) return problem(400, 2002, 'Arguments Caused Error', [KEY_IS_OPEN]);
    const assignee = incident.assignments[0]?.assignee.id ?? null;
    const made: Incident = {
      id: `PINC${this.incidents.length + 1}`,
      incidentKey: incident.incident_key,
      alertKeys: [],
      assignee,
      status: assignee === from.id ? 'acknowledged' : 'triggered',
      by: null,
    };
    this.incidents.push(made);
    return { status: 201, json: { incident: { id: made.id, status: made.status } } };
  }

  #change(seen: Seen, id: string | undefined): ReturnType<Answering> {
    const incident = this.incidents.find((one) => one.id === id);
    if (!incident) return problem(404, 5001, 'Incident Not Found');
    const { status } = (JSON.parse(seen.text) as { readonly incident: Pick<Incident, 'status'> }).incident;
    if (incident.status === 'resolved') return problem(400, 1001, 'Incident Already Resolved');
    if (incident.status === status) return problem(400, 1002, 'Incident Already Acknowledged');
    incident.status = status;
    incident.by = String(seen.headers.from);
    return ok({ incident: { id, status } });
  }

  #find(seen: Seen): ReturnType<Answering> {
    const key = seen.query.get('incident_key');
    const statuses = seen.query.getAll('statuses[]');
    const found = this.incidents.filter(
      (one) => (one.incidentKey === key || one.alertKeys.includes(key ?? '')) && statuses.includes(one.status),
    );
    return ok({ incidents: found.map(({ id, status }) => ({ id, status })), more: false });
  }

  #alerts(id: string | undefined): ReturnType<Answering> {
    const incident = this.incidents.find((one) => one.id === id);
    if (!incident) return problem(404, 5001, 'Incident Not Found');
    return ok({ alerts: incident.alertKeys.map((alert_key) => ({ type: 'alert', alert_key })) });
  }

  #event(event: Event): ReturnType<Answering> {
    if (event.routing_key !== ROUTING_KEY) {
      const errors = ["'routing_key' is not a valid key"];
      return { status: 400, json: { status: 'invalid event', message: 'Event object is invalid', errors } };
    }
    const open = this.incidents.find((one) => one.alertKeys.includes(event.dedup_key) && one.status !== 'resolved');
    if (event.event_action === 'trigger' && !open) {
      const id = `PINC${this.incidents.length + 1}`;
      const alertKeys = [event.dedup_key];
      this.incidents.push({ id, incidentKey: null, alertKeys, assignee: null, status: 'triggered', by: null });
    }
    if (open && event.event_action === 'acknowledge') open.status = 'acknowledged';
    if (open && event.event_action === 'resolve') open.status = 'resolved';
    // What is acknowledged or resolved without having been triggered is taken, and dropped.
    return { status: 202, json: { status: 'success', message: 'Event processed', dedup_key: event.dedup_key } };
  }
}

interface NewIncident {
  readonly incident_key: string;
  readonly service: { readonly id: string };
  readonly assignments: readonly { readonly assignee: { readonly id: string } }[];
}

interface Event {
  readonly routing_key: string;
  readonly event_action: 'trigger' | 'acknowledge' | 'resolve';
  readonly dedup_key: string;
}

export const KEY_IS_OPEN = 'Open incident with matching dedup key already exists on this service';

function ok(json: unknown): ReturnType<Answering> {
  return { status: 200, json };
}

function problem(status: number, code: number, message: string, errors: readonly string[] = []): ReturnType<Answering> {
  return { status, json: { error: { message, code, errors } } };
}
