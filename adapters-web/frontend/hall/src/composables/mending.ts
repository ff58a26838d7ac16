import type { Application, Mend } from '@zhangting/kit';
import { m } from '../messages';

/** The steps of a returned application that are to be mended, each with its reasons. */
export function toMend(application: Application) {
  if (application.state !== 'returned') return [];
  const named = application.mend.map((reason) => reason.step);
  return Array.from(new Set(named), (step) => {
    const reasons = application.mend.filter((reason) => reason.step === step);
    const done = application.steps.some((one) => one.key === step && one.state === 'done');
    return { step, title: reasons[0]?.stepTitle ?? '', reasons, done };
  });
}

/** By field, what is to be mended in a step. */
export function mendNotes(application: Application, step: string): Record<string, string> {
  const notes: Record<string, string> = {};
  for (const { step: of, reasons } of toMend(application)) {
    if (of === step) for (const reason of reasons) join(notes, reason);
  }
  return notes;
}

function join(notes: Record<string, string>, { field, text }: Mend) {
  if (field !== null) notes[field] = notes[field] === undefined ? text : `${notes[field]} ${text}`;
}

/** The customer's word for a field of the document step. */
export function fieldTitle(field: string | null): string {
  const { front, back, name, number, validity } = m.value.document;
  const titles: Record<string, string> = { front, back, name, number, validity };
  return field === null ? '' : (titles[field] ?? '');
}
