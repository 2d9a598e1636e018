import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, type Plugin } from 'vitest/config';
import { spines } from './src/lib/shelf/spines.js';

/**
 * fontkit 2.0.4 throws on anchors that a font is allowed to leave empty (foliojs/fontkit#367, open PR #374),
 * which stops common Urdu words. They are passed over here, as HarfBuzz does. The build fails when the code
 * this rests on changes.
 */
const fontkitEmptyAnchors: Plugin = {
	name: 'fontkit-empty-anchors',
	enforce: 'pre',
	transform(code, id) {
		if (!/node_modules\/fontkit\/dist\//.test(id)) return;
		const head = /applyAnchor\(markRecord, baseAnchor, baseGlyphIndex\) \{/;
		if (!head.test(code)) throw new Error('fontkit has changed: look at the empty-anchor patch again');
		return {
			code: code.replace(head, (m) => `${m} if (!baseAnchor || !markRecord.markAnchor) return;`),
			map: null
		};
	}
};

const library = `${import.meta.dirname}/activities/`;

/** Everything of an activity but its cover is one file, fetched when it is opened. */
const byActivity = {
	test: (id: string) => id.startsWith(library) && !id.includes('/cover.svg'),
	name: (id: string) => `activity-${id.slice(library.length).split('/')[0] ?? ''}`
};

export default defineConfig({
	plugins: [fontkitEmptyAnchors, spines(), sveltekit()],
	server: { fs: { allow: ['activities'] } },
	build: {
		target: 'es2022',
		rolldownOptions: { output: { codeSplitting: { groups: [byActivity] } } }
	},
	worker: { format: 'es' },
	test: {
		environment: 'node',
		setupFiles: ['tests/kinds.ts'],
		// Every combination of adaptations is tried; a busy machine takes its time.
		testTimeout: 30_000,
		// So that the patch above reaches the tests as well.
		server: { deps: { inline: ['pdfkit', 'fontkit'] } },
		include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
		expect: { requireAssertions: true }
	}
});
