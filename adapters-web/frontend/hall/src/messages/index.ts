import { computed, ref } from 'vue';
import { preference, remember } from '../preferences';
import { en } from './en';
import { zh, type Messages } from './zh';

export type Language = 'zh' | 'en';
const KEY = 'hall.language';

const asked = new URLSearchParams(location.search).get('lang') ?? preference(KEY);
export const language = ref<Language>(asked === 'en' ? 'en' : 'zh');

/** The texts in the language chosen; `m.home.title` in templates, `m.value` in code. */
export const m = computed<Messages>(() => (language.value === 'en' ? en : zh));

export function speak(chosen: Language) {
  language.value = chosen;
  remember(KEY, chosen);
  document.documentElement.lang = chosen === 'en' ? 'en' : 'zh-CN';
}
speak(language.value);
