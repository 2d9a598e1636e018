// Locking has to reach every tab of the browser: a tablet handed to a child must not have an open vault one swipe
// away. A channel never hears itself, so one channel for the whole page is enough, and it is open only while
// somebody listens.

const name = 'own-words';
const listeners = new Set<() => void>();
let channel: BroadcastChannel | undefined;

/** Calls back when another tab asks this one to lock; the vaults of this tab lock by themselves. Returns the way out. */
export function onLock(callback: () => void): () => void {
	// Its own function, so that the same callback given twice is let go of one at a time.
	const listener = () => callback();
	listeners.add(listener);
	listen();
	return () => {
		listeners.delete(listener);
		if (listeners.size > 0) return;
		channel?.close();
		channel = undefined;
	};
}

/** Asks every other tab to lock. */
export function tellLock(): void {
	if (typeof BroadcastChannel === 'undefined') return;
	const out = channel ?? new BroadcastChannel(name);
	out.postMessage('lock');
	if (out !== channel) out.close();
}

function listen(): void {
	if (channel || typeof BroadcastChannel === 'undefined') return;
	channel = new BroadcastChannel(name);
	channel.onmessage = (event: MessageEvent<unknown>) => {
		if (event.data !== 'lock') return;
		for (const listener of [...listeners]) listener();
	};
}
