/** Operations in a practitioner's words. */
import type { Operation } from '#lib/activity/schema.ts';
import { t } from '#lib/words/words.svelte.ts';
import { refAdded } from './changes.ts';
import type { Fit } from './fit.svelte.ts';

/** What a ref is called on this sheet; the ref itself where it has no words here. */
export function nameOf(ref: string, { plain, sheet, told, own }: Fit): string {
	return own[ref]?.trim() || sheet?.words[ref] || plain?.words[ref] || told[ref] || ref;
}

/** One change in a sentence. */
export function describe(operation: Operation, fit: Fit, name = nameOf(operation.ref, fit)): string {
	switch (operation.do) {
		case 'remove':
			return t('practice:fit.changes.removed', { name });
		case 'reorder': {
			const names = operation.order.map((id) => nameOf(`${operation.ref}/${id}`, fit));
			return t('practice:fit.changes.moved', { names: names.join(', ') });
		}
		case 'add':
			return t('practice:fit.changes.added', { name: nameOf(refAdded(operation) ?? '', fit) });
		case 'reword': {
			const text = Object.values(operation.text ?? {})[0];
			const before = fit.told[operation.ref] ?? fit.plain?.words[operation.ref] ?? name;
			if (text !== undefined) return t('practice:fit.changes.reworded', { name: before, text });
		}
	}
	return t('practice:fit.changes.other', { name });
}

/** Several that belong together, each in a sentence: a card is told with its name, once. */
export function describeAll(operations: readonly Operation[], fit: Fit): string[] {
	const added = new Set(operations.flatMap((one) => refAdded(one) ?? []));
	return operations.flatMap((one) => {
		if (one.do === 'reword' && added.has(one.ref)) return [];
		const ref = refAdded(one);
		const named = operations.find((other) => other.do === 'reword' && other.ref === ref);
		const name = named?.do === 'reword' ? Object.values(named.text ?? {})[0] : undefined;
		return [name ? t('practice:fit.changes.added', { name }) : describe(one, fit)];
	});
}
