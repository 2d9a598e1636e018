import type { Art } from '#lib/base/art.ts';
import type { Icon } from './icons/icons.ts';

/** One of several to choose from. */
export interface Option<T extends string = string> {
	value: T;
	label: string;
	hint?: string | undefined;
	picture?: Art | undefined;
	icon?: Icon | undefined;
	disabled?: boolean | undefined;
	/** The language its label is written in, where that is not the page's. */
	language?: string | undefined;
	direction?: 'ltr' | 'rtl' | 'auto' | undefined;
}
