/** An answer of the server that says no: RFC 9457 with the hall's own members. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly detail: string,
    readonly field: string | null = null,
    readonly retryAfterSeconds: number | null = null,
    readonly step: string | null = null,
    readonly triesLeft: number | null = null,
  ) {
    super(`${status} ${code}`);
  }
}

export function isApiError(error: unknown, ...codes: string[]): error is ApiError {
  return error instanceof ApiError && (codes.length === 0 || codes.includes(error.code));
}

type Members = Record<string, unknown>;
const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null);
const number = (value: unknown) => (typeof value === 'number' ? value : null);

/** `fallback` is shown where the answer has no sentence of its own, e.g. from a proxy. */
export async function problemOf(response: Response, fallback: string): Promise<ApiError> {
  const body: Members = await response.json().catch(() => ({}));
  const retryAfter = number(body.retryAfterSeconds) ?? (Number(response.headers.get('Retry-After')) || null);
  return new ApiError(
    response.status,
    text(body.code) ?? (response.status === 401 ? 'signed-out' : `http-${response.status}`),
    text(body.detail) ?? fallback,
    text(body.field),
    retryAfter,
    text(body.step),
    number(body.triesLeft),
  );
}
