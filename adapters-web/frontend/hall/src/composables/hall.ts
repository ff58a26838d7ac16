import type { Hall } from '@zhangting/kit';
import { shallowRef } from 'vue';
import { api } from '../api';

/** Company, hotline, businesses: the same for every page, read anew by the home page. */
export const hall = shallowRef<Hall | null>(null);

export async function readHall(): Promise<Hall> {
  hall.value = await api.hall();
  return hall.value;
}

export async function knowHall(): Promise<Hall> {
  return hall.value ?? readHall();
}
