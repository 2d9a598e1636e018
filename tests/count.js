/** Reads what the test runners wrote down about their run. */
import { readFileSync, rmSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number }} Count */

const unit = 'test-results/unit.json';
const journeys = 'test-results/journeys.json';

/** Takes away the numbers of an earlier run, so that they cannot be taken for this one's. */
export function forget() {
	for (const path of [unit, journeys]) rmSync(path, { force: true });
}

/**
 * How many unit tests passed and failed; a file that could not be read at all is one that failed.
 * @returns {Count | undefined} nothing where the run wrote no numbers
 */
export function unitCount() {
	const report = read(unit);
	if (!report) return undefined;
	/** @type {{ status: string, assertionResults: unknown[] }[]} */
	const files = report.testResults;
	const unread = files.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
	return { passed: report.numPassedTests, failed: report.numFailedTests + unread.length };
}

/**
 * How many journeys passed and failed; a complaint outside any journey is one that failed.
 * @returns {Count | undefined} nothing where the run wrote no numbers
 */
export function journeyCount() {
	const report = read(journeys);
	if (!report) return undefined;
	const { expected, unexpected, flaky } = report.stats;
	return { passed: expected, failed: unexpected + flaky + report.errors.length };
}

/** @param {string} path */
function read(path) {
	try {
		return JSON.parse(readFileSync(path, 'utf8'));
	} catch {
		return undefined;
	}
}
