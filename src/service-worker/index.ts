/**
 * Keeps the whole app on the device, so that a visit never depends on a network.
 *
 * It holds the app's own files and nothing else: what a person made lies in the vault. An update waits until
 * someone asks for it, because a page must never change under a child's hand.
 */
import { clientsClaim, setCacheNameDetails } from 'workbox-core';
import {
	cleanupOutdatedCaches,
	createHandlerBoundToURL,
	precacheAndRoute,
	type PrecacheEntry
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST?: PrecacheEntry[] };

// Written by precache.js after the build, so it is missing while developing.
const files = self.__WB_MANIFEST;

if (files) {
	setCacheNameDetails({ prefix: 'own-words' });
	precacheAndRoute(files);
	cleanupOutdatedCaches();
	registerRoute(new NavigationRoute(createHandlerBoundToURL('/200.html')));
	clientsClaim();
}

self.addEventListener('message', ({ data }) => {
	if ((data as { type?: unknown } | null)?.type === 'SKIP_WAITING') void self.skipWaiting();
});
