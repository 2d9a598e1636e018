/**
 * Silence, at once: whoever makes or records a sound says here how it is stopped.
 *
 * Stopping may leave something to be kept, as a recording does; the silence itself never waits for that.
 */
type Stop = () => void | Promise<void>;

const sounding = new Set<Stop>();

/** Calls back when everything has to be silent. Gives back how to leave it be. */
export function onHush(stop: Stop): () => void {
	// Its own function, so that the same stop given twice is let go of one at a time.
	const own = () => stop();
	sounding.add(own);
	return () => sounding.delete(own);
}

/** Stops every sound in the same tick. Resolves when what the stopping left is kept, or could not be. */
export async function hushAll(): Promise<void> {
	if (typeof speechSynthesis !== 'undefined') speechSynthesis.cancel();
	if (typeof document !== 'undefined') {
		for (const sound of document.querySelectorAll<HTMLMediaElement>('audio, video')) sound.pause();
	}
	await Promise.allSettled([...sounding].map(async (stop) => stop()));
}
