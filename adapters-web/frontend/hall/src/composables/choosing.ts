import { judgePassword, seal, type Application, type Kind } from '@zhangting/kit';
import { computed, reactive } from 'vue';
import { api } from '../api';
import { m } from '../messages';

/** A new password as it is typed; it lives in memory only, and no longer than the page. */
export interface Typed {
  first: string;
  second: string;
  /** What the hall said of `first`: undefined while it was not asked. */
  verdict: undefined | string[];
  /** One was chosen before and stays. */
  kept: boolean;
}

type Chosen = NonNullable<Kind['chosen']>;

export function canSeal(): boolean {
  return typeof crypto !== 'undefined' && crypto.subtle !== undefined;
}

/** Seals a password so that it is worth something for this kind of this application only. */
export function sealFor(application: Application, kind: string, text: string): Promise<string> {
  const { expiresAt, ...key } = application.sealing!;
  const exp = Math.floor(Date.parse(expiresAt) / 1000);
  return seal(text, key, { app: application.id, item: kind, exp });
}

/** What the browser finds wrong with a password, in words. */
export function reasons(text: string, { policy }: Chosen): string[] {
  const words = m.value.password.broken;
  return judgePassword(text, policy).map((rule) => {
    switch (rule) {
      case 'length':
        return words.length(policy.minimumLength, policy.maximumLength);
      case 'classes':
        return words.classes(policy.minimumClasses);
      case 'run':
        return words.run(policy.longestRun);
      default:
        return words[rule];
    }
  });
}

/** The passwords of all kinds of an application, as they are typed and judged. */
export function useChoosing(application: () => Application) {
  const typed = reactive<Record<string, Typed>>({});
  for (const { kind, chosen } of application().kinds) {
    if (chosen) typed[kind] = { first: '', second: '', verdict: undefined, kept: chosen.kept };
  }

  const wrong = computed(() => (kind: Kind): string | false => {
    const one = typed[kind.kind];
    if (!one || !kind.chosen || one.kept) return false;
    if (one.first === '') return m.value.password.need;
    return reasons(one.first, kind.chosen)[0] ?? one.verdict?.[0] ?? false;
  });

  const different = (kind: string): string | false => {
    const one = typed[kind];
    if (!one || one.kept) return false;
    if (one.second === '') return m.value.password.repeat;
    return one.first !== one.second && m.value.password.different;
  };

  /** Rules about the customer are known to the hall only; it is asked with a sealed password. */
  async function ask(kind: Kind): Promise<void> {
    const one = typed[kind.kind];
    if (!one || !kind.chosen || reasons(one.first, kind.chosen).length > 0) return;
    const text = one.first;
    const verdict = await api.judgePassword(application().id, kind.kind, await sealFor(application(), kind.kind, text));
    if (one.first === text) one.verdict = verdict;
  }

  async function sealed(kinds: string[]): Promise<Record<string, string>> {
    const blobs: Record<string, string> = {};
    for (const kind of kinds) {
      const one = typed[kind];
      if (one && !one.kept) blobs[kind] = await sealFor(application(), kind, one.first);
    }
    return blobs;
  }

  return { typed, wrong, different, ask, sealed };
}
