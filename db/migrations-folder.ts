import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Beside the source when run from it; otherwise beside the built host, whose parts lie one folder deeper. */
export const migrationsFolder = (): string => {
  const candidates = ['./migrations', '../migrations', '../../migrations'].map((path) => fileURLToPath(new URL(path, import.meta.url)));
  const found = candidates.find((path) => existsSync(path));
  if (!found) throw new Error(`no migrations in ${candidates.join(' or ')}`);
  return found;
};
