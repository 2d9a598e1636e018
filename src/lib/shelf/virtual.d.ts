declare module 'virtual:spines' {
	export const spines: readonly import('./shelf.ts').Spine[];
}

declare module 'virtual:contents' {
	export const contents: readonly import('./search.ts').Contents[];
}
