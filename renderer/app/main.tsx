import { keepToThePolicy } from './keep-to-policy.ts';

// Everything else is loaded afterwards: zod tries its compiler the moment a schema is made.
keepToThePolicy();
void import('./start.tsx');
