import {
  Client,
  type Case,
  type ConsoleSession,
  type HalfName,
  type Health,
  type IdentityEstablished,
  type NewEntry,
  type Operation,
  type PasswordHalf,
  type Queue,
  type ReturnReason,
  type TicketDetail,
  type Tickets,
} from '@zhangting/kit';
import { m } from './messages/zh';

export const client = new Client<ConsoleSession>('/api/console', {
  offline: () => m.common.offline,
  failed: () => m.common.failed,
});

const at = (id: string, rest = '') => `/applications/${encodeURIComponent(id)}${rest}`;
/** What two people can change carries the version that this one saw. */
const change = (id: string, action: string, version: number, body: unknown = {}) =>
  client.post<Case>(at(id, `/${action}`), body, { ifMatch: version });

const ticketAt = (id: string, rest = '') => `/tickets/${encodeURIComponent(id)}${rest}`;
const changeTicket = (id: string, action: string, version: number, body: unknown = {}) =>
  client.post<TicketDetail>(ticketAt(id, `/${action}`), body, { ifMatch: version });

export const api = {
  signIn: (body: { name: string; password: string; totp: string }) => client.changeSession('/sign-in', body),
  signOut: () => client.changeSession('/sign-out'),
  queue: () => client.get<Queue>('/queue'),
  case: (id: string) => client.get<Case>(at(id)),
  claim: (id: string, version: number) => change(id, 'claim', version),
  release: (id: string, version: number) => change(id, 'release', version),
  approve: (id: string, version: number, identityEstablished: IdentityEstablished | null) =>
    change(id, 'approve', version, { identityEstablished }),
  reject: (id: string, version: number, reason: string) => change(id, 'reject', version, { reason }),
  giveBack: (id: string, version: number, reasons: ReturnReason[]) => change(id, 'return', version, { reasons }),
  freeze: (id: string, version: number, reason: string) => change(id, 'freeze', version, { reason }),
  thaw: (id: string, version: number) => change(id, 'thaw', version),
  operations: (id: string) => client.get<Operation[]>(at(id, '/operations')),
  health: () => client.get<Health>('/health'),
  tickets: () => client.get<Tickets>('/tickets'),
  ticket: (id: string) => client.get<TicketDetail>(ticketAt(id)),
  enter: (id: string, version: number, entry: NewEntry) => changeTicket(id, 'entry', version, entry),
  confirmEntry: (id: string, version: number) => changeTicket(id, 'confirmation', version),
  objectToEntry: (id: string, version: number, note: string) => changeTicket(id, 'objection', version, { note }),
  passwordHalf: (id: string, half: HalfName) => client.post<PasswordHalf>(ticketAt(id, '/password-half'), { half }),
  evidenceUrl: (id: string, evidence: string) => `/api/console${at(id, `/evidence/${encodeURIComponent(evidence)}`)}`,
};
