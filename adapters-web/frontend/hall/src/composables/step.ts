import type { ApiError, Application } from '@zhangting/kit';
import { useTask } from './task';

export interface StepProps {
  application: Application;
  /** Done before; the customer came back to it. */
  finished: boolean;
}

export type StepEmits = {
  update: [Application];
  done: [Application];
  next: [];
  outOfOrder: [detail: string];
};

type Emit = (event: 'outOfOrder', detail: string) => void;

/** A task that leaves it to the step page when the server wants another step first. */
export function useStepTask(emit: Emit, fields: string[] = []) {
  const task = useTask(fields);
  const run = (action: () => Promise<unknown>, handle?: (problem: ApiError) => boolean) =>
    task.run(action, (problem) => {
      if (problem.code !== 'step-out-of-order') return handle?.(problem) ?? false;
      emit('outOfOrder', problem.detail);
      return true;
    });
  return { ...task, run };
}
