import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, extname, join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/**
 * Who may import whom. A folder may always import itself; `base/art` means that one file or folder of base.
 * To let a folder see more, change this table, and say why in the change.
 */
const layers: Record<string, string[]> = {
	base: [],
	activity: ['base'],
	people: ['base', 'activity'],
	parts: ['base', 'activity'],
	shelf: ['base', 'activity', 'people', 'parts'],
	piece: ['base', 'activity', 'parts'],
	visit: ['base', 'activity', 'parts', 'piece'],
	record: ['base', 'activity', 'people', 'parts', 'piece', 'visit'],
	export: ['base', 'activity', 'parts', 'shelf', 'piece', 'record'],
	vault: ['base'],
	wire: ['base'],
	voice: ['base'],
	photo: ['base'],
	words: ['base'],
	ui: ['base/shapes', 'base/art', 'base/palette', 'words'],
	canvas: ['base', 'activity', 'parts', 'piece', 'words', 'ui', 'shelf/pictures'],
	list: ['base', 'activity', 'parts', 'piece', 'words', 'ui', 'shelf/pictures', 'shelf/figures'],
	// The one place where the vault's bytes become things.
	desk: [
		...['base', 'activity', 'people', 'parts', 'shelf', 'piece', 'visit', 'record'],
		...['vault', 'wire', 'voice', 'words']
	]
};

/** Which folders may use a package. What is not named here may be used nowhere in lib. */
const packages: Record<string, string[]> = {
	konva: ['canvas'],
	yjs: ['piece'],
	'perfect-freehand': ['piece'],
	idb: ['vault'],
	'hash-wasm': ['vault'],
	pdfkit: ['export'],
	'bidi-js': ['export'],
	i18next: ['words'],
	'i18next-resources-to-backend': ['words'],
	'image-size': ['photo'],
	minisearch: ['shelf'],
	'virtual:spines': ['shelf'],
	'virtual:contents': ['shelf'],
	valibot: ['activity', 'people', 'visit', 'desk', 'piece'],
	'@fontsource/*': ['ui', 'export'],
	// Never in what also runs in tests, scripts and the relay: activity, parts, visit, people, shelf, record.
	svelte: ['canvas', 'list', 'ui', 'words', 'voice', 'vault', 'wire', 'desk', 'piece', 'export'],
	'$app/*': ['canvas', 'list', 'ui', 'words', 'desk']
};

const home = process.cwd();

/** What only tests use: they may reach for anything. */
const forTests = /\.test\.ts$|\/fixture\.ts$/;

/** Source files below a folder, without those for tests, as paths from the project's folder. */
function sources(folder: string, ending = /\.(ts|js|svelte)$/): string[] {
	return readdirSync(join(home, folder), { recursive: true, encoding: 'utf8' })
		.map((name) => join(folder, name).replaceAll('\\', '/'))
		.filter((name) => ending.test(name) && !forTests.test(name))
		.sort();
}

const read = (name: string) => readFileSync(join(home, name), 'utf8');

interface Import {
	from: string;
	/** A path from the project's folder, or the name of a package. */
	to: string;
	isPackage: boolean;
	isTypeOnly: boolean;
}

/** Every import of one file: static, dynamic, by type, by glob and by the address of a worker. */
function importsOf(from: string): Import[] {
	const text = read(from);
	const code = from.endsWith('.svelte')
		? [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((found) => found[1]).join('\n')
		: text;
	const found: Import[] = [];
	const visit = (node: ts.Node): void => {
		const { names, isTypeOnly } = namedBy(node);
		for (const name of names) found.push({ from, ...resolve(from, name), isTypeOnly });
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile(from, code, ts.ScriptTarget.Latest, true));
	return found;
}

/** What one piece of syntax asks for, as it is written. */
function namedBy(node: ts.Node): { names: string[]; isTypeOnly: boolean } {
	if (ts.isImportDeclaration(node)) {
		const isTypeOnly = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
		return { names: strings(node.moduleSpecifier), isTypeOnly };
	}
	if (ts.isExportDeclaration(node)) {
		return { names: strings(node.moduleSpecifier), isTypeOnly: node.isTypeOnly };
	}
	if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
		return { names: strings(node.argument.literal), isTypeOnly: true };
	}
	const isImport =
		ts.isCallExpression(node) &&
		(node.expression.kind === ts.SyntaxKind.ImportKeyword ||
			node.expression.getText().startsWith('import.meta.glob'));
	const isAddress =
		ts.isNewExpression(node) &&
		node.expression.getText() === 'URL' &&
		node.arguments?.[1]?.getText() === 'import.meta.url';
	if (isImport) return { names: strings(node.arguments[0]), isTypeOnly: false };
	// An address without an ending is a folder, not a file.
	if (isAddress)
		return { names: strings(node.arguments?.[0]).filter((name) => extname(name)), isTypeOnly: false };
	return { names: [], isTypeOnly: false };
}

function strings(node: ts.Node | undefined): string[] {
	if (!node) return [];
	if (ts.isStringLiteralLike(node)) return [node.text];
	return ts.isArrayLiteralExpression(node) ? node.elements.flatMap(strings) : [];
}

function resolve(from: string, written: string): Pick<Import, 'to' | 'isPackage'> {
	const name = written.replace(/^!/, '').replace(/\?.*$/, '');
	const aliased = name
		.replace(/^(#lib|\$lib)(?=\/|$)/, 'src/lib')
		.replace(/^#activities(?=\/|$)/, 'activities')
		.replace(/^\/(?=src\/|activities\/)/, '');
	if (name.startsWith('.')) return { to: join(dirname(from), name).replaceAll('\\', '/'), isPackage: false };
	return { to: aliased, isPackage: !/^(src|activities)(\/|$)/.test(aliased) };
}

const folderOf = (name: string) => /^src\/lib\/([^/]+)\//.exec(name)?.[1];

/** Says why an import is not allowed, or nothing where it is. */
function objection({ from, to, isPackage, isTypeOnly }: Import): string | undefined {
	const folder = folderOf(from) ?? '';
	if (isPackage) {
		if (to.startsWith('node:') || builtinModules.includes(to)) return `${from}: ${to} is not in a browser`;
		const owner = Object.entries(packages).find(([name]) => matches(to, name));
		if (!owner) return `${from}: ${to} is in nobody's hands: name its folder in the table`;
		return owner[1].includes(folder) ? undefined : `${from}: ${to} belongs to ${owner[1].join(', ')}`;
	}
	if (to.startsWith('src/routes')) return `${from}: nobody imports routes`;
	if (to.startsWith('activities')) {
		// The shelf finds them by glob, and nobody else knows of them.
		return folder === 'shelf' ? undefined : `${from}: only shelf reads ${to}`;
	}
	const target = folderOf(`${to}/`);
	if (!target) return `${from}: ${to} is outside lib`;
	if (forTests.test(to) || to.endsWith('.js')) return `${from}: ${to} is no part of the app`;
	if (target === folder) return undefined;
	const path = to.replace(/^src\/lib\//, '');
	const isAllowed = layers[folder]?.some((one) => path === one || new RegExp(`^${one}[./]`).test(path));
	return isAllowed
		? undefined
		: `${from}: ${folder} may not import ${path}${isTypeOnly ? ', not even its types' : ''}`;
}

function matches(name: string, pattern: string): boolean {
	const start = pattern.replace(/\/?\*$/, '');
	return name === start || name.startsWith(`${start}/`);
}

// A .js file in lib is a script for the terminal, never part of the app.
const files = sources('src/lib', /\.(ts|svelte)$/);
const imports = files.flatMap(importsOf);

describe('layers', () => {
	test('every folder of lib is in the table, and every name in the table is a layer', () => {
		const folders = readdirSync(join(home, 'src/lib'), { withFileTypes: true });
		const unknown = folders
			.filter((one) => !one.isDirectory() || !(one.name in layers))
			.map((one) => one.name);
		expect(unknown).toEqual([]);
		const named = [...Object.values(layers), ...Object.values(packages)]
			.flat()
			.map((one) => one.split('/')[0] ?? '');
		expect(named.filter((one) => !(one in layers))).toEqual([]);
	});

	test('the table itself has no circle', () => {
		const edges = new Map(
			Object.entries(layers).map(([from, to]) => [from, to.map((one) => one.split('/')[0] ?? '')])
		);
		expect(circle(edges)).toBeUndefined();
	});

	test('every import in lib is allowed', () => {
		expect(imports.map(objection).filter(Boolean)).toEqual([]);
	});

	test('no file imports itself by a detour', () => {
		const all = [...files, ...sources('src/routes'), 'src/hooks.client.ts'];
		const edges = new Map<string, string[]>();
		for (const from of all) {
			const targets = importsOf(from).filter((one) => !one.isTypeOnly && one.to !== from);
			edges.set(
				from,
				targets.map((one) => one.to)
			);
		}
		expect(circle(edges)).toBeUndefined();
	});

	test('an activity is data: it takes only types, and only from the activity language', () => {
		const wrong = sources('activities', /\.(ts|js)$/)
			.flatMap(importsOf)
			.filter((one) => !one.isTypeOnly || folderOf(`${one.to}/`) !== 'activity');
		expect(wrong.map((one) => `${one.from}: ${one.to}`)).toEqual([]);
	});

	test('the relay knows the wire and nothing else of us', () => {
		const wrong = sources('src/relay')
			.flatMap(importsOf)
			.filter(({ to }) => !to.startsWith('node:') && !/^src\/(relay|lib\/wire)\//.test(to));
		expect(wrong.map((one) => `${one.from}: ${one.to}`)).toEqual([]);
	});

	test('the service worker knows no part of the app', () => {
		const wrong = sources('src/service-worker')
			.flatMap(importsOf)
			.filter(({ to }) => !/^(node:|workbox-|src\/service-worker\/)/.test(to));
		expect(wrong.map((one) => `${one.from}: ${one.to}`)).toEqual([]);
	});
});

/** A circle among the edges, as the names one meets on the way, or nothing. */
function circle(edges: ReadonlyMap<string, readonly string[]>): string | undefined {
	const done = new Set<string>();
	const walk = (name: string, way: string[]): string | undefined => {
		if (way.includes(name)) return [...way.slice(way.indexOf(name)), name].join(' -> ');
		if (done.has(name)) return undefined;
		for (const next of edges.get(name) ?? []) {
			const found = walk(next, [...way, name]);
			if (found) return found;
		}
		done.add(name);
		return undefined;
	};
	for (const name of edges.keys()) {
		const found = walk(name, []);
		if (found) return found;
	}
	return undefined;
}

describe('promises every page keeps', () => {
	const app = [...files, ...sources('src/routes')];
	const having = (names: string[], pattern: RegExp) => names.filter((name) => pattern.test(read(name)));

	test('no text becomes markup', () => {
		expect(having(app, /\{@html\b/)).toEqual([]);
	});

	test('no style stands in an attribute of the shell, where the content policy refuses it', () => {
		expect(read('src/app.html')).not.toMatch(/\sstyle\s*=/);
	});

	test('nothing is fetched from anywhere else', () => {
		const call =
			/\b(fetch|WebSocket|EventSource|sendBeacon|importScripts|import)\s*\(\s*['"`](https?:|wss?:)?\/\//;
		expect(having(app, call)).toEqual([]);
	});

	test('nothing is said to the console, where words could be read by the next person', () => {
		expect(having(app, /\bconsole\.\w/)).toEqual([]);
	});
});
