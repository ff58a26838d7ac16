// Prints what FirstPageTest of the last ./check found: what a first visit of each front end downloads.
import { existsSync, readFileSync } from 'node:fs';

console.log('');
for (const name of ['hall', 'console']) {
  const file = `adapters-web/target/first-page/${name}.txt`;
  console.log(existsSync(file) ? readFileSync(file, 'utf8').trim() : `${name.padEnd(8)} first page: not measured, for FirstPageTest did not run`);
}
