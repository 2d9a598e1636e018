/** Every kind of part is at hand in tests, which lay out parts without a sheet. */
import { partKinds } from '#lib/activity/schema.ts';
import { loadKinds } from '#lib/parts/parts.ts';

await loadKinds([{ parts: partKinds.map((kind) => ({ kind })) }]);
