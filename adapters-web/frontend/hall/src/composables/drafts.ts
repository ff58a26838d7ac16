import { reactive } from 'vue';
import type { TypedDocument } from '@zhangting/kit';

// What was typed lives in memory only, never in the browser's storage: it survives signing in again, not closing the page.

export interface SignInDraft {
  account: string;
  name: string;
  documentType: string;
  documentNumber: string;
  phone: string;
  policyOpened: boolean;
  policyAccepted: boolean;
}

type DocumentDraft = TypedDocument & { validUntil: string };

const emptySignIn = (): SignInDraft => ({
  account: '',
  name: '',
  documentType: '',
  documentNumber: '',
  phone: '',
  policyOpened: false,
  policyAccepted: false,
});
const documents = reactive(new Map<string, DocumentDraft>());

export const signInDraft = reactive(emptySignIn());

export function documentDraft(application: string): DocumentDraft {
  if (!documents.has(application)) {
    documents.set(application, { name: '', number: '', validFrom: '', validUntil: '', longTerm: false });
  }
  return documents.get(application)!;
}

export function forgetDrafts() {
  documents.clear();
  Object.assign(signInDraft, emptySignIn());
}
