import type { HallSession } from '@zhangting/kit';
import { computed, ref, shallowRef } from 'vue';
import { api, client } from '../api';
import { forgetDrafts, signInDraft } from './drafts';

export const session = shallowRef<HallSession | null>(null);
export const customer = computed(() => session.value?.customer ?? null);

/** The business clock runs on between two answers of the server. */
const businessAhead = ref(0);
export const businessNow = () => new Date(Date.now() + businessAhead.value).toISOString();

/** Masked account of the customer whose drafts are in memory. */
let owner: string | null = null;

client.onSession = (read) => {
  session.value = read;
  businessAhead.value = Date.parse(read.now) - Date.now();
  const account = read.customer?.account ?? null;
  if (account === null) return;
  if (owner !== null && owner !== account) forgetDrafts();
  owner = account;
};

/** Reads the session at the first visit only. */
export async function knowSession(): Promise<HallSession> {
  return session.value ?? client.readSession();
}

export function endSession() {
  // A new session must open the policy again.
  signInDraft.policyOpened = signInDraft.policyAccepted = false;
  if (session.value !== null) session.value = { ...session.value, customer: null };
}

export async function signOut() {
  await api.signOut();
  forgetDrafts();
}
