import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Beside the source when run from it, beside the built host otherwise. */
export const migrationsFolder = (): string => {
  const candidates = ['./migrations', '../migrations'].map((path) => fileURLToPath(new URL(path, import.meta.url)));
  const found = candidates.find((path) => existsSync(path));
  if (!found) throw new Error(`no migrations in ${candidates.join(' or ')}`);
  return found;
};
