import { dev } from '$app/environment';

const address = '/service-worker.js';

/**
 * Whether the app works without a network, and whether a newer one waits.
 *
 * A waiting update comes in only through `apply`: a page never changes under someone's hand.
 */
export class Offline {
	/** The whole app is on this device and answers without a network. */
	ready = $state(false);
	/** A newer app is on this device and waits to be asked in. */
	waiting = $state(false);
	#next: ServiceWorker | undefined;
	#applying = false;

	/** Begins keeping the app on this device and looks for a newer one. Does nothing where a browser cannot. */
	async start(): Promise<void> {
		if (dev || !('serviceWorker' in navigator)) return;
		const workers = navigator.serviceWorker;
		let wasKept = Boolean(workers.controller);
		workers.addEventListener('controllerchange', () => {
			if (this.#applying) return this.#reload();
			// Brought in from another tab: this page is now the old one, and may finish in its own time.
			if (wasKept) this.waiting = true;
			wasKept = true;
		});
		try {
			const registration = await workers.register(address, { type: 'classic', updateViaCache: 'none' });
			this.#watch(registration);
			await workers.ready;
			this.ready = true;
			await registration.update();
		} catch {
			// A private window, a full disk or no network: the app goes on with what it has.
		}
	}

	/** Brings the waiting update in and loads the page again, once. */
	apply(): void {
		if (!this.waiting) return;
		if (this.#next?.state !== 'installed') return location.reload();
		this.#applying = true;
		this.#next.postMessage({ type: 'SKIP_WAITING' });
	}

	#reload(): void {
		this.#applying = false;
		location.reload();
	}

	#watch(registration: ServiceWorkerRegistration): void {
		const hold = (worker: ServiceWorker) => {
			this.#next = worker;
			this.waiting = true;
		};
		const follow = (worker: ServiceWorker | null) =>
			worker?.addEventListener('statechange', () => {
				// With none at work yet this is the first, which begins by itself.
				if (worker.state === 'installed' && registration.active) hold(worker);
			});
		if (registration.waiting && registration.active) hold(registration.waiting);
		follow(registration.installing);
		registration.addEventListener('updatefound', () => follow(registration.installing));
	}
}
