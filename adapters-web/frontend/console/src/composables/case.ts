import { isApiError, type ApiError, type Case, type IdentityEstablished, type Operation, type ReturnReason } from '@zhangting/kit';
import { ElMessage } from 'element-plus';
import { ref, shallowRef, watch } from 'vue';
import { api } from '../api';
import { m } from '../messages/zh';
import { confirmed } from './confirm';
import { useTask } from './task';

/** One application under review and what can be done with it. */
export function useCase(id: string) {
  const found = shallowRef<Case | null>(null);
  const operations = shallowRef<Operation[] | null>([]);
  const identity = ref<IdentityEstablished>({ way: '', note: '' });
  const showMissing = ref(false);
  const { busy, problem, run } = useTask();

  const load = () => run(async () => (found.value = await api.case(id)));
  // What was done for its items is read anew with it; without it the rest can still be worked on.
  watch(found, () => api.operations(id).then((read) => (operations.value = read), () => (operations.value = null)));

  /** Somebody else was faster: say so and show the application as it is now. */
  function changed(error: ApiError): boolean {
    if (!isApiError(error, 'changed-meanwhile', 'claimed-by-other', 'not-the-reviewer')) return false;
    const text = error.code === 'changed-meanwhile' ? m.case.changed : error.detail;
    ElMessage.warning({ message: text, duration: 5000 });
    void api.case(id).then((now) => (found.value = now), () => {});
    return true;
  }

  async function act(action: (version: number) => Promise<Case>, success: string): Promise<boolean> {
    const version = found.value?.version;
    if (version === undefined) return false;
    const done = await run(async () => (found.value = await action(version)), changed);
    if (done && success) ElMessage.success(success);
    return done;
  }

  async function approve() {
    const established = found.value?.review.identityMustBeEstablished ? identity.value : null;
    showMissing.value = established !== null && (established.way === '' || established.note.trim() === '');
    if (showMissing.value) {
      ElMessage.warning(m.case.establishFirst);
      document.getElementById('identity')?.scrollIntoView({ block: 'nearest' });
      return;
    }
    if (!(await confirmed(m.case.approveText, m.case.approveTitle, m.case.approve))) return;
    await act((version) => api.approve(id, version, established), m.case.approved);
  }

  async function thaw() {
    if (!(await confirmed(m.case.thawText, m.case.thawTitle, m.case.thaw))) return;
    await act((version) => api.thaw(id, version), m.case.thawed);
  }

  return {
    found,
    operations,
    busy,
    problem,
    identity,
    showMissing,
    load,
    approve,
    thaw,
    claim: () => act((version) => api.claim(id, version), ''),
    release: () => act((version) => api.release(id, version), m.case.released),
    reject: (reason: string) => act((version) => api.reject(id, version, reason), m.case.rejected),
    freeze: (reason: string) => act((version) => api.freeze(id, version, reason), m.case.frozen),
    giveBack: (reasons: ReturnReason[]) => act((version) => api.giveBack(id, version, reasons), m.case.returned),
  };
}
