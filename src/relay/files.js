import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** @typedef {{ body: Buffer, etag: string, type: string, packed: () => Promise<Buffer | undefined> }} File */

/** @type {Record<string, string>} */
const types = {
	'.css': 'text/css; charset=utf-8',
	'.gif': 'image/gif',
	'.html': 'text/html; charset=utf-8',
	'.ico': 'image/x-icon',
	'.jpg': 'image/jpeg',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.m4a': 'audio/mp4',
	'.mp3': 'audio/mpeg',
	'.ogg': 'audio/ogg',
	'.pdf': 'application/pdf',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.ttf': 'font/ttf',
	'.txt': 'text/plain; charset=utf-8',
	'.wasm': 'application/wasm',
	'.webmanifest': 'application/manifest+json; charset=utf-8',
	'.webp': 'image/webp',
	'.woff': 'font/woff',
	'.woff2': 'font/woff2'
};
const worthPacking = /^text\/|json|svg|wasm|font\/ttf/;
const pack = promisify(gzip);

/**
 * Hands out the files under one folder, and nothing outside it.
 *
 * What was read is kept until the file changes, so that a new build is served without a restart.
 * @param {string} root
 */
export function openFolder(root) {
	/** @type {Map<string, { stamp: string, file: File }>} */
	const kept = new Map();

	/**
	 * Reads one file by its address, or undefined where there is none.
	 * @param {string} address a decoded path that begins with a slash
	 * @returns {Promise<File | undefined>}
	 */
	async function read(address) {
		if (!isPlain(address)) return undefined;
		const path = await realpath(join(root, ...address.split('/'))).catch(() => undefined);
		if (!path?.startsWith((await realpath(root)) + sep)) return undefined;
		const found = await stat(path);
		if (!found.isFile()) return undefined;

		const stamp = `${found.mtimeMs} ${found.size}`;
		const before = kept.get(path);
		if (before?.stamp === stamp) return before.file;
		const file = describe(path, await readFile(path));
		kept.set(path, { stamp, file });
		return file;
	}

	return { read };
}

/**
 * Says whether an address can only mean a file below the folder, on any system.
 * @param {string} address
 */
function isPlain(address) {
	// eslint-disable-next-line no-control-regex -- control characters are exactly what must not come in
	if (/[\\:\u0000-\u001f]/.test(address)) return false;
	return !address.split('/').some((name) => name.startsWith('.'));
}

/**
 * @param {string} path
 * @param {Buffer} body
 * @returns {File}
 */
function describe(path, body) {
	const type = types[extname(path).toLowerCase()] ?? 'application/octet-stream';
	/** @type {Promise<Buffer> | undefined} */
	let packing;
	return {
		body,
		type,
		// Weak, because the packed and the plain answer share it.
		etag: `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
		packed: async () =>
			worthPacking.test(type) && body.length > 512 ? (packing ??= pack(body, { level: 9 })) : undefined
	};
}
