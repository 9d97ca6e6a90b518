import { fileURLToPath } from 'node:url';

/** Where `npm run build` puts the worker threads; where nothing is built, the sources run. */
export const builtWorkers = fileURLToPath(new URL('../../out/host', import.meta.url));
