import type { PasswordPolicy } from './hall-types';

/** A rule that a password breaks, as far as the browser can tell; the hall knows more rules, and judges all again. */
export type BrokenRule = 'length' | 'character' | 'classes' | 'run' | 'common';

const CLASSES: Record<string, RegExp> = {
  digit: /[0-9]/,
  lower: /[a-z]/,
  upper: /[A-Z]/,
  symbol: /[!-/:-@[-`{-~]/,
};

/** The longest run of repeated, ascending or descending characters. */
export function longestRun(text: string): number {
  return Math.max(0, ...[-1, 0, 1].map((step) => longestRunOf(text, step)));
}

function longestRunOf(text: string, step: number): number {
  let longest = Math.min(1, text.length);
  let current = longest;
  for (let i = 1; i < text.length; i++) {
    current = text.charCodeAt(i) - text.charCodeAt(i - 1) === step ? current + 1 : 1;
    longest = Math.max(longest, current);
  }
  return longest;
}

/** What the browser can judge by itself, in the order in which the hall names it. */
export function judgePassword(text: string, policy: PasswordPolicy): BrokenRule[] {
  const characters = Array.from(text);
  const allowed = policy.characters.map((name) => CLASSES[name]!);
  const used = allowed.filter((each) => each.test(text)).length;
  const broken: [BrokenRule, boolean][] = [
    ['length', text.length < policy.minimumLength || text.length > policy.maximumLength],
    ['character', !characters.every((one) => allowed.some((each) => each.test(one)))],
    ['classes', used < policy.minimumClasses],
    ['run', longestRun(text) > policy.longestRun],
    ['common', policy.refused.includes(text.toLowerCase())],
  ];
  return broken.filter(([, is]) => is).map(([rule]) => rule);
}
