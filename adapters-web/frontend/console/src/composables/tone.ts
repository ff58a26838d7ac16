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
};

/** The colour of a state of an application or an item. */
export const tone = (state: string): Tone => tones[state] ?? 'primary';
