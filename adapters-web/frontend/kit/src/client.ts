import type { Csrf } from './hall-types';
import { ApiError, problemOf } from './problem';
import { uuid } from './uuid';

export interface Options {
  /** Sent as JSON, or as it is when it is a Blob. */
  body?: unknown;
  headers?: Record<string, string>;
  /** The version that the user saw. */
  ifMatch?: number;
  /** For what creates; by default a new one per call. */
  idempotencyKey?: string;
}

export interface Texts {
  offline: () => string;
  failed: () => string;
}

/** JSON as a value, anything else as it is. */
const contentOf = (response: Response): Promise<unknown> | undefined => {
  if (response.status === 204) return undefined;
  return (response.headers.get('Content-Type') ?? '').includes('json') ? response.json() : response.blob();
};

/** Calls the API of one area: keeps its CSRF token, turns problems into ApiError. */
export class Client<S extends { csrf: Csrf }> {
  private csrf: Csrf | null = null;
  private skew = 0;
  /** Called on 401, before the error is thrown. */
  onSignedOut: () => void = () => {};
  /** Called with every session that was read. */
  onSession: (session: S) => void = () => {};

  constructor(
    private readonly base: string,
    private readonly texts: Texts,
  ) {}

  /** The server's clock in milliseconds, as far as its last answer told. */
  now(): number {
    return Date.now() + this.skew;
  }

  async readSession(): Promise<S> {
    const session = await this.request<S>('GET', '/session');
    this.csrf = session.csrf;
    this.onSession(session);
    return session;
  }

  get<T>(path: string): Promise<T> {
    return this.request<T>('GET', path);
  }

  put<T>(path: string, body: unknown, options: Options = {}): Promise<T> {
    return this.write<T>('PUT', path, { ...options, body });
  }

  post<T>(path: string, body: unknown = {}, options: Options = {}): Promise<T> {
    return this.write<T>('POST', path, { idempotencyKey: uuid(), ...options, body });
  }

  /** Sign-in and sign-out change session and token. */
  async changeSession(path: string, body: unknown = {}): Promise<S> {
    await this.post(path, body);
    return this.readSession();
  }

  private async write<T>(method: string, path: string, options: Options): Promise<T> {
    if (this.csrf === null) await this.readSession();
    try {
      return await this.request<T>(method, path, options);
    } catch (error) {
      // A refused token means an older session: nothing was done, so once more with the new token.
      if (!(error instanceof ApiError) || error.code !== 'csrf') throw error;
      await this.readSession();
      return this.request<T>(method, path, options);
    }
  }

  private async request<T>(method: string, path: string, options: Options = {}): Promise<T> {
    const headers: Record<string, string> = { Accept: 'application/json', ...options.headers };
    if (method !== 'GET' && this.csrf !== null) headers[this.csrf.header] = this.csrf.token;
    if (options.idempotencyKey !== undefined) headers['Idempotency-Key'] = options.idempotencyKey;
    if (options.ifMatch !== undefined) headers['If-Match'] = `"${options.ifMatch}"`;
    const raw = options.body instanceof Blob;
    if (options.body !== undefined) headers['Content-Type'] = raw ? (options.body as Blob).type : 'application/json';
    const body = raw ? (options.body as Blob) : options.body === undefined ? undefined : JSON.stringify(options.body);

    let response: Response;
    try {
      response = await fetch(this.base + path, { method, headers, body, credentials: 'same-origin', cache: 'no-store' });
    } catch {
      throw new ApiError(0, 'offline', this.texts.offline());
    }
    const date = Date.parse(response.headers.get('Date') ?? '');
    if (!Number.isNaN(date)) this.skew = date - Date.now();
    if (response.ok) return (await contentOf(response)) as T;

    const problem = await problemOf(response, this.texts.failed());
    if (response.status === 401) {
      this.csrf = null;
      this.onSignedOut();
    }
    throw problem;
  }
}
