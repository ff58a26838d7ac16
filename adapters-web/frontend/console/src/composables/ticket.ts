import type { ApiError, TicketDetail } from '@zhangting/kit';
import { ElMessage } from 'element-plus';
import { reactive, ref, shallowRef } from 'vue';
import { api } from '../api';
import { m } from '../messages/zh';
import { confirmed } from './confirm';
import { entryDraft, forgetEntryDraft } from './entry-drafts';
import { useTask } from './task';
import { readTickets } from './tickets';

const fieldOf: Record<string, string> = { 'result-not-possible': 'result', 'text-missing': 'text', 'note-missing': 'note' };

/** One ticket and what can be done with it. What was typed stays when somebody else was faster. */
export function useTicket(id: string) {
  const found = shallowRef<TicketDetail | null>(null);
  const conflict = ref('');
  const errors = reactive<Record<string, string>>({});
  const draft = entryDraft(id);
  const { busy, problem, run } = useTask();

  function refused(error: ApiError): boolean {
    const field = fieldOf[error.code];
    if (error.status === 409) conflict.value = error.code === 'changed-meanwhile' ? m.tickets.changed : error.detail;
    else if (field !== undefined) errors[field] = error.detail;
    return error.status === 409 || field !== undefined;
  }

  const load = async () => {
    conflict.value = '';
    await run(async () => (found.value = await api.ticket(id)));
  };

  async function act(action: (version: number) => Promise<TicketDetail>, success: string): Promise<boolean> {
    const version = found.value?.version;
    if (version === undefined) return false;
    conflict.value = '';
    const done = await run(async () => (found.value = await action(version)), refused);
    if (!done) return false;
    ElMessage.success(success);
    readTickets().catch(() => {}); // the number in the top bar
    return true;
  }

  async function enter(): Promise<boolean> {
    for (const field of Object.keys(errors)) delete errors[field];
    const declined = draft.result === 'declined';
    const note = draft.note.trim();
    if (draft.result === '') errors.result = m.tickets.resultMissing;
    if (declined && draft.text.trim() === '') errors.text = m.tickets.textMissing;
    if (note === '') errors.note = m.tickets.noteMissing;
    if (Object.keys(errors).length > 0) return false;
    const own = { code: declined ? draft.code.trim() || null : null, text: declined ? draft.text.trim() : null };
    const done = await act((version) => api.enter(id, version, { result: draft.result, ...own, note }), m.tickets.saved);
    if (done) forgetEntryDraft(id);
    return done;
  }

  async function confirm() {
    if (!(await confirmed(m.tickets.confirmText, m.tickets.confirmTitle, m.tickets.confirm))) return;
    await act((version) => api.confirmEntry(id, version), m.tickets.confirmed);
  }

  async function object(): Promise<boolean> {
    const done = await act((version) => api.objectToEntry(id, version, draft.objection.trim()), m.tickets.objected);
    if (done) draft.objection = '';
    return done;
  }

  return { found, conflict, errors, draft, busy, problem, load, enter, confirm, object };
}
