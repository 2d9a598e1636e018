declare module 'virtual:spines' {
	export const spines: readonly import('./shelf.ts').Spine[];
}
