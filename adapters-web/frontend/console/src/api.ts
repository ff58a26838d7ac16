import { Client, type Case, type ConsoleSession, type IdentityEstablished, type Queue } from '@zhangting/kit';
import { m } from './messages/zh';

export const client = new Client<ConsoleSession>('/api/console', {
  offline: () => m.common.offline,
  failed: () => m.common.failed,
});

const at = (id: string, rest = '') => `/applications/${encodeURIComponent(id)}${rest}`;
/** What two people can change carries the version that this one saw. */
const change = (id: string, action: string, version: number, body: unknown = {}) =>
  client.post<Case>(at(id, `/${action}`), body, { ifMatch: version });

export const api = {
  signIn: (body: { name: string; password: string; totp: string }) => client.changeSession('/sign-in', body),
  signOut: () => client.changeSession('/sign-out'),
  queue: () => client.get<Queue>('/queue'),
  case: (id: string) => client.get<Case>(at(id)),
  claim: (id: string, version: number) => change(id, 'claim', version),
  release: (id: string, version: number) => change(id, 'release', version),
  approve: (id: string, version: number, identityEstablished: IdentityEstablished | null) =>
    change(id, 'approve', version, { identityEstablished }),
  reject: (id: string, version: number, reason: string) => change(id, 'reject', version, { reason }),
  evidenceUrl: (id: string, evidence: string) => `/api/console${at(id, `/evidence/${encodeURIComponent(evidence)}`)}`,
};
