import { reactive } from 'vue';

export interface EntryDraft {
  result: string;
  code: string;
  text: string;
  note: string;
  objection: string;
}

const drafts = reactive(new Map<string, EntryDraft>());

/** What was typed for a ticket: in memory, so that it outlives a colleague's change and signing in again. */
export function entryDraft(ticket: string): EntryDraft {
  if (!drafts.has(ticket)) drafts.set(ticket, { result: '', code: '', text: '', note: '', objection: '' });
  return drafts.get(ticket)!;
}

export const forgetEntryDraft = (ticket: string) => Object.assign(entryDraft(ticket), { result: '', code: '', text: '', note: '', objection: '' });

export const forgetEntryDrafts = () => drafts.clear();
