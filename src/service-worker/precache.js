/**
 * Writes into the built service worker the list of every file it keeps, each with the hash of its content.
 *
 * Runs after the build, because only then do all files exist. A file whose name already holds its hash needs
 * no other; a file that has not changed is not fetched again by an update.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const place = 'self.__WB_MANIFEST';
const folder = 'build';
const worker = join(folder, 'service-worker.js');

const source = readFileSync(worker, 'utf8');
const found = source.split(place).length - 1;
if (found !== 1) throw new Error(`${place} stands ${found} times in ${worker}: it must stand there once`);

const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
	.filter((name) => statSync(join(folder, name)).isFile())
	.map((name) => name.replaceAll('\\', '/'))
	.filter((name) => name !== 'service-worker.js' && name !== '_app/version.json' && !name.endsWith('.map'))
	.sort();

let bytes = 0;
const files = names.map((name) => {
	const content = readFileSync(join(folder, name));
	bytes += content.length;
	const hash = createHash('sha256').update(content).digest('hex').slice(0, 16);
	return { url: `/${name}`, revision: name.startsWith('_app/immutable/') ? null : hash };
});

writeFileSync(
	worker,
	source.replace(place, () => JSON.stringify(files))
);
console.log(`offline: ${files.length} files, ${(bytes / 1e6).toFixed(1)} MB`);
