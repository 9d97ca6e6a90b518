import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** `resources/sample` beside the source, `out/sample` beside the built host, whose parts lie one folder deeper. */
export const sampleFolder = (): string => {
  const candidates = ['../resources/sample', '../sample', '../../sample'].map((path) => fileURLToPath(new URL(path, import.meta.url)));
  const found = candidates.find((path) => existsSync(path));
  if (!found) throw new Error(`no sample files in ${candidates.join(' or ')}`);
  return found;
};
