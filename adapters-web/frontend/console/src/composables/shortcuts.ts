import { onMounted, onUnmounted } from 'vue';

/** Single keys, except while something is typed, a dialog is open, or a modifier is held. */
export function useShortcuts(keys: Record<string, () => unknown>) {
  function pressed(event: KeyboardEvent) {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    const target = event.target as HTMLElement;
    if (target.closest('input:not([type=radio]), textarea, select, [role=dialog], .el-image-viewer__wrapper')) return;
    if (document.querySelector('.el-popup-parent--hidden')) return;
    const action = keys[event.key.length === 1 ? event.key.toUpperCase() : event.key];
    if (action === undefined) return;
    event.preventDefault();
    void action();
  }
  onMounted(() => window.addEventListener('keydown', pressed));
  onUnmounted(() => window.removeEventListener('keydown', pressed));
}
