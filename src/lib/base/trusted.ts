/**
 * Decides what may become markup or a script's address, for code that hands the browser a plain string.
 *
 * The content policy asks for trusted types, so a browser that knows them calls the `default` policy for every
 * such string. Konva empties its container with `innerHTML = ''`, workers and the service worker are started by
 * address; nothing else has a reason, and is refused with a TypeError. Must run before the code it judges.
 */

interface Rules {
	createHTML(text: string): string | null;
	createScriptURL(text: string): string | null;
	createScript(): null;
}

interface TrustedTypes {
	readonly defaultPolicy: object | null;
	createPolicy(name: string, rules: Rules): object;
}

/** What is let through: no markup but none at all, no script but our own, no code from text. */
export const rules: Rules = {
	createHTML: (text) => (text === '' ? '' : null),
	createScriptURL: (text) => (isOurs(text) ? text : null),
	createScript: () => null
};

function isOurs(text: string): boolean {
	const { origin, pathname } = new URL(text, location.href);
	if (origin !== location.origin) return false;
	// While developing, workers come from wherever their source lies.
	return import.meta.env.DEV || pathname === '/service-worker.js' || pathname.startsWith('/_app/');
}

const trusted = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
if (trusted && !trusted.defaultPolicy) trusted.createPolicy('default', rules);
