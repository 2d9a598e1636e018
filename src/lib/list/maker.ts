/** Making somebody, as the list asks for it: whoever shows the list draws it. */
export interface Maker {
	/** The picture of the one to change; somebody new when left off. */
	from?: string | undefined;
	/** Somebody was made, to be put. */
	onmade: (picture: string) => void;
	/** The one that stands there is to be shown like this. */
	onchanged?: ((picture: string) => void) | undefined;
	onclose: () => void;
}
