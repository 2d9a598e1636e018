import { spawn } from 'node:child_process';
import { existsSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own folder, wherever it was started from. */
export const home = fileURLToPath(new URL('../../', import.meta.url));

/** Where the built app lies. */
export const built = join(home, 'build');

/** Says in one sentence why this Node cannot run the project, or nothing where it can. */
export function nodeTooOld(version = process.versions.node) {
	const [major = 0, minor = 0] = version.split('.').map(Number);
	if (major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19)) return undefined;
	return `Own Words needs Node 20.19 or newer (of the 22 line, 22.12), and this is Node ${version}. Get it from nodejs.org, then start again.`;
}

/** Says whether what the lock file names is installed. */
export function isInstalled() {
	const folder = join(home, 'node_modules');
	// A linked folder is someone else's: it is used as it is, never emptied.
	if (lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink()) return true;
	const mark = join(folder, '.package-lock.json');
	return existsSync(mark) && changed(mark) >= changed(join(home, 'package-lock.json'));
}

/**
 * Says whether `build/` holds a finished app that is newer than everything it is made from.
 *
 * The service worker is written last of all, so its time is the build's; while it still waits for its list of
 * files, the build is not finished.
 */
export function isBuilt() {
	const worker = join(built, 'service-worker.js');
	if (!existsSync(worker) || readFileSync(worker, 'utf8').includes('self.__WB_MANIFEST')) return false;
	const finished = changed(worker);
	return sources().every((path) => changed(path) <= finished);
}

/** Everything the app is made from. Folders count too, so that a file taken away is noticed. */
function sources() {
	const single = readdirSync(home).filter((name) => /^package(-lock)?\.json$|\.config\.[a-z]+$/.test(name));
	const folders = ['src', 'activities', 'static'].filter((name) => existsSync(join(home, name)));
	const inside = folders.flatMap((folder) =>
		readdirSync(join(home, folder), { recursive: true, encoding: 'utf8' })
			.filter((name) => !/\.test\.[a-z]+$/.test(name))
			.map((name) => join(folder, name))
	);
	return [...single, ...folders, ...inside].map((name) => join(home, name));
}

/** @param {string} path */
function changed(path) {
	return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/**
 * Makes sure that the app can be served: installs and builds, each only where it is needed, and says so.
 * @throws {Error} whose message is a sentence for the person at the terminal
 */
export async function makeReady() {
	await install();
	if (isBuilt()) return;
	console.log('Building the app: about half a minute.');
	await quietly(['run', 'build'], 'The app could not be built.');
}

/** Installs the packages where they are missing or older than the lock file. */
export async function install() {
	if (isInstalled()) return;
	console.log('Installing the packages of package-lock.json (npm ci): a minute or two, once.');
	await quietly(['ci', '--include=dev'], 'The packages could not be installed.');
}

/**
 * Runs npm, and shows what it said only where it failed.
 * @param {string[]} words
 * @param {string} sorry
 */
async function quietly(words, sorry) {
	const { code, said } = await run('npm', words, { quiet: true });
	if (code !== 0) throw new Error(`${said}\n${sorry} What went wrong stands above.`);
}

/**
 * Runs one command in the project's folder and waits for its end.
 *
 * On Windows npm and npx are scripts, which only a shell can start; every word we pass is our own and plain.
 * @param {string} command
 * @param {string[]} words
 * @param {{ quiet?: boolean, env?: NodeJS.ProcessEnv }} [how]
 * @returns {Promise<{ code: number, said: string }>} what it said only where it was quiet
 */
export function run(command, words, { quiet = false, env = process.env } = {}) {
	const shell = process.platform === 'win32' && ['npm', 'npx'].includes(command);
	const [file, rest] = shell ? [[command, ...words].join(' '), []] : [command, words];
	return new Promise((resolve) => {
		const child = spawn(file, rest, { cwd: home, env, shell, stdio: quiet ? 'pipe' : 'inherit' });
		let said = '';
		child.stdout?.on('data', (part) => (said += part));
		child.stderr?.on('data', (part) => (said += part));
		child.once('error', (error) => resolve({ code: 127, said: error.message }));
		child.once('close', (code) => resolve({ code: code ?? 1, said }));
	});
}
