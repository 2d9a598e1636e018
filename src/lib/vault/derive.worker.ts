import { argon, type Work } from '#lib/vault/argon.ts';

// A second of solid work: on the page's own thread it would freeze a child's drawing and the Exit control.
addEventListener('message', (event: MessageEvent<Work>) => {
	argon(event.data).then(
		(bytes) => postMessage(bytes, { transfer: [bytes.buffer] }),
		() => postMessage(null)
	);
});
