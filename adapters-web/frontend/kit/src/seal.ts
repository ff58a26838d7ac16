/** The hall's public key as it publishes it: its id and its point on P-256 in base64url. */
export interface SealingKey {
  kid: string;
  x: string;
  y: string;
}

/** What is sealed is bound to an application, the kind of its item, and a time (epoch seconds). */
export interface SealedFor {
  app: string;
  item: string;
  exp: number;
}

const CURVE = { name: 'ECDH', namedCurve: 'P-256' };

function base64url(bytes: Uint8Array): string {
  let text = '';
  bytes.forEach((byte) => (text += String.fromCharCode(byte)));
  return btoa(text).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

/** A number as four bytes, the most significant first. */
function uint32(value: number): Uint8Array {
  return new Uint8Array([value >>> 24, value >>> 16, value >>> 8, value]);
}

function joined(parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** The Concat KDF of RFC 7518 §4.6.2 for one block: no apu, no apv, 256 bits for A256GCM. */
async function contentKey(shared: ArrayBuffer): Promise<CryptoKey> {
  const algorithm = new TextEncoder().encode('A256GCM');
  const parties = [uint32(0), uint32(0)];
  const input = joined([
    uint32(1),
    new Uint8Array(shared),
    uint32(algorithm.length),
    algorithm,
    ...parties,
    uint32(256),
  ]);
  const bytes = await crypto.subtle.digest('SHA-256', input);
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt']);
}

async function agreed(key: SealingKey): Promise<{ shared: ArrayBuffer; epk: JsonWebKey }> {
  const jwk = { kty: 'EC', crv: 'P-256', x: key.x, y: key.y };
  const hall = await crypto.subtle.importKey('jwk', jwk, CURVE, false, []);
  const own = await crypto.subtle.generateKey(CURVE, true, ['deriveBits']);
  const { x, y } = await crypto.subtle.exportKey('jwk', own.publicKey);
  const shared = await crypto.subtle.deriveBits({ name: 'ECDH', public: hall }, own.privateKey, 256);
  return { shared, epk: { kty: 'EC', crv: 'P-256', x, y } };
}

/** Seals a text so that only the hall can open it: JWE compact, ECDH-ES and A256GCM. */
export async function seal(text: string, key: SealingKey, header: SealedFor): Promise<string> {
  const { shared, epk } = await agreed(key);
  const { app, item, exp } = header;
  const said = { alg: 'ECDH-ES', enc: 'A256GCM', kid: key.kid, epk, app, item, exp };
  const head = base64url(new TextEncoder().encode(JSON.stringify(said)));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const parameters = { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(head), tagLength: 128 };
  const sealed = new Uint8Array(
    await crypto.subtle.encrypt(parameters, await contentKey(shared), new TextEncoder().encode(text)),
  );
  const cut = sealed.length - 16;
  return [head, '', base64url(iv), base64url(sealed.subarray(0, cut)), base64url(sealed.subarray(cut))].join('.');
}
