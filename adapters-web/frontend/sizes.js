// Prints what a first visit downloads (gzip): the entry script and all that it imports statically.
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const out = resolve(import.meta.dirname, process.env.UI_OUT ?? '../target/static');
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const gzip = (file) => gzipSync(readFileSync(file)).length;

for (const name of ['hall', 'console']) {
  const root = join(out, name);
  const page = readFileSync(join(root, 'index.html'), 'utf8');
  const first = [...page.matchAll(/(?:src|href)="\/\w+\/(assets\/[^"]+\.(js|css))"/g)];
  const sum = (kind) => first.filter((f) => f[2] === kind).reduce((total, f) => total + gzip(join(root, f[1])), 0);
  const all = readdirSync(join(root, 'assets')).filter((f) => f.endsWith('.js'));
  const total = all.reduce((bytes, f) => bytes + gzip(join(root, 'assets', f)), 0);
  console.log(`${name}: first page js ${kB(sum('js'))}, css ${kB(sum('css'))}; all js ${kB(total)} (gzip)`);
}
