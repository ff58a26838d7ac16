import type { ConsoleSession, Right } from '@zhangting/kit';
import { computed, ref, shallowRef } from 'vue';
import { client } from '../api';
import { forgetEntryDrafts } from './entry-drafts';

export const session = shallowRef<ConsoleSession | null>(null);
export const staff = computed(() => session.value?.staff ?? null);
export const may = (right: Right) => staff.value?.rights.includes(right) === true;

/** The business clock runs on between two answers of the server. */
const ahead = ref(0);
export const businessNow = () => new Date(Date.now() + ahead.value).toISOString();

/** Whose drafts are in memory. */
let owner: string | null = null;

client.onSession = (read) => {
  session.value = read;
  ahead.value = Date.parse(read.now) - Date.now();
  if (read.staff === null) return;
  if (owner !== null && owner !== read.staff.name) forgetEntryDrafts();
  owner = read.staff.name;
};

export async function knowSession(): Promise<ConsoleSession> {
  return session.value ?? client.readSession();
}

export function endSession() {
  if (session.value !== null) session.value = { ...session.value, staff: null };
}
