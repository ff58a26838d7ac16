import { isApiError, type ApiError, type Case, type IdentityEstablished } from '@zhangting/kit';
import { ElMessage, ElMessageBox } from 'element-plus';
import { ref, shallowRef } from 'vue';
import { api } from '../api';
import { m } from '../messages/zh';
import { useTask } from './task';

/** One application under review and what can be done with it. */
export function useCase(id: string) {
  const found = shallowRef<Case | null>(null);
  const identity = ref<IdentityEstablished>({ way: '', note: '' });
  const showMissing = ref(false);
  const { busy, problem, run } = useTask();

  const load = () => run(async () => (found.value = await api.case(id)));

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
    const agreed = await ElMessageBox.confirm(m.case.approveText, m.case.approveTitle, {
      confirmButtonText: m.case.approve,
      cancelButtonText: m.common.cancel,
      type: 'warning',
    }).catch(() => null);
    if (agreed !== null) await act((version) => api.approve(id, version, established), m.case.approved);
  }

  return {
    found,
    busy,
    problem,
    identity,
    showMissing,
    load,
    approve,
    claim: () => act((version) => api.claim(id, version), ''),
    release: () => act((version) => api.release(id, version), m.case.released),
    reject: (reason: string) => act((version) => api.reject(id, version, reason), m.case.rejected),
  };
}
