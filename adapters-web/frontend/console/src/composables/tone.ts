type Tone = 'success' | 'danger' | 'warning' | 'primary' | 'info';

const tones: Record<string, Tone> = {
  completed: 'success',
  done: 'success',
  'completed-in-part': 'warning',
  unknown: 'warning',
  frozen: 'warning',
  failed: 'danger',
  declined: 'danger',
  rejected: 'danger',
  returned: 'danger',
  withdrawn: 'info',
  expired: 'info',
  chosen: 'info',
  queued: 'info',
  delivered: 'success',
  undeliverable: 'danger',
  'given-up': 'danger',
  waiting: 'info',
  entered: 'warning',
  settled: 'success',
};

/** The colour of a state of an application, an item, a message or a ticket. */
export const tone = (state: string): Tone => tones[state] ?? 'primary';
