import type { Tickets } from '@zhangting/kit';
import { computed, shallowRef } from 'vue';
import { api } from '../api';

/** The tickets as they were read last: the list and the number in the top bar. */
export const tickets = shallowRef<Tickets | null>(null);
export const openTickets = computed(() => tickets.value?.open.length ?? 0);
export const overdueTickets = computed(() => tickets.value?.open.filter((ticket) => ticket.overdue).length ?? 0);

export async function readTickets() {
  tickets.value = await api.tickets();
}
