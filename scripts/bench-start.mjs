// Starts a program again and again and prints how long it takes until an address answers 200.
// bench-start.mjs NAME ADDRESS COMMAND…
import { spawn } from 'node:child_process';

const [name, address, command, ...rest] = process.argv.slice(2);
const ROUNDS = 5;
const PATIENCE = 120_000;
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

async function start() {
  const began = performance.now();
  const program = spawn(command, rest, { stdio: ['ignore', 'pipe', 'ignore'] });
  let output = '';
  program.stdout.setEncoding('utf8').on('data', (text) => (output += text));
  const ended = new Promise((done) => program.once('close', done));
  try {
    while (!(await fetch(address).then((answer) => answer.ok, () => false))) {
      if (program.exitCode !== null || performance.now() - began > PATIENCE) throw new Error(`it did not start:\n${output.slice(-2000)}`);
      await pause(20);
    }
    // "Started … in 4.2 seconds": the hall alone, without what the demo starts before it
    return { answers: (performance.now() - began) / 1000, hall: Number(output.match(/Started \w+ in ([\d.]+) seconds/)?.[1] ?? NaN) };
  } finally {
    program.kill();
    await ended;
  }
}

const starts = [];
for (let round = 0; round < ROUNDS; round++) starts.push(await start());
for (const [what, of] of [[name, 'answers'], ['– of it the hall itself', 'hall']]) {
  const sorted = starts.map((each) => each[of]).sort((a, b) => a - b);
  console.log(`| ${what} | ${[sorted[ROUNDS >> 1], sorted[0], sorted[ROUNDS - 1]].map((value) => value.toFixed(1)).join(' | ')} |`);
}
