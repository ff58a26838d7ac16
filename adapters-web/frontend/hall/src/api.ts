import {
  Client,
  type Application,
  type Captcha,
  type Claim,
  type CodeSent,
  type Hall,
  type HallSession,
  type Lock,
  type LongDocument,
  type OpenedAgreement,
  type Revealed,
  type Side,
  type StepKey,
  type TypedDocument,
} from '@zhangting/kit';
import { m } from './messages';

export const client = new Client<HallSession>('/api/hall', {
  offline: () => m.value.common.offline,
  failed: () => m.value.common.failed,
});

const at = (id: string, rest = '') => `/applications/${encodeURIComponent(id)}${rest}`;
const key = encodeURIComponent;

/** One function per call of docs/api.md. */
export const api = {
  hall: () => client.get<Hall>('/hall'),
  captcha: () => client.post<Captcha>('/captchas'),
  speakCaptcha: (id: string) => client.post<Blob>(`/captchas/${key(id)}/audio`),
  openPolicy: (policy: string) => client.post<LongDocument>(`/policies/${key(policy)}/opening`),
  sendSignInCode: (body: Claim & { phone: string; captchaId: string; captchaAnswer: string }) =>
    client.post<CodeSent>('/sign-in/codes', body),
  signIn: (body: Claim & { phone: string; code: string; policyAccepted: boolean }) =>
    client.changeSession('/sign-in', body),
  signOut: () => client.changeSession('/sign-out'),

  applications: () => client.get<Application[]>('/applications'),
  apply: (business: string, idempotencyKey: string) =>
    client.post<Application>('/applications', { business }, { idempotencyKey }),
  application: (id: string) => client.get<Application>(at(id)),
  /** Passwords by kind, sealed. */
  chooseItems: (id: string, kinds: string[], passwords: Record<string, string>) =>
    client.put<Application>(at(id, '/items'), { kinds, passwords }),
  judgePassword: async (id: string, kind: string, password: string) =>
    (await client.post<{ reasons: string[] }>(at(id, '/items/judgement'), { kind, password })).reasons,
  openNotice: (id: string) => client.post<LongDocument>(at(id, '/notice/opening')),
  uploadPhoto: (id: string, side: Side, photo: Blob) => client.put<Application>(at(id, `/photos/${side}`), photo),
  photoUrl: (id: string, side: Side, uploadedAt: string) =>
    `/api/hall${at(id, `/photos/${side}`)}?at=${encodeURIComponent(uploadedAt)}`,
  typeDocument: (id: string, document: TypedDocument) => client.put<Application>(at(id, '/document'), document),
  sendCode: (id: string, purpose: 'phone' | 'signature') => client.post<CodeSent>(at(id, '/codes'), { purpose }),
  confirmPhone: (id: string, code: string) => client.post<Application>(at(id, '/phone'), { code }),
  checkFace: (id: string, photo: Blob, consent: string) =>
    client.post<Application>(at(id, '/face'), photo, { headers: { 'X-Consent': consent } }),
  skipFace: (id: string) => client.post<Application>(at(id, '/face/alternative')),
  openAgreement: (id: string, agreement: string) =>
    client.post<OpenedAgreement>(at(id, `/agreements/${key(agreement)}/opening`)),
  acceptAgreement: (id: string, agreement: string) =>
    client.post<Application>(at(id, `/agreements/${key(agreement)}/acceptance`)),
  sign: (id: string, code: string) => client.post<Application>(at(id, '/signature'), { code }),
  locks: async (id: string) => (await client.get<{ locks: Lock[] }>(at(id, '/locks'))).locks,
  confirmUnlock: (id: string) => client.post<Application>(at(id, '/confirmation')),
  withdraw: (id: string) => client.post<Application>(at(id, '/withdrawal')),
  repudiate: (id: string) => client.post<Application>(at(id, '/repudiation')),
  submit: (id: string) => client.post<Application>(at(id, '/submission')),
  sendRevealCode: (id: string, item: string) => client.post<CodeSent>(at(id, `/items/${key(item)}/reveal-codes`)),
  reveal: (id: string, item: string, code: string) =>
    client.post<Revealed>(at(id, `/items/${key(item)}/reveal`), { code }),
};

export const stepPath = (id: string, step: StepKey) => `${at(id)}/steps/${step}`;
export const applicationPath = at;
