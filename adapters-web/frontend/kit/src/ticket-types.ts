// The tickets of docs/api.md: what the staff find out or do at a counter by hand.
import type { TimelineEntry } from './console-types';

export interface Ticket {
  id: string;
  application: string;
  /** Of the item. */
  title: string;
  counter: string;
  kind: 'find-out' | 'by-hand' | 'stopped';
  kindText: string;
  state: 'open' | 'entered' | 'settled';
  stateText: string;
  dueAt: string;
  overdue: boolean;
  customer: string;
  account: string;
  version: number;
}

export interface Tickets {
  open: Ticket[];
  settled: Ticket[];
}

export type HalfName = 'first' | 'second';

export interface TicketEntry {
  result: string;
  resultText: string;
  code: string | null;
  text: string | null;
  note: string;
  by: string;
  at: string;
  mine: boolean;
}

export interface TicketDetail extends Ticket {
  /** What to do, in a sentence. */
  what: string;
  /** The account at the counter, unmasked for typing. */
  login: string;
  attempt: string | null;
  why: string;
  results: { result: string; title: string }[];
  /** By hand only. */
  halves: { half: HalfName; seenBy: string[]; mayOpen: boolean }[];
  entry: TicketEntry | null;
  history: TimelineEntry[];
}

export interface NewEntry {
  result: string;
  code: string | null;
  text: string | null;
  note: string;
}

export interface PasswordHalf {
  half: HalfName;
  text: string;
  /** Length of the whole password. */
  of: number;
}
