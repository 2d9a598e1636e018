/**
 * `npm test`: everything a change must pass, from a fresh copy of the project, with one line of numbers at the
 * end. `node tests/run.js sheets|size|bench` does just that one thing.
 *
 * It runs before anything is installed, so it and what it imports are plain JavaScript on Node's own modules.
 */
import { existsSync } from 'node:fs';
import { home, install, makeReady, nodeTooOld, run } from '../src/relay/ready.js';
import { prepare } from './prepare.js';
import { forget, journeyCount, unitCount } from './count.js';

/**
 * @typedef {{ passed: number, failed: number }} Count
 * @typedef {{ name: string, command: [string, string[]], needs?: string, isQuiet?: boolean, count?: () => Count | undefined }} Step
 */

const node = process.execPath;

/** @type {Step[]} */
const steps = [
	{ name: 'types', command: ['npm', ['run', '--silent', 'check']] },
	{ name: 'lint', command: [node, ['node_modules/eslint/bin/eslint.js', '.']] },
	{ name: 'format', command: [node, ['node_modules/prettier/bin/prettier.cjs', '--check', '.']] },
	{
		name: 'unit',
		command: [
			node,
			[
				'node_modules/vitest/vitest.mjs',
				'run',
				'--reporter=default',
				'--reporter=json',
				'--outputFile.json=test-results/unit.json'
			]
		],
		count: unitCount
	},
	{ name: 'build', command: ['npm', ['run', '--silent', 'build']], isQuiet: true },
	{ name: 'size', command: [node, ['tests/size.js']], needs: 'build' },
	{
		name: 'journeys',
		command: [node, ['node_modules/@playwright/test/cli.js', 'test']],
		needs: 'build',
		count: journeyCount
	}
];

/** What can be asked for by itself, on the built app. */
const alone = { sheets: 'tests/sheets.js', size: 'tests/size.js', bench: 'tests/bench/ink.js' };

/** Runs every step, also after one has failed, and says how many passed. */
async function everything() {
	const total = { passed: 0, failed: 0 };
	/** @type {Set<string>} */
	const broken = new Set();
	forget();
	for (const step of steps) {
		const { passed, failed } = await take(step, broken);
		if (failed > 0) broken.add(step.name);
		total.passed += passed;
		total.failed += failed;
	}
	if (broken.size) console.log(`\nTo be mended: ${[...broken].join(', ')}`);
	return total;
}

/**
 * @param {Step} step
 * @param {Set<string>} broken the steps that have failed so far
 * @returns {Promise<Count>}
 */
async function take({ name, command, needs, isQuiet = false, count }, broken) {
	console.log(`\n== ${name} ==`);
	if (needs && broken.has(needs)) {
		console.log(`Left out, because ${needs} failed.`);
		return { passed: 0, failed: 1 };
	}
	const began = Date.now();
	const { code, said } = await run(...command, { quiet: isQuiet });
	if (code !== 0 && said) console.log(said);
	const counted = count ? count() : { passed: code === 0 ? 1 : 0, failed: 0 };
	// A step that ended badly has failed, whatever it managed to count.
	const failed = Math.max(counted?.failed ?? 0, code === 0 && counted ? 0 : 1);
	const how = failed ? `FAILED (exit ${code})` : 'passed';
	console.log(`-- ${name}: ${how}, ${((Date.now() - began) / 1000).toFixed(1)} s`);
	return { passed: counted?.passed ?? 0, failed };
}

/** @param {string} script */
async function only(script) {
	if (!existsSync(script)) throw new Error(`There is no ${script} yet.`);
	await makeReady();
	return (await run(node, [script, ...process.argv.slice(3)])).code;
}

const asked = process.argv[2];
try {
	process.chdir(home);
	const tooOld = nodeTooOld();
	if (tooOld) throw new Error(tooOld);
	if (asked !== undefined && !(asked in alone)) {
		throw new Error(
			`There is no "${asked}": it is ${Object.keys(alone).join(', ')}, or nothing for all tests.`
		);
	}
	await install();
	await prepare();
	if (asked !== undefined) process.exitCode = await only(alone[/** @type {keyof typeof alone} */ (asked)]);
	else finish(await everything());
} catch (problem) {
	console.error(problem instanceof Error ? problem.message : problem);
	if (asked === undefined) finish({ passed: 0, failed: 1 });
	process.exitCode = 1;
}

/** @param {Count} total */
function finish({ passed, failed }) {
	process.exitCode = failed ? 1 : 0;
	console.log(`\n${passed} passed, ${failed} failed`);
}
