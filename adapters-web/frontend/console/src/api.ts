import {
  Client,
  type AuditPage,
  type Case,
  type ConsoleSession,
  type Enrolment,
  type HalfName,
  type Health,
  type IdentityEstablished,
  type NewEntry,
  type Operation,
  type PasswordHalf,
  type PersonalField,
  type Queue,
  type ReturnReason,
  type Role,
  type RunningSession,
  type RunningSessions,
  type StaffMember,
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

const staffAt = (id: string, rest = '') => `/staff/${encodeURIComponent(id)}${rest}`;
const changeStaff = (person: StaffMember, action: string, body: unknown = {}) =>
  client.post<StaffMember>(staffAt(person.id, `/${action}`), body, { ifMatch: person.version });

export interface AuditWanted {
  from: string;
  to: string;
  actor: string;
  subject: string;
}
const query = (values: object) => new URLSearchParams(values as Record<string, string>).toString();

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
  fullValue: (id: string, field: PersonalField, reason: string, note: string) =>
    client.post<{ value: string }>(at(id, '/full-value'), { field, reason, note }),
  staff: () => client.get<StaffMember[]>('/staff'),
  invite: (person: { name: string; displayName: string; roles: Role[] }) => client.post<StaffMember>('/staff', person),
  changeRoles: (person: StaffMember, roles: Role[]) => changeStaff(person, 'roles', { roles }),
  resetFactors: (person: StaffMember) => changeStaff(person, 'enrolment'),
  disable: (person: StaffMember) => changeStaff(person, 'disable'),
  enable: (person: StaffMember) => changeStaff(person, 'enable'),
  sessions: () => client.get<RunningSessions>('/sessions'),
  endSession: (session: RunningSession) => client.post(staffAt(session.staff, `/sessions/${session.key}/end`)),
  endAllSessions: (id: string) => client.post<{ ended: number }>(staffAt(id, '/sessions/end-all')),
  ownSessions: () => client.get<RunningSession[]>('/own-sessions'),
  endOtherSessions: () => client.post<{ ended: number }>('/own-sessions/end-others'),
  openEnrolment: (code: string) => client.post<Enrolment>('/enrolment/opening', { code }),
  enrol: (body: { code: string; password: string; totp: string }) => client.post('/enrolment', body),
  audit: (wanted: AuditWanted, before: number | null) =>
    client.get<AuditPage>(`/audit?${query(before === null ? wanted : { ...wanted, before })}`),
  auditFile: (wanted: AuditWanted) => `/api/console/audit/export?${query(wanted)}`,
  applicationsFile: (days: { from: string; to: string }) => `/api/console/exports/applications?${query(days)}`,
  evidenceUrl: (id: string, evidence: string) => `/api/console${at(id, `/evidence/${encodeURIComponent(evidence)}`)}`,
};
