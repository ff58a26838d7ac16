// The staff's part of docs/api.md.
import type { Csrf, Mend } from './hall-types';
import type { Right, Role } from './people-types';

export interface ConsoleSession {
  csrf: Csrf;
  now: string;
  staff: null | { id: string; name: string; displayName: string; roles: Role[]; rights: Right[] };
  expiresAt: string | null;
}

export interface Row {
  id: string;
  title: string;
  customer: string;
  account: string;
  items: string[];
  state: string;
  stateText: string;
  submittedAt: string;
  reviewer: string | null;
  version: number;
}

export interface Queue {
  waiting: Row[];
  mine: Row[];
  finished: Row[];
}

export interface Evidence {
  id: string;
  title: string;
  kind: 'front' | 'back' | 'face';
  at: string;
}

export interface CaseItem {
  id: string;
  title: string;
  counter: string;
  state: string;
  stateText: string;
  message: string | null;
  /** The counter's own code and text. */
  code: string | null;
  text: string | null;
}

export interface IdentityEstablished {
  way: string;
  note: string;
}

export interface TimelineEntry {
  at: string;
  actor: string;
  text: string;
}

/** A text message to the customer. */
export interface Message {
  at: string;
  state: 'waiting' | 'accepted' | 'delivered' | 'undeliverable' | 'given-up';
  stateText: string;
  about: string;
  settledAt: string | null;
}

export interface ReturnReason {
  step: string;
  field: string | null;
  text: string;
}

export interface Case {
  id: string;
  title: string;
  state: string;
  stateText: string;
  version: number;
  submittedAt: string;
  reason: string | null;
  customer: {
    name: string;
    account: string;
    phone: string;
    documentType: string;
    documentNumber: string;
    branch: string;
    openedOn: string;
    status: string;
  };
  items: CaseItem[];
  document: {
    name: string;
    number: string;
    validity: string;
    onFile: boolean;
    checks: { text: string; ok: boolean }[];
  };
  evidence: Evidence[];
  face: { way: 'face' | 'alternative'; score: number | null; at: string } | null;
  agreements: { title: string; version: string; acceptedAt: string; signedAt: string }[];
  review: {
    reviewer: string | null;
    mine: boolean;
    identityMustBeEstablished: boolean;
    /** This is the second pair of eyes. */
    second: boolean;
    mayFreeze: boolean;
    mayThaw: boolean;
    ways: { way: string; title: string }[];
    rejectionReasons: string[];
    returnReasons: Mend[];
    returnableSteps: { step: string; title: string }[];
    /** Earlier ones, with how identity was established. */
    decisions: { reviewer: string; at: string; text: string }[];
  };
  mend: Mend[];
  messages: Message[];
  timeline: TimelineEntry[];
}

/** What was done for one item, attempt by attempt. */
export interface Operation {
  id: string;
  item: string;
  title: string;
  counter: string;
  state: string;
  stateText: string;
  runsAt: string | null;
  /** Id of its open ticket. */
  ticket: string | null;
  events: { at: string; attempt: string; text: string; node: string }[];
}

/** How one connection of the hall is. */
export interface Finding {
  subject: string;
  grade: 'good' | 'warning' | 'broken';
  what: string;
  remedy: string;
}

export interface Health {
  findings: Finding[];
}
