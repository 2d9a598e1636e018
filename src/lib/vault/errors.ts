/** What every refusal of the vault has in common: a stable `code`, for which the catalogue holds the words. */
export abstract class VaultError extends Error {
	abstract readonly code: string;

	constructor(cause?: unknown) {
		super('', { cause });
		// The message is for a developer's eye only; it never carries a value, so it may end up in a console.
		this.message = this.constructor.name;
	}
}

/** The bytes do not open with this key in this place: changed, cut short, or put somewhere they do not belong. */
export class Damaged extends VaultError {
	readonly code = 'damaged';
}

/** The bytes, or the whole database, were written by a later version of the app. */
export class Newer extends VaultError {
	readonly code = 'newer';
}

/** The passphrase does not open this vault; the next try is allowed after `waitMs` milliseconds. */
export class WrongPassphrase extends VaultError {
	readonly code = 'wrong-passphrase';

	constructor(readonly waitMs: number) {
		super();
	}
}

/** Nothing was tried, because the delay after earlier wrong tries has `waitMs` milliseconds to run. */
export class TooSoon extends VaultError {
	readonly code = 'too-soon';

	constructor(readonly waitMs: number) {
		super();
	}
}

/** The new passphrase has fewer than fifteen characters. */
export class TooShort extends VaultError {
	readonly code = 'too-short';
}

/** The derivation asked for is weaker than the floor, or so heavy that it would stop the device. */
export class UnfitDerivation extends VaultError {
	readonly code = 'unfit-derivation';
}

/** There is no vault on this device yet. */
export class NoVault extends VaultError {
	readonly code = 'no-vault';
}

/** There is a vault on this device already, and it is never overwritten. */
export class AlreadyMade extends VaultError {
	readonly code = 'already-made';
}

/** This vault holds no key for that owner: unknown, destroyed, or outside a narrowed vault. */
export class OutOfReach extends VaultError {
	readonly code = 'out-of-reach';
}

/** The device has no room left; nothing of this call was stored, and all that was stored before is intact. */
export class Full extends VaultError {
	readonly code = 'full';
}

/** The database cannot be used now: closed for another tab, switched off, or failing. */
export class Unavailable extends VaultError {
	readonly code = 'unavailable';
}

/** The keys have been dropped; only the passphrase brings them back. */
export class Locked extends VaultError {
	readonly code = 'locked';
}
