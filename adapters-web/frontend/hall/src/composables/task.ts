import { isApiError, type ApiError } from '@zhangting/kit';
import { nextTick, reactive, ref } from 'vue';
import { m } from '../messages';

/**
 * One action of a page: busy while it runs, problems shown at the field they name, or as the page's alert.
 * `fields` are the names of the page's fields; their inputs have the id `field-<name>`.
 */
export function useTask(fields: string[] = []) {
  const busy = ref(false);
  const alert = ref('');
  const errors = reactive<Record<string, string>>({});

  function clear() {
    alert.value = '';
    for (const field of Object.keys(errors)) delete errors[field];
  }

  /** Shows the errors found before anything is sent; true if there are none. */
  function check(found: Record<string, string | false>): boolean {
    clear();
    for (const [field, message] of Object.entries(found)) if (message) errors[field] = message;
    void focusFirstError();
    return Object.keys(errors).length === 0;
  }

  async function focusFirstError() {
    await nextTick();
    const first = fields.find((field) => errors[field]);
    if (first !== undefined) document.getElementById(`field-${first}`)?.focus();
  }

  function show(problem: ApiError) {
    if (problem.field !== null && fields.includes(problem.field)) errors[problem.field] = problem.detail;
    else alert.value = problem.detail;
    void focusFirstError();
  }

  /** `handle` may deal with a problem itself by returning true. */
  async function run(action: () => Promise<unknown>, handle?: (problem: ApiError) => boolean): Promise<boolean> {
    if (busy.value) return false;
    clear();
    busy.value = true;
    try {
      await action();
      return true;
    } catch (error) {
      if (!isApiError(error)) {
        alert.value = m.value.common.failed;
        console.error(error);
      } else if (error.status !== 401 && !handle?.(error)) {
        show(error); // on 401 the sign-in page is already on its way
      }
      return false;
    } finally {
      busy.value = false;
    }
  }

  return { busy, alert, errors, clear, check, run };
}
