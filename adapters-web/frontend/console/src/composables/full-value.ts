import type { PersonalField } from '@zhangting/kit';
import { onUnmounted, ref, shallowRef } from 'vue';
import { api } from '../api';

const SECONDS = 60;

/** One full value at a time, masked again after a minute, when the page is left, or when it is hidden behind another one. */
export function useFullValue(application: string) {
  const shown = shallowRef<{ field: PersonalField; value: string } | null>(null);
  const left = ref(0);
  let timer: ReturnType<typeof setInterval> | undefined;

  function hide() {
    clearInterval(timer);
    shown.value = null;
  }

  async function show(field: PersonalField, reason: string, note: string) {
    const { value } = await api.fullValue(application, field, reason, note);
    hide();
    shown.value = { field, value };
    const until = Date.now() + SECONDS * 1000;
    left.value = SECONDS;
    timer = setInterval(() => {
      left.value = Math.ceil((until - Date.now()) / 1000);
      if (left.value <= 0) hide();
    }, 1000);
  }

  const hiddenPage = () => document.visibilityState === 'hidden' && hide();
  document.addEventListener('visibilitychange', hiddenPage);
  onUnmounted(() => {
    hide();
    document.removeEventListener('visibilitychange', hiddenPage);
  });
  return { shown, left, show, hide };
}
