import { ref } from 'vue';
import { preference, remember } from '../preferences';

const KEY = 'hall.large-text';

/** 长辈版: all sizes are in rem, so one larger root size enlarges everything. */
export const large = ref(preference(KEY) === 'on');

export function enlarge(on: boolean) {
  large.value = on;
  remember(KEY, on ? 'on' : 'off');
  document.documentElement.classList.toggle('large', on);
}
enlarge(large.value);
