import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/**
 * SvelteKit hides its announcer with a style attribute, which our content policy refuses. The same styles as
 * directives are set by script, which it allows. The build fails when the code this rests on changes.
 * @type {import('svelte/compiler').PreprocessorGroup}
 */
const announcerStyles = {
	name: 'announcer-styles',
	markup({ content, filename }) {
		if (!/[/\\]generated[/\\]root\.svelte$/.test(filename ?? '')) return;
		const found = /(id="svelte-announcer"[^>]*) style="([^"]+)"/;
		if (!found.test(content)) throw new Error('SvelteKit has changed: look at the announcer again');
		const directives = (/** @type {string} */ styles) =>
			styles.replace(/([a-z-]+): ([^;]+);?/g, 'style:$1="$2"');
		return { code: content.replace(found, (_, start, styles) => `${start} ${directives(styles)}`) };
	}
};

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: [announcerStyles, vitePreprocess()],
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
