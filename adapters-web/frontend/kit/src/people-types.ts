// The people's part of docs/api.md: staff, sessions, the audit record.
export type Role = 'HANDLER' | 'REVIEWER' | 'OPERATIONS' | 'AUDITOR' | 'ADMINISTRATOR';
export type Right =
  | 'CASES'
  | 'REVIEW'
  | 'SECOND_REVIEW'
  | 'OPERATIONS'
  | 'TICKETS'
  | 'HEALTH'
  | 'AUDIT'
  | 'EXPORT_APPLICATIONS'
  | 'STAFF';

export interface StaffMember {
  id: string;
  name: string;
  displayName: string;
  roles: Role[];
  state: 'invited' | 'active' | 'disabled';
  self: boolean;
  version: number;
  /** Told once, to the administrator who made it. */
  enrolment: { code: string; expiresAt: string } | null;
}

export interface Enrolment {
  name: string;
  displayName: string;
  secret: string;
  link: string;
  /** The link as a QR code, a data URI. */
  picture: string;
}

export interface RunningSession {
  key: string;
  staff: string;
  displayName: string;
  since: string;
  lastUsed: string;
  current: boolean;
}

export interface RunningSessions {
  staff: RunningSession[];
  customers: number;
}

export interface AuditEntry {
  number: number;
  at: string;
  actorKind: 'customer' | 'staff' | 'hall' | 'stranger';
  actor: string;
  actorName: string;
  action: string;
  /** The action in words. */
  actionText: string;
  subject: string;
  detail: string;
}

export interface AuditPage {
  entries: AuditEntry[];
  more: boolean;
}

export type PersonalField = 'name' | 'account' | 'phone' | 'documentNumber';
