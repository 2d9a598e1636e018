/**
 * Finds a browser to test in: the one that is named, the one that is installed, or the one Playwright keeps.
 *
 * Runs before anything is installed, so it uses only Node's own modules.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Keeps the browser quiet, and able to run in a container. */
export const browserArguments = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

const names = ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser', 'microsoft-edge'];

/** The path of a browser of the Chromium family, or undefined where there is none. */
export function findBrowser(env = process.env) {
	const named = [env['OWN_WORDS_BROWSER'], env['CHROME_PATH']].filter((path) => path !== undefined);
	const candidates = [
		...named,
		...usual(env),
		...names.flatMap((name) => onPath(name, env) ?? []),
		...kept(env)
	];
	return candidates.find((path) => existsSync(path) && answers(path));
}

/**
 * Where a program lies among the folders of PATH.
 * @param {string} name
 * @returns {string | undefined}
 */
export function onPath(name, env = process.env) {
	const ending = process.platform === 'win32' ? '.exe' : '';
	const folders = [...(env['PATH'] ?? env['Path'] ?? '').split(delimiter), '/usr/bin', '/opt/homebrew/bin'];
	return folders.map((folder) => join(folder, name + ending)).find((path) => existsSync(path));
}

/**
 * Where browsers lie on systems that do not put them on PATH.
 * @param {NodeJS.ProcessEnv} env
 */
function usual(env) {
	if (process.platform === 'darwin') {
		return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) => [
			join(folder, 'Google Chrome.app/Contents/MacOS/Google Chrome'),
			join(folder, 'Chromium.app/Contents/MacOS/Chromium'),
			join(folder, 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge')
		]);
	}
	if (process.platform !== 'win32') return [];
	return [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']].flatMap((folder = '') => [
		join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
		join(folder, 'Chromium', 'Application', 'chrome.exe'),
		join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe')
	]);
}

/**
 * What Playwright has downloaded, newest first.
 * @param {NodeJS.ProcessEnv} env
 */
function kept(env) {
	const caches = {
		darwin: join(homedir(), 'Library', 'Caches'),
		win32: env['LOCALAPPDATA'] ?? homedir(),
		linux: join(homedir(), '.cache')
	};
	const cache =
		process.platform in caches ? caches[/** @type {keyof typeof caches} */ (process.platform)] : '';
	const folder = env['PLAYWRIGHT_BROWSERS_PATH'] ?? join(cache, 'ms-playwright');
	if (!existsSync(folder)) return [];
	const programs =
		/^(chrome|chrome\.exe|Chromium|Google Chrome for Testing|headless_shell|chrome-headless-shell(\.exe)?)$/;
	return readdirSync(folder, { encoding: 'utf8' })
		.filter((name) => name.startsWith('chromium'))
		.sort((one, other) => Number(other.split('-').at(-1)) - Number(one.split('-').at(-1)))
		.flatMap((name) =>
			readdirSync(join(folder, name), { recursive: true, withFileTypes: true })
				.filter((entry) => entry.isFile() && programs.test(entry.name))
				.map((entry) => join(entry.parentPath, entry.name))
		);
}

/**
 * Says whether the program really starts: some systems put a note with the browser's name where it would lie.
 * @param {string} path
 */
function answers(path) {
	if (process.platform === 'win32') return true;
	return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}
