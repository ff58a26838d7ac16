import { reactive } from 'vue';
import { businessNow } from './session';

const DAY = 24 * 3600_000;
const inChina = (time: number) => new Date(time + 8 * 3600_000).toISOString().slice(0, 10);

/** The last so many days, for a form. */
export function lastDays(count: number, now: string = businessNow()) {
  return reactive({ from: inChina(Date.parse(now) - (count - 1) * DAY), to: inChina(Date.parse(now)) });
}

/** Whether the server will take them. */
export function daysFit({ from, to }: { from: string; to: string }): boolean {
  const length = Date.parse(to) - Date.parse(from);
  return length >= 0 && length < 31 * DAY;
}
