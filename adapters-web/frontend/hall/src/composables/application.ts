import type { Application, ApplicationState, StepKey } from '@zhangting/kit';
import { shallowRef, type ShallowRef } from 'vue';
import { api } from '../api';
import { m } from '../messages';
import { useTicker } from './clock';
import { useTask } from './task';

/** Loads one application; later answers of the server replace it. */
export function useApplication(id: () => string) {
  const application = shallowRef<Application | null>(null);
  const { busy, alert, run } = useTask();
  const load = () => run(async () => (application.value = await api.application(id())));
  return { application, loading: busy, problem: alert, load };
}

const FOLLOWED = 10 * 60_000;

/** While it is being carried out, asks every 5 s for what is new; for ten minutes, so that a forgotten page lets the session end. */
export function useFollowing(application: ShallowRef<Application | null>) {
  let end = 0;
  let asking = false;
  const follow = () => (end = Date.now() + FOLLOWED);
  useTicker(5000, () => {
    const known = application.value;
    const moving = known !== null && ['approved', 'executing'].includes(known.state);
    if (!moving || asking || document.visibilityState !== 'visible' || Date.now() > end) return;
    asking = true;
    const take = (now: Application) => application.value === known && (application.value = now);
    void api.application(known.id).then(take, () => {}).then(() => (asking = false));
  });
  return follow;
}

/** The step with which the customer goes on; null when there is nothing to do. */
export function dueStep(application: Application): StepKey | null {
  if (application.group !== 'unfinished') return null;
  return application.steps.find((step) => step.state === 'current')?.key ?? null;
}

/** What the way to that step is called. */
export function resumeText(application: Application): string {
  const a = m.value.applications;
  if (application.state !== 'returned') return a.resume;
  return dueStep(application) === 'submission' ? a.resubmit : a.mend;
}

/** The colour class of a state. */
export function tone(state: ApplicationState): 'good' | 'bad' | 'gold' | 'busy' | 'dim' {
  if (state === 'completed') return 'good';
  if (state === 'completed-in-part' || state === 'frozen') return 'gold';
  if (['failed', 'rejected', 'returned'].includes(state)) return 'bad';
  return ['draft', 'withdrawn', 'expired'].includes(state) ? 'dim' : 'busy';
}
