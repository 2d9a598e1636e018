/** What a browser may do with our pages, sent with every answer. */
const always = {
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-embedder-policy': 'require-corp',
	'cross-origin-resource-policy': 'same-origin',
	'permissions-policy':
		'geolocation=(), bluetooth=(), usb=(), serial=(), hid=(), payment=(), camera=(self), microphone=(self), display-capture=(), browsing-topics=()',
	'referrer-policy': 'no-referrer',
	'x-content-type-options': 'nosniff'
};

/**
 * Reads the content policy that the build wrote into its shell, and closes what a page cannot close for itself.
 *
 * The policy has one source, the build: it alone knows the hash of the start script. Browsers ignore
 * `frame-ancestors` in a page, and a worker listens only to its own answer's header, so it is sent as one too.
 * @param {string} shell the text of 200.html
 * @returns {string}
 * @throws {Error} where the shell holds no policy
 */
export function contentPolicy(shell) {
	const content = /<meta\s+http-equiv="content-security-policy"\s+content="([^"]+)"/i.exec(shell)?.[1];
	if (!content) throw new Error('200.html holds no content security policy');
	const policy = content.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
	return `${policy.replace(/;\s*$/, '')}; frame-ancestors 'none'`;
}

/**
 * The security headers of one answer.
 * @param {string} policy from `contentPolicy`
 * @param {boolean} overHttps strict transport is promised only to someone who already came by it
 * @returns {Record<string, string>}
 */
export function securityHeaders(policy, overHttps) {
	return {
		...always,
		'content-security-policy': policy,
		...(overHttps && { 'strict-transport-security': 'max-age=63072000; includeSubDomains' })
	};
}
