/**
 * What one stroke costs, by how many there are already, beside a bare canvas that draws the same outline.
 *
 * Main-thread processor time, not time on the clock, so that a busy machine says the same as an idle one. Both
 * pages take turns in one run, because the numbers of two runs cannot be compared. Fails where a promise breaks.
 */
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { built, home, makeReady } from '../../src/relay/ready.js';
import { serve } from '../../src/relay/serve.js';
import { browserArguments, findBrowser } from '../browser.js';

const port = Number(process.env['OWN_WORDS_BENCH_PORT'] ?? 4274);
const counts = [0, 500, 2000, 10_000];
const rounds = Number(process.env['OWN_WORDS_BENCH_ROUNDS'] ?? 5);
const points = 200;

/** Ten thousand strokes may make a new one this much dearer, and no more. */
const flat = 1.2;
/** However restless the machine: a thirtieth of the time between two samples is not overlooked. */
const mostNoise = 0.25;
const undoBudget = 50;
const restoreBudget = 1.5;

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').CDPSession} Wire */

/** The bare peer: draws the outline of the active stroke anew with each event, and stamps it at the end. */
function bare() {
	const freehand = readFileSync(`${home}/node_modules/perfect-freehand/dist/esm/index.mjs`, 'utf8');
	return `<!doctype html><style>*{margin:0}canvas{position:absolute;inset:0;touch-action:none}</style>
<canvas id="done"></canvas><canvas id="live"></canvas><script type="module">
${freehand.replace(/export\{[^}]*\};?/, '').replace(/\/\/#.*$/m, '')}
const getStroke = R, size = { size: 10, thinning: 0, smoothing: 0.5, streamline: 0.35, simulatePressure: false };
const [done, live] = ['done', 'live'].map((id) => {
	const canvas = document.getElementById(id);
	canvas.width = innerWidth; canvas.height = innerHeight;
	return canvas.getContext('2d');
});
const fill = (context, points) => {
	const ring = getStroke(points, { ...size, last: true }), path = new Path2D();
	path.moveTo(...ring[0]);
	ring.forEach((a, i) => { const b = ring[(i + 1) % ring.length]; path.quadraticCurveTo(a[0], a[1], (a[0] + b[0]) / 2, (a[1] + b[1]) / 2); });
	context.fill(path);
};
let points;
const at = (event) => [event.clientX, event.clientY, 0.5];
live.canvas.onpointerdown = (event) => { points = [at(event)]; };
live.canvas.onpointermove = (event) => {
	if (!points) return;
	for (const one of event.getCoalescedEvents()) points.push(at(one));
	live.clearRect(0, 0, innerWidth, innerHeight);
	fill(live, points);
};
live.canvas.onpointerup = () => { live.clearRect(0, 0, innerWidth, innerHeight); fill(done, points); points = undefined; };
window.bench = {
	ready: Promise.resolve(),
	addStrokes(n) {
		for (let i = 0; i < n; i++) {
			let [x, y, way] = [Math.random() * innerWidth, Math.random() * innerHeight, Math.random() * 6];
			fill(done, Array.from({ length: 60 }, () => { way += (Math.random() - 0.5) * 0.6; x += Math.cos(way) * 4; y += Math.sin(way) * 4; return [x, y, 0.5]; }));
		}
	}
};
</script>`;
}

/**
 * Milliseconds of the main thread for what happens meanwhile.
 * @param {Wire} wire
 * @param {() => Promise<unknown>} happens
 */
async function cost(wire, happens) {
	const before = await busy(wire);
	await happens();
	return (await busy(wire)) - before;
}

/** @param {Wire} wire */
async function busy(wire) {
	const { metrics } = await wire.send('Performance.getMetrics');
	return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/**
 * Draws one stroke at 120 samples a second, and waits until it is on the screen.
 * @param {Page} page
 * @param {Wire} wire
 */
async function drawOne(page, wire) {
	const at = (/** @type {number} */ i) => ({
		x: 300 + i * 2.5 + 40 * Math.sin(i / 9),
		y: 350 + 180 * Math.sin(i / 25)
	});
	const send = (
		/** @type {'mousePressed' | 'mouseMoved' | 'mouseReleased'} */ type,
		/** @type {number} */ i
	) =>
		wire.send('Input.dispatchMouseEvent', {
			...{ type, ...at(i), button: 'left', pointerType: 'mouse' },
			...{ buttons: type === 'mouseReleased' ? 0 : 1, clickCount: type === 'mouseMoved' ? 0 : 1 }
		});
	await send('mousePressed', 0);
	const begun = performance.now();
	const sent = [];
	for (let i = 1; i < points; i++) {
		sent.push(send('mouseMoved', i));
		const due = begun + (i * 1000) / 120 - performance.now();
		if (due > 0) await new Promise((resolve) => setTimeout(resolve, due));
	}
	await Promise.all(sent);
	await send('mouseReleased', points - 1);
	await settle(page);
}

/** @param {Page} page */
async function settle(page) {
	await page.evaluate(
		() =>
			new Promise((resolve) =>
				requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 60)))
			)
	);
}

/**
 * How far one round lies from the middle of all, as a rule: what a collection of garbage or a late frame among
 * 200 samples does. Differences within three times that are not seen by anyone, so no promise is broken by them.
 * @param {number[]} numbers
 */
function spread(numbers) {
	const middle = median(numbers);
	return median(numbers.map((number) => Math.abs(number - middle)));
}

/** @param {number[]} numbers */
function median(numbers) {
	return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}

await makeReady();
const server = await serve({ port, root: built });
const executablePath = findBrowser();
const browser = await chromium.launch({ args: browserArguments, ...(executablePath && { executablePath }) });

/** @param {boolean} isOurs */
async function open(isOurs) {
	const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
	if (isOurs) await page.goto(`http://localhost:${port}/?bench=1`);
	else await page.setContent(bare());
	await page.waitForFunction(() => 'bench' in window);
	await page.evaluate('bench.ready');
	const wire = await page.context().newCDPSession(page);
	await wire.send('Performance.enable', { timeDomain: 'threadTicks' });
	await settle(page);
	return { page, wire };
}

/** @type {Record<'ours' | 'bare', Map<number, number[]>>} */
const table = { ours: new Map(), bare: new Map() };
/** @type {number[]} */
const undos = [];
/** @type {Record<'ours' | 'bare', number[]>} */
const restores = { ours: [], bare: [] };

for (let round = 0; round < rounds; round++) {
	for (const count of counts) {
		for (const name of /** @type {const} */ (['bare', 'ours'])) {
			const { page, wire } = await open(name === 'ours');
			if (count) await page.evaluate((n) => /** @type {any} */ (window).bench.addStrokes(n), count);
			await settle(page);
			await drawOne(page, wire);
			// What adding thousands at once left behind is not the next stroke's: it is cleared up before, on both.
			await wire.send('HeapProfiler.collectGarbage');
			const spent = await cost(wire, () => drawOne(page, wire));
			table[name].set(count, [...(table[name].get(count) ?? []), spent / points]);
			if (name === 'ours' && count === 10_000) {
				await wire.send('Emulation.setCPUThrottlingRate', { rate: 4 });
				for (let times = 0; times < 3; times++) {
					if (times) await drawOne(page, wire);
					const idle = await cost(wire, () => settle(page));
					const taken = await cost(wire, async () => {
						await page.evaluate('bench.undo()');
						await settle(page);
					});
					undos.push(taken - idle);
				}
			}
			await page.close();
		}
	}
	for (const name of /** @type {const} */ (['bare', 'ours'])) {
		const { page } = await open(name === 'ours');
		restores[name].push(
			await page.evaluate((isOurs) => {
				const { bench } = /** @type {any} */ (window);
				if (!isOurs) {
					const begun = performance.now();
					bench.addStrokes(2000);
					return performance.now() - begun;
				}
				bench.addStrokes(2000);
				const bytes = bench.save();
				bench.clear();
				const begun = performance.now();
				bench.load(bytes);
				return performance.now() - begun;
			}, name === 'ours')
		);
		await page.close();
	}
}
await browser.close();
await server.close();

const broken = [];
console.log(
	`main-thread ms for each of ${points} samples, median of ${rounds} rounds, by strokes on the board`
);
console.log(['', ...counts].map((cell) => String(cell).padStart(10)).join(''));
for (const name of /** @type {const} */ (['bare', 'ours'])) {
	const cells = counts.map((count) => median(table[name].get(count) ?? []).toFixed(2));
	console.log([name, ...cells].map((cell) => cell.padStart(10)).join(''));
}
const of = (/** @type {'ours' | 'bare'} */ name, /** @type {number} */ count) =>
	median(table[name].get(count) ?? []);
const [first, last] = [of('ours', 0), of('ours', 10_000)];
const noise = Math.min(
	mostNoise,
	3 * Math.max(...counts.map((count) => spread(table.ours.get(count) ?? [])))
);
console.log(`noise: ${noise.toFixed(2)} ms, three times the usual distance of a round from the middle`);
if (last > first * flat + noise) broken.push(`10,000 strokes cost ${(last / first).toFixed(2)} times none`);
for (const count of counts) {
	if (of('ours', count) > of('bare', count) * 1.5 + noise)
		broken.push(`at ${count} strokes over 1.5 times a bare canvas`);
}
const undo = median(undos);
console.log(`undo of one among 10,000, slowed four times: ${undo.toFixed(1)} ms`);
if (undo > undoBudget) broken.push(`undo takes ${undo.toFixed(0)} ms`);
const restored = { ours: median(restores.ours), bare: median(restores.bare) };
console.log(`restore 2,000 strokes: ${restored.ours.toFixed(0)} ms, bare ${restored.bare.toFixed(0)} ms`);
if (restored.ours > restored.bare * restoreBudget)
	broken.push('restoring takes over 1.5 times a bare canvas');
for (const promise of broken) console.error(`broken: ${promise}`);
process.exitCode = broken.length ? 1 : 0;
