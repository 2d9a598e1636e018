import { mkdtempSync, mkdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { nodeTooOld } from './ready.js';
import { serve } from './serve.js';

const shell = (script: string) =>
	`<!doctype html><meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self' 'sha256-${script}'"><p>own words</p>`;
const page = { accept: 'text/html,application/xhtml+xml' };

let folder: string;
let root: string;
let server: Server;

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'own-words-serve-'));
	root = join(folder, 'build');
	mkdirSync(join(root, '_app', 'immutable'), { recursive: true });
	mkdirSync(join(root, '.kept'));
	writeFileSync(join(folder, 'secret.txt'), 'secret');
	writeFileSync(join(folder, 'build-notes.txt'), 'secret');
	writeFileSync(join(root, '200.html'), shell('one'));
	writeFileSync(join(root, '.kept', 'a.txt'), 'secret');
	writeFileSync(join(root, '_app', 'immutable', 'a.js'), `export default ${'1+'.repeat(600)}1;`);
	writeFileSync(join(root, 'two words.json'), '{}');
	for (const name of ['f.woff', 'f.woff2', 'm.wasm', 'i.svg', 'manifest.webmanifest', 's.css']) {
		writeFileSync(join(root, name), 'x');
	}
	server = await serve({ port: 0, root });
});

afterAll(() => {
	server.close();
	server.closeAllConnections();
	rmSync(folder, { recursive: true });
});

interface Answer {
	status: number;
	headers: IncomingHttpHeaders;
	body: Buffer;
}

/** Asks for exactly this address: unlike fetch, it tidies nothing. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
	const { port } = server.address() as AddressInfo;
	return new Promise((resolve, reject) => {
		const asked = request({ host: '127.0.0.1', port, path, method, headers }, (answer) => {
			const parts: Buffer[] = [];
			answer.on('data', (part: Buffer) => parts.push(part));
			answer.on('end', () => {
				resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) });
			});
		});
		asked.on('error', reject).end();
	});
}

describe('finding what was asked for', () => {
	test.each([
		['/f.woff', 'font/woff'],
		['/f.woff2', 'font/woff2'],
		['/m.wasm', 'application/wasm'],
		['/i.svg', 'image/svg+xml'],
		['/manifest.webmanifest', 'application/manifest+json; charset=utf-8'],
		['/two%20words.json', 'application/json; charset=utf-8'],
		['/s.css?v=1', 'text/css; charset=utf-8'],
		['/_app/immutable/a.js', 'text/javascript; charset=utf-8']
	])('%s is %s', async (path, type) => {
		const { status, headers } = await ask(path);
		expect(status).toBe(200);
		expect(headers['content-type']).toBe(type);
	});

	test.each(['/', '/play/three-houses', '/play/three-houses?at=2'])('%s opens the app', async (path) => {
		const { status, headers, body } = await ask(path, page);
		expect(status).toBe(200);
		expect(headers['cache-control']).toBe('no-cache');
		expect(body.toString()).toContain('own words');
	});

	test.each(['/missing.js', '/missing.png', '/_app/missing', '/_app/immutable/missing.js'])(
		'%s is missing even for a page',
		async (path) => {
			expect((await ask(path, page)).status).toBe(404);
		}
	);

	test('an address without an extension is missing for anything but a page', async () => {
		expect((await ask('/play/three-houses', { accept: 'application/json' })).status).toBe(404);
		expect((await ask('/_app', { accept: '*/*' })).status).toBe(404);
	});
});

describe('nothing outside the folder', () => {
	test.each([
		'/../secret.txt',
		'/../build-notes.txt',
		'/..%2fsecret.txt',
		'/%2e%2e/secret.txt',
		'/_app/../../secret.txt',
		'/..%5csecret.txt',
		'/_app%5c..%5c..%5csecret.txt',
		'//../secret.txt',
		'/.kept/a.txt',
		'/200.html%00.txt',
		'/c:/secret.txt'
	])('%s', async (path) => {
		const { status, body } = await ask(path);
		expect(status).toBe(404);
		expect(body.toString()).not.toContain('secret');
	});

	test('an address that cannot be decoded, or is none', async () => {
		expect((await ask('/%zz')).status).toBe(400);
		expect((await ask('*')).status).toBe(400);
		expect((await ask('http://elsewhere.example/', page)).status).toBe(400);
	});

	test.skipIf(process.platform === 'win32')('a link that leads out', async () => {
		symlinkSync(join(folder, 'secret.txt'), join(root, 'link.txt'));
		expect((await ask('/link.txt')).status).toBe(404);
	});
});

describe('sending little', () => {
	test('what has not changed is not sent again', async () => {
		const first = await ask('/s.css');
		const etag = first.headers.etag ?? '';
		const again = await ask('/s.css', { 'if-none-match': `"other", ${etag}` });
		expect(again.status).toBe(304);
		expect(again.body).toHaveLength(0);
		expect(again.headers.etag).toBe(etag);
		expect((await ask('/s.css', { 'if-none-match': '"other"' })).status).toBe(200);
	});

	test('text is packed for those who take it', async () => {
		const plain = await ask('/_app/immutable/a.js');
		const packed = await ask('/_app/immutable/a.js', { 'accept-encoding': 'br, gzip' });
		expect(plain.headers['content-encoding']).toBeUndefined();
		expect(packed.headers['content-encoding']).toBe('gzip');
		expect(packed.headers.vary).toBe('accept-encoding');
		expect(packed.body.length).toBeLessThan(plain.body.length / 4);
		expect(gunzipSync(packed.body)).toEqual(plain.body);
		const refused = await ask('/_app/immutable/a.js', { 'accept-encoding': 'gzip;q=0, br' });
		expect(refused.headers['content-encoding']).toBeUndefined();
	});

	test('a file named by its hash is kept for ever, any other is asked for again', async () => {
		expect((await ask('/_app/immutable/a.js')).headers['cache-control']).toContain('immutable');
		expect((await ask('/s.css')).headers['cache-control']).toBe('no-cache');
	});

	test('HEAD says the same and sends nothing', async () => {
		const { status, headers, body } = await ask('/_app/immutable/a.js', {}, 'HEAD');
		expect(status).toBe(200);
		expect(Number(headers['content-length'])).toBeGreaterThan(1000);
		expect(body).toHaveLength(0);
	});

	test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s is refused', async (method) => {
		const { status, headers } = await ask('/', page, method);
		expect(status).toBe(405);
		expect(headers.allow).toBe('GET, HEAD');
	});
});

describe('guarding every answer', () => {
	const cases = ['/', '/s.css', '/missing.js', '/../secret.txt', '/%zz', '/_app/immutable/a.js'];

	test.each(cases)('%s', async (path) => {
		const { headers } = await ask(path, page);
		expect(headers).toMatchObject({
			'content-security-policy': "default-src 'none'; script-src 'self' 'sha256-one'; frame-ancestors 'none'",
			'cross-origin-opener-policy': 'same-origin',
			'cross-origin-embedder-policy': 'require-corp',
			'cross-origin-resource-policy': 'same-origin',
			'referrer-policy': 'no-referrer',
			'x-content-type-options': 'nosniff'
		});
		expect(headers['permissions-policy']).toContain('geolocation=()');
		expect(headers['strict-transport-security']).toBeUndefined();
		expect(headers['x-powered-by'] ?? headers.server).toBeUndefined();
	});

	test('strict transport is promised behind https', async () => {
		const { headers } = await ask('/', { ...page, 'x-forwarded-proto': 'https' });
		expect(headers['strict-transport-security']).toBe('max-age=63072000; includeSubDomains');
	});

	test('a new build brings its own policy, without a restart', async () => {
		writeFileSync(join(root, '200.html'), shell('two'));
		utimesSync(join(root, '200.html'), new Date(), new Date(Date.now() + 5000));
		expect((await ask('/s.css')).headers['content-security-policy']).toContain("'sha256-two'");
		rmSync(join(root, '200.html'));
		expect((await ask('/s.css')).headers['content-security-policy']).toContain("'sha256-two'");
		expect((await ask('/', page)).status).toBe(404);
		writeFileSync(join(root, '200.html'), shell('one'));
		expect((await ask('/', page)).headers['content-security-policy']).toContain("'sha256-one'");
	});

	test('nothing is written down about who asked for what', async () => {
		const written = (['log', 'info', 'warn', 'error'] as const).map((name) => vi.spyOn(console, name));
		const out = vi.spyOn(process.stdout, 'write');
		await ask('/play/three-houses', page);
		await ask('/missing.js');
		for (const spy of [...written, out]) expect(spy).not.toHaveBeenCalled();
		vi.restoreAllMocks();
	});
});

describe('starting', () => {
	test('a taken port is an error one can name', async () => {
		const { port } = server.address() as AddressInfo;
		await expect(serve({ port, root })).rejects.toMatchObject({ code: 'EADDRINUSE' });
	});

	test('a folder without an app, or without a policy, is not served', async () => {
		await expect(serve({ port: 0, root: folder })).rejects.toThrow('no built app');
		writeFileSync(join(folder, '200.html'), '<p>');
		await expect(serve({ port: 0, root: folder })).rejects.toThrow('no content security policy');
	});

	test('only a Node that can run the project will do', () => {
		for (const version of ['20.19.0', '20.20.2', '22.12.0', '24.1.0'])
			expect(nodeTooOld(version)).toBeUndefined();
		for (const version of ['18.20.1', '20.18.9', '21.7.0', '22.11.0'])
			expect(nodeTooOld(version)).toContain(version);
	});
});
