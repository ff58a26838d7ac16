// The staff's part of docs/api.md.
import type { Csrf } from './hall-types';

export interface ConsoleSession {
  csrf: Csrf;
  now: string;
  staff: null | { name: string; displayName: string; role: string };
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
    ways: { way: string; title: string }[];
    rejectionReasons: string[];
  };
  timeline: { at: string; actor: string; text: string }[];
}
