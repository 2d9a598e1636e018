import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	compilerOptions: {
		runes: ({ filename }) => (filename.split(/[/\\]/).includes('node_modules') ? undefined : true)
	},
	kit: {
		// One shell for every address: nothing about a child is ever rendered into a page ahead of time.
		adapter: adapter({ fallback: '200.html', strict: false }),
		serviceWorker: { register: false },
		version: { name: process.env['APP_VERSION'] ?? 'dev', pollInterval: 0 },
		typescript: {
			config: (config) => {
				config.include.push(
					'../activities/**/*.ts',
					'../tests/**/*.ts',
					'../tests/**/*.js',
					'../*.config.ts'
				);
			}
		},
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', 'wasm-unsafe-eval'],
				'style-src': ['self'],
				'img-src': ['self', 'data:', 'blob:'],
				'media-src': ['self', 'blob:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'worker-src': ['self'],
				'manifest-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none'],
				'object-src': ['none'],
				'require-trusted-types-for': ['script'],
				'trusted-types': ['default', 'svelte-trusted-html', 'sveltekit-trusted-url']
			}
		}
	}
};
