/** Serves the built app for the journeys, after building it where that is needed. */
import { built, makeReady } from '../src/relay/ready.js';
import { serve } from '../src/relay/serve.js';

await makeReady();
await serve({ port: Number(process.env['OWN_WORDS_PORT'] ?? 4273), root: built });
