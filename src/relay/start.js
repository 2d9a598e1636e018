/**
 * `npm start`: from a fresh copy of the project to the app in a browser, with nothing else done first.
 *
 * It runs before anything is installed, so it and what it imports are plain JavaScript on Node's own modules.
 */
import { built, makeReady, nodeTooOld } from './ready.js';
import { serve } from './serve.js';

const port = Number(process.env['PORT'] || 4173);

/** @param {unknown} problem */
function inWords(problem) {
	const code = /** @type {NodeJS.ErrnoException} */ (problem).code;
	if (code === 'EADDRINUSE') {
		return `Something else is already using port ${port}. Close it, or choose another: PORT=${port + 1} npm start`;
	}
	if (code === 'EACCES') return `This computer does not let us use port ${port}. Choose one above 1024.`;
	return problem instanceof Error ? problem.message : String(problem);
}

try {
	const tooOld = nodeTooOld();
	if (tooOld) throw new Error(tooOld);
	if (!Number.isInteger(port) || port < 0 || port > 65535) {
		throw new Error(
			`PORT is "${process.env['PORT']}", which is not a port: choose a number from 1024 to 65535.`
		);
	}
	await makeReady();
	const host = process.env['HOST'];
	const server = await serve({ port, root: built, ...(host && { host }) });
	const address = server.address();
	const actual = typeof address === 'object' && address ? address.port : port;
	console.log(`Own Words is ready: http://localhost:${actual}`);
} catch (problem) {
	console.error(inWords(problem));
	process.exitCode = 1;
}
