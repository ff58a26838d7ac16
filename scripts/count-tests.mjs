// Counts the tests of the last ./check from the reports, by kind; fails when a kind ran no test.
import { readdirSync, readFileSync, existsSync } from 'node:fs';

const kinds = { unit: [0, 0, 0], architecture: [0, 0, 0], integration: [0, 0, 0], journey: [0, 0, 0] };

function kindOf(module, folder) {
  if (module === 'architecture-tests') return 'architecture';
  if (module === 'journeys') return 'journey';
  return folder === 'surefire-reports' ? 'unit' : 'integration';
}

for (const module of readdirSync('.', { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
  for (const folder of ['surefire-reports', 'failsafe-reports']) {
    const path = `${module.name}/target/${folder}`;
    if (!existsSync(path)) continue;
    for (const file of readdirSync(path).filter((name) => name.startsWith('TEST-') && name.endsWith('.xml'))) {
      const suite = readFileSync(`${path}/${file}`, 'utf8').match(/<testsuite [^>]*>/s)[0];
      const number = (name) => Number(suite.match(new RegExp(` ${name}="(\\d+)"`))?.[1] ?? 0);
      const counts = kinds[kindOf(module.name, folder)];
      const failed = number('errors') + number('failures');
      counts[0] += number('tests') - failed - number('skipped');
      counts[1] += failed;
      counts[2] += number('skipped');
    }
  }
}

let total = [0, 0, 0];
console.log('');
for (const [kind, counts] of Object.entries(kinds)) {
  console.log(`${kind.padEnd(13)}${String(counts[0]).padStart(5)} passed ${String(counts[1]).padStart(4)} failed ${String(counts[2]).padStart(4)} skipped`);
  total = total.map((sum, i) => sum + counts[i]);
}
console.log('');
console.log(`${total[0]} passed, ${total[1]} failed, ${total[2]} skipped`);
const empty = Object.entries(kinds).filter(([, counts]) => counts[0] === 0).map(([kind]) => kind);
if (empty.length > 0) {
  console.log(`No test of these kinds passed: ${empty.join(', ')}`);
  process.exit(1);
}
