// Visits the first page of each front end in the machine's own Chromium, each time as a stranger with an empty cache,
// over a slow line and on a slow processor, and prints a table. Speaks the DevTools protocol over a pipe.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const [address, report] = process.argv.slice(2);
const VISITS = 5;
const SLOW_PROCESSOR = 4;
const PHONE = { width: 390, height: 844, deviceScaleFactor: 2, mobile: true };
const DESK = { width: 1440, height: 900, deviceScaleFactor: 1, mobile: false };
const PAGES = [
  { name: 'hall', path: '/hall/', screen: PHONE },
  { name: 'console', path: '/console/', screen: DESK },
];
// Lighthouse's "slow 4G": 1.6 Mbit/s, 150 ms there and back; for what a page load spends on connections and TLS it
// takes 3.75 times the latency for each request and nine tenths of the rate.
const LINES = [
  { name: '150 ms for a request, 1.6 Mbit/s', latency: 150, bits: 1_600_000 },
  { name: '562.5 ms for a request, 1.44 Mbit/s', latency: 562.5, bits: 1_440_000 },
];

const chromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((place) => existsSync(place));
if (chromium === undefined) throw new Error('there is no Chromium');
const profile = mkdtempSync(join(tmpdir(), 'zhangting-bench-'));
const browser = spawn(
  chromium,
  ['--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update',
    '--disable-sync', '--lang=zh-CN', `--user-data-dir=${profile}`, '--remote-debugging-pipe', 'about:blank'],
  { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
);

let last = 0;
let rest = '';
const waiting = new Map();
let heard = () => {};
browser.stdio[4].setEncoding('utf8').on('data', (text) => {
  const messages = (rest + text).split('\0');
  rest = messages.pop();
  for (const message of messages.map((each) => JSON.parse(each))) {
    if (message.id === undefined) heard(message);
    else {
      const { done, failed } = waiting.get(message.id);
      waiting.delete(message.id);
      if (message.error) failed(new Error(message.error.message));
      else done(message.result);
    }
  }
});
const send = (method, params = {}, sessionId = undefined) =>
  new Promise((done, failed) => {
    waiting.set(++last, { done, failed });
    browser.stdio[3].write(JSON.stringify({ id: last, method, params, sessionId }) + '\0');
  });
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

const WATCH = `
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.largest = entry; })
    .observe({ type: 'largest-contentful-paint', buffered: true });`;
const SEEN = `JSON.stringify({
  lcp: window.largest?.startTime, what: window.largest?.element?.outerHTML?.slice(0, 80),
  fcp: performance.getEntriesByName('first-contentful-paint')[0]?.startTime })`;

/** One visit; over when nothing was asked for or painted for two seconds. */
async function visit(page, line) {
  const { browserContextId } = await send('Target.createBrowserContext');
  const { targetId } = await send('Target.createTarget', { url: 'about:blank', browserContextId });
  const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
  const tell = (method, params) => send(method, params, sessionId);
  let [requests, bytes, open, quietSince] = [0, 0, new Set(), Date.now()];
  heard = ({ method, params }) => {
    if (method === 'Network.requestWillBeSent') { requests++; open.add(params.requestId); }
    else if (method === 'Network.loadingFinished') { bytes += params.encodedDataLength; open.delete(params.requestId); }
    else if (method === 'Network.loadingFailed') open.delete(params.requestId);
    else return;
    quietSince = Date.now();
  };
  await tell('Network.enable');
  await tell('Page.enable');
  await tell('Emulation.setDeviceMetricsOverride', page.screen);
  await tell('Emulation.setCPUThrottlingRate', { rate: SLOW_PROCESSOR });
  await tell('Network.emulateNetworkConditions', { offline: false, latency: line.latency, downloadThroughput: line.bits / 8, uploadThroughput: 750_000 / 8 });
  await tell('Page.addScriptToEvaluateOnNewDocument', { source: WATCH });
  const { errorText } = await tell('Page.navigate', { url: address + page.path });
  if (errorText) throw new Error(`${address + page.path}: ${errorText}; is the hall running?`);
  while (open.size > 0 || Date.now() - quietSince < 2000) await pause(50);
  const { result } = await tell('Runtime.evaluate', { expression: SEEN });
  await send('Target.disposeBrowserContext', { browserContextId });
  const seen = JSON.parse(result.value);
  if (seen.lcp === undefined) throw new Error(`${page.path} painted nothing`);
  return { ...seen, requests, kB: bytes / 1000 };
}

const sorted = (visits, of) => visits.map((each) => each[of]).sort((a, b) => a - b);
const row = (name, values, digits = 0) =>
  `| ${name} | ${[values[VISITS >> 1], values[0], values[VISITS - 1]].map((value) => value.toFixed(digits)).join(' | ')} |`;

const rows = ['| page | median | least | most |', '| --- | ---: | ---: | ---: |'];
try {
  for (const page of PAGES) {
    await visit(page, LINES[0]);
    for (const line of LINES) {
      const visits = [];
      for (let i = 0; i < VISITS; i++) visits.push(await visit(page, line));
      console.error(`${page.name}, ${line.name}: the largest is ${visits[0].what}`);
      rows.push(row(`${page.name}, ${line.name}: largest paint, ms`, sorted(visits, 'lcp')));
      rows.push(row('– first paint, ms', sorted(visits, 'fcp')));
      if (line === LINES[0]) {
        rows.push(row('– requests', sorted(visits, 'requests')), row('– over the wire with headers, kB', sorted(visits, 'kB'), 1));
      }
    }
  }
  console.log(rows.join('\n'));
  if (report !== undefined) writeFileSync(report, rows.join('\n') + '\n');
} finally {
  browser.kill();
  await new Promise((done) => (browser.exitCode === null && browser.signalCode === null ? browser.once('exit', done) : done()));
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}
