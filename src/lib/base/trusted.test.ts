import { beforeEach, describe, expect, test, vi } from 'vitest';
import { rules } from './trusted.ts';

beforeEach(() => {
	vi.stubGlobal('location', new URL('https://own.example/play/one'));
	vi.stubEnv('DEV', false);
});

describe('what may become a script address', () => {
	test.each([
		'/service-worker.js',
		'/_app/immutable/workers/key.js',
		'https://own.example/_app/immutable/workers/key.js'
	])('%s', (address) => {
		expect(rules.createScriptURL(address)).toBe(address);
	});

	test.each([
		'https://elsewhere.example/_app/immutable/workers/key.js',
		'//elsewhere.example/service-worker.js',
		'blob:https://own.example/_app/1',
		'data:text/javascript,0',
		'javascript:0',
		'/_app/../picture.svg',
		'service-worker.js'
	])('but not %s', (address) => {
		expect(rules.createScriptURL(address)).toBeNull();
	});
});

test('nothing becomes markup or code', () => {
	expect(rules.createHTML('')).toBe('');
	expect(rules.createHTML('<b>hello</b>')).toBeNull();
	expect(rules.createScript()).toBeNull();
});
