import { isApiError, type Case } from '@zhangting/kit';
import { api } from '../api';

/** One's own first review, and second reviews for somebody who is no reviewer. */
const notMine = ['same-person-twice', 'not-for-this-role'];

/** Claims the oldest that waits; what a colleague takes at the same moment is passed over, and so is what is not for oneself. */
export async function claimNext(): Promise<{ claimed: Case | null; passedOver: number }> {
  const { waiting } = await api.queue();
  let passedOver = 0;
  // a frozen one is thawed or rejected by somebody who opens it, never claimed in passing
  for (const row of waiting.filter((each) => each.state !== 'frozen')) {
    try {
      return { claimed: await api.claim(row.id, row.version), passedOver };
    } catch (error) {
      if (!isApiError(error, 'claimed-by-other', 'changed-meanwhile', ...notMine)) throw error;
      if (!notMine.includes(error.code)) passedOver++;
    }
  }
  return { claimed: null, passedOver };
}
