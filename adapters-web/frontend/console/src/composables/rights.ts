import type { Case } from '@zhangting/kit';

/** What the one who looks may do with an application. */
export function rightsOf(found: Case | null) {
  const review = found?.review;
  const reviewable = /^submitted$|review$/.test(found?.state ?? '');
  const mine = review?.mine === true && found?.state.endsWith('review') === true;
  const thaw = review?.mayThaw === true;
  return {
    claim: review?.reviewer === null && reviewable,
    release: mine,
    freeze: review?.mayFreeze === true,
    thaw,
    return: mine && review.returnableSteps.length > 0,
    reject: mine || thaw,
    approve: mine,
    refresh: !mine,
  };
}
export type CaseAction = keyof ReturnType<typeof rightsOf>;
