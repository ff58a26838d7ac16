import { isApiError, type ApiError } from '@zhangting/kit';
import { ref } from 'vue';
import { m } from '../messages/zh';

/** One action at a time; its problem is kept for the page to show. `handle` may deal with it by returning true. */
export function useTask() {
  const busy = ref(false);
  const problem = ref('');

  async function run(action: () => Promise<unknown>, handle?: (problem: ApiError) => boolean): Promise<boolean> {
    if (busy.value) return false;
    busy.value = true;
    problem.value = '';
    try {
      await action();
      return true;
    } catch (error) {
      if (!isApiError(error)) {
        problem.value = m.common.failed;
        console.error(error);
      } else if (error.status !== 401 && !handle?.(error)) {
        problem.value = error.detail; // on 401 the sign-in page is already on its way
      }
      return false;
    } finally {
      busy.value = false;
    }
  }
  return { busy, problem, run };
}
