import type { Ref } from 'vue';
import { useShortcuts } from './shortcuts';

/** The arrow keys move the focus from row to row of the table body. */
export function useRowKeys(body: Ref<HTMLTableSectionElement | undefined>) {
  function move(by: number) {
    const lines = Array.from(body.value?.rows ?? []);
    const focused = lines.findIndex((line) => line === document.activeElement);
    lines[Math.max(0, Math.min(lines.length - 1, focused + by))]?.focus();
  }
  useShortcuts({ ArrowDown: () => move(1), ArrowUp: () => move(-1) });
}
