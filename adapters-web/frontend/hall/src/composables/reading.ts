import { computed } from 'vue';
import { useServerNow } from './clock';

interface Reading {
  acceptableAt: string | null;
  minimumReadingSeconds: number;
}

/** Seconds of reading that are left by the server's clock; null before the agreement was opened. */
export function useReading(reading: () => Reading | null) {
  const now = useServerNow();
  return computed(() => {
    const { acceptableAt, minimumReadingSeconds } = reading() ?? {};
    if (!acceptableAt || minimumReadingSeconds === undefined) return null;
    const left = Math.ceil((Date.parse(acceptableAt) - now.value) / 1000);
    return Math.max(0, Math.min(left, minimumReadingSeconds));
  });
}
