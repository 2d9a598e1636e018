import { createServer } from 'node:http';
import { extname } from 'node:path';
import { openFolder } from './files.js';
import { contentPolicy, securityHeaders } from './headers.js';

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Answer
 */

const shell = '/200.html';

/**
 * Serves the built app, to this machine only unless `host` says otherwise. It writes nothing down about who
 * asked for what. Rejects with the system's own error where the port is taken, and where `root` holds no app.
 * @param {{ port: number, root: string, host?: string }} where port 0 takes any free one
 * @returns {Promise<import('node:http').Server>} already listening
 */
export async function serve({ port, root, host = '127.0.0.1' }) {
	const folder = openFolder(root);
	const page = await folder.read(shell);
	if (!page) throw new Error('There is no built app to serve');
	let known = { page, policy: contentPolicy(page.body.toString()) };

	/** The policy of the newest build; of the one before, while the next is being written. */
	async function policy() {
		const page = (await folder.read(shell)) ?? known.page;
		if (page !== known.page) known = { page, policy: contentPolicy(page.body.toString()) };
		return known.policy;
	}

	const server = createServer((request, answer) => {
		respond(request, answer).catch(() =>
			answer.headersSent ? answer.end() : say(answer, 500, 'This could not be read.')
		);
	});

	/**
	 * @param {Request} request
	 * @param {Answer} answer
	 */
	async function respond(request, answer) {
		const overHttps = request.headers['x-forwarded-proto'] === 'https';
		for (const [name, value] of Object.entries(securityHeaders(await policy(), overHttps))) {
			answer.setHeader(name, value);
		}
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			answer.setHeader('allow', 'GET, HEAD');
			return say(answer, 405, 'Only reading is possible here.');
		}
		const address = addressOf(request);
		if (address === undefined) return say(answer, 400, 'This address cannot be read.');
		const file = (await folder.read(address)) ?? (isPage(request, address) && (await folder.read(shell)));
		if (!file) return say(answer, 404, 'There is nothing at this address.');
		return send(request, answer, address, file);
	}

	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, host, () => resolve(server.off('error', reject)));
	});
}

/**
 * The decoded path a request asks for, or undefined where it cannot be decoded.
 * @param {Request} request
 */
function addressOf(request) {
	try {
		const path = decodeURIComponent((request.url ?? '').split(/[?#]/)[0] ?? '');
		return path.startsWith('/') ? path : undefined;
	} catch {
		return undefined;
	}
}

/**
 * Says whether someone is on their way to a page of the app, and not to a file that is missing.
 * @param {Request} request
 * @param {string} address
 */
function isPage(request, address) {
	if (address === '/') return true;
	return (
		!address.startsWith('/_app/') && !extname(address) && /text\/html/.test(request.headers.accept ?? '')
	);
}

/**
 * @param {Request} request
 * @param {Answer} answer
 * @param {string} address
 * @param {import('./files.js').File} file
 */
async function send(request, answer, address, file) {
	answer.setHeader('etag', file.etag);
	answer.setHeader('vary', 'accept-encoding');
	const isForever = address.startsWith('/_app/immutable/');
	answer.setHeader('cache-control', isForever ? 'public, max-age=31536000, immutable' : 'no-cache');
	if (holds(request.headers['if-none-match'], file.etag)) return answer.writeHead(304).end();

	const packed = takesGzip(request) ? await file.packed() : undefined;
	if (packed) answer.setHeader('content-encoding', 'gzip');
	const body = packed ?? file.body;
	answer.writeHead(200, { 'content-type': file.type, 'content-length': body.length });
	answer.end(request.method === 'HEAD' ? undefined : body);
}

/** @param {Request} request */
function takesGzip(request) {
	return /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(String(request.headers['accept-encoding'] ?? ''));
}

/**
 * @param {string | undefined} known what the browser already has
 * @param {string} etag
 */
function holds(known, etag) {
	return known?.split(',').some((one) => one.trim() === etag || one.trim() === '*') ?? false;
}

/**
 * @param {Answer} answer
 * @param {number} status
 * @param {string} sentence
 */
function say(answer, status, sentence) {
	answer.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
	answer.end(answer.req.method === 'HEAD' ? undefined : `${sentence}\n`);
}
