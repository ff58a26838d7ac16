import type { Case } from '@zhangting/kit';
import { may } from './session';

/** What the one who looks may do with an application. */
export function rightsOf(found: Case | null) {
  const reviews = may('REVIEW');
  const review = found?.review;
  const reviewable = /^submitted$|review$/.test(found?.state ?? '');
  const mine = review?.mine === true && found?.state.endsWith('review') === true;
  const thaw = reviews && review?.mayThaw === true;
  return {
    claim: reviews && review?.reviewer === null && reviewable && (!review.second || may('SECOND_REVIEW')),
    release: mine,
    freeze: reviews && review?.mayFreeze === true,
    thaw,
    return: mine && review.returnableSteps.length > 0,
    reject: mine || thaw,
    approve: mine,
    refresh: !mine,
  };
}
export type CaseAction = keyof ReturnType<typeof rightsOf>;
