/** A microphone that hums, so that there is something to record, and leave to use it. */
import { browserArguments, findBrowser } from '../browser.js';

const executablePath = findBrowser();

/** What a journey uses that records. `more` are further arguments of the browser. */
export const withMicrophone = (...more: readonly string[]) => ({
	permissions: ['microphone'],
	launchOptions: {
		args: [...browserArguments, '--use-fake-device-for-media-stream', ...more],
		...(executablePath && { executablePath })
	}
});
