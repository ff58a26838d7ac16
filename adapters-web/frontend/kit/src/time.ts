// Times are shown as they are on a clock in China, wherever the browser is. China has no summer time.
const CHINA = 8 * 3600_000;

function parts(iso: string) {
  const [date = '', time = ''] = new Date(Date.parse(iso) + CHINA).toISOString().split('T');
  return { date, time: time.slice(0, 8) };
}

/** 2026-03-09 18:25 */
export function formatTime(iso: string | null): string {
  if (iso === null || Number.isNaN(Date.parse(iso))) return iso ?? '';
  const { date, time } = parts(iso);
  return `${date} ${time.slice(0, 5)}`;
}

/** The parts of a day to come: { month: 11, day: 23, time: '08:30' }. */
export function dayAndTime(iso: string): { month: number; day: number; time: string } {
  const { date, time } = parts(iso);
  const [month = 0, day = 0] = date.split('-').slice(1).map(Number);
  return { month, day, time: time.slice(0, 5) };
}

/** 18:25:07 */
export function formatClock(iso: string): string {
  return parts(iso).time;
}

/** 1:05 */
export function formatCountdown(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
