// The customers' part of docs/api.md.

export interface Csrf {
  header: string;
  token: string;
}

/** Name, account and phone are masked. */
export interface Customer {
  name: string;
  account: string;
  phone: string;
}

export interface HallSession {
  csrf: Csrf;
  /** The hall's business clock. */
  now: string;
  customer: Customer | null;
  expiresAt: string | null;
}

export interface Business {
  key: string;
  title: string;
  group: string;
  summary: string;
  hours: { text: string; open: boolean; opensAt: string | null };
}

export type DocumentType =
  | 'resident-id'
  | 'foreign-permanent-resident-id'
  | 'hong-kong-macao-taiwan-resident-permit';

/** Who somebody says they are: an account, or name and document, as the hall asks. */
export type Claim = { account: string } | { name: string; documentType: string; documentNumber: string };

/** The rules of a password as far as a browser can judge them, and all of them in words. */
export interface PasswordPolicy {
  minimumLength: number;
  maximumLength: number;
  characters: string[];
  minimumClasses: number;
  longestRun: number;
  refused: string[];
  sentences: string[];
}

export interface Hall {
  id: string;
  name: string;
  company: string;
  hotline: string;
  now: string;
  signIn: {
    way: 'account' | 'document';
    customerTypes: string[];
    documents: { type: DocumentType; title: string }[];
    policy: { key: string; version: string; title: string };
  };
  faceConsent: { version: string; title: string; text: string };
  businesses: Business[];
}

export interface Captcha {
  id: string;
  image: string;
}

export interface CodeSent {
  resendAfterSeconds: number;
  expiresInSeconds: number;
  phone?: string;
}

export interface LongDocument {
  key: string;
  version: string;
  title: string;
  text: string;
}

export interface OpenedAgreement extends LongDocument {
  acceptableAt: string;
}

export type ApplicationState =
  | 'draft'
  | 'submitted'
  | 'in-review'
  | 'second-review'
  | 'approved'
  | 'executing'
  | 'completed'
  | 'completed-in-part'
  | 'failed'
  | 'returned'
  | 'frozen'
  | 'rejected'
  | 'withdrawn'
  | 'expired';
export type ApplicationGroup = 'unfinished' | 'in-review' | 'done';
export type StepKey = 'items' | 'document' | 'phone' | 'face' | 'agreements' | 'confirm' | 'submission';
export type ItemState = 'chosen' | 'queued' | 'executing' | 'unknown' | 'pending' | 'done' | 'declined';
export type RevealState = 'ready' | 'repeatable' | 'opened' | 'expired' | 'by-sms';
export type Side = 'front' | 'back';

export interface Kind {
  kind: string;
  title: string;
  /** The heading under which it is offered. */
  group: string | null;
  counter: string;
  seat: string | null;
  held: boolean;
  why: string | null;
  /** The customer chooses the password; kept: one was given before. */
  chosen: null | { policy: PasswordPolicy; kept: boolean };
}

export interface Item {
  id: string;
  kind: string;
  title: string;
  counter: string;
  state: ItemState;
  stateText: string;
  message: string | null;
  /** What the customer does next. */
  next: string | null;
  /** Queued outside the counter's hours. */
  runsAt: string | null;
  reveal: null | { state: RevealState; until: string | null };
}

export interface Step {
  key: StepKey;
  title: string;
  state: 'done' | 'current' | 'todo';
  note: string | null;
}

/** What a returned application wants mended; without a field, the whole step. */
export interface Mend {
  step: string;
  stepTitle: string;
  field: string | null;
  text: string;
}

/** What a counter says about one account now. */
export interface Lock {
  kind: string;
  title: string;
  counter: string;
  state: 'locked' | 'not-locked' | 'not-known';
  reason: string | null;
  since: string | null;
}

export interface Agreement {
  key: string;
  version: string;
  title: string;
  minimumReadingSeconds: number;
  opened: boolean;
  acceptableAt: string | null;
  accepted: boolean;
  signedAt: string | null;
}

export interface Application {
  id: string;
  business: string;
  title: string;
  state: ApplicationState;
  stateText: string;
  group: ApplicationGroup;
  createdAt: string;
  submittedAt: string | null;
  finishedAt: string | null;
  reason: string | null;
  mend: Mend[];
  /** Of a draft or a returned one. */
  expiresAt: string | null;
  mayWithdraw: boolean;
  mayRepudiate: boolean;
  /** The business unlocks accounts: there are no new passwords. */
  unlocks: boolean;
  kinds: Kind[];
  items: Item[];
  steps: Step[];
  document: {
    type: DocumentType;
    onFile: boolean;
    front: string | null;
    back: string | null;
    name: string | null;
    number: string | null;
    validity: string | null;
  };
  phone: string;
  face: null | { way: 'face' | 'alternative'; triesLeft: number };
  agreements: Agreement[];
  /** To be read before anything is chosen. */
  notice: null | { title: string; opened: boolean };
  /** The key that chosen passwords are sealed with. */
  sealing: null | { kid: string; x: string; y: string; expiresAt: string };
}

export interface TypedDocument {
  name: string;
  number: string;
  validFrom: string;
  validUntil: string | null;
  longTerm: boolean;
}

export interface Revealed {
  password: string;
  userName: string | null;
  repeatableUntil: string;
}
