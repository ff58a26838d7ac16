/**
 * Where to go after signing in: only addresses of these pages. Browsers take a backslash for a slash, and leave out line
 * ends and tabs wherever they stand.
 */
export function safeNext(next: unknown): string {
  return typeof next === 'string' && /^\/(?!\/)[^\s\\]*$/.test(next) ? next : '/';
}
