import { onUnmounted, ref } from 'vue';
import { client } from '../api';

function every(milliseconds: number, action: () => void) {
  const timer = setInterval(action, milliseconds);
  onUnmounted(() => clearInterval(timer));
}

/** Counts down to 0; exact also when the page slept. */
export function useCountdown() {
  const seconds = ref(0);
  let end = 0;
  const update = () => (seconds.value = Math.max(0, Math.ceil((end - Date.now()) / 1000)));
  every(250, update);
  function start(from: number) {
    end = Date.now() + from * 1000;
    update();
  }
  return { seconds, start };
}

/** The server's time, twice a second. */
export function useServerNow() {
  const now = ref(client.now());
  every(500, () => (now.value = client.now()));
  return now;
}

/** Calls again and again while the page is shown. */
export function useTicker(milliseconds: number, action: () => void) {
  every(milliseconds, action);
}
