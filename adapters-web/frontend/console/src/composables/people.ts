import type { Role, RunningSession, RunningSessions, StaffMember } from '@zhangting/kit';
import { ElMessage } from 'element-plus';
import { shallowRef } from 'vue';
import { api } from '../api';
import { m } from '../messages/zh';
import { confirmed } from './confirm';
import { useTask } from './task';

/** Why these roles do not go together, in words; empty when they do. The server has the last word. */
export function rolesProblem(roles: Role[]): string {
  if (roles.length === 0) return m.people.none;
  const working = roles.some((role) => role !== 'ADMINISTRATOR' && role !== 'AUDITOR');
  return roles.includes('ADMINISTRATOR') && working ? m.people.apart : '';
}

/** Everybody who may sign in, who is signed in, and what an administrator does with them. */
export function usePeople() {
  const people = shallowRef<StaffMember[]>([]);
  const sessions = shallowRef<RunningSessions>({ staff: [], customers: 0 });
  /** Somebody whose link is shown now, and never again. */
  const invited = shallowRef<StaffMember | null>(null);
  const { busy, problem, run } = useTask();

  async function read() {
    [people.value, sessions.value] = await Promise.all([api.staff(), api.sessions()]);
  }

  const act = (action: () => Promise<StaffMember>, success: string) =>
    run(async () => {
      const changed = await action();
      if (changed.enrolment) invited.value = changed;
      else ElMessage.success(success);
      await read();
    });

  async function disable(person: StaffMember) {
    if (!(await confirmed(m.people.disableText(person.displayName), m.people.disableTitle, m.people.disable))) return;
    await act(() => api.disable(person), m.people.disabled);
  }

  async function reset(person: StaffMember) {
    if (person.state === 'active' && !(await confirmed(m.people.resetText(person.displayName), m.people.resetTitle, m.people.reset))) return;
    await act(() => api.resetFactors(person), '');
  }

  const end = (action: () => Promise<unknown>) =>
    run(async () => {
      await action();
      await read();
    });

  return {
    people,
    sessions,
    invited,
    busy,
    problem,
    load: () => run(read),
    invite: (person: { name: string; displayName: string; roles: Role[] }) => act(() => api.invite(person), ''),
    changeRoles: (person: StaffMember, roles: Role[]) => act(() => api.changeRoles(person, roles), m.people.saved),
    enable: (person: StaffMember) => act(() => api.enable(person), m.people.enabled),
    disable,
    reset,
    endSession: (session: RunningSession) => end(() => api.endSession(session)),
    endAll: (person: StaffMember) => end(() => api.endAllSessions(person.id)),
  };
}
