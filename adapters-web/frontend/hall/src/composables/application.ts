import type { Application, ApplicationState, StepKey } from '@zhangting/kit';
import { shallowRef } from 'vue';
import { api } from '../api';
import { useTask } from './task';

/** Loads one application; later answers of the server replace it. */
export function useApplication(id: () => string) {
  const application = shallowRef<Application | null>(null);
  const { busy, alert, run } = useTask();
  const load = () => run(async () => (application.value = await api.application(id())));
  return { application, loading: busy, problem: alert, load };
}

/** The step with which the customer goes on; null when there is nothing to do. */
export function dueStep(application: Application): StepKey | null {
  if (application.group !== 'unfinished') return null;
  return application.steps.find((step) => step.state === 'current')?.key ?? null;
}

/** The colour class of a state. */
export function tone(state: ApplicationState): 'good' | 'bad' | 'gold' | 'busy' | 'dim' {
  if (state === 'completed') return 'good';
  if (state === 'completed-in-part' || state === 'frozen') return 'gold';
  if (['failed', 'rejected', 'returned'].includes(state)) return 'bad';
  return ['draft', 'withdrawn', 'expired'].includes(state) ? 'dim' : 'busy';
}
