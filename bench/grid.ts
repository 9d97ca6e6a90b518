// npm run bench -- grid: the duty grid alone, on 100 people × 92 days, in real Chromium behind the browser door: frames while it scrolls and
// drags, and an edit until its rules are checked and shown. Prints a table and one JSON line; nothing is asserted.
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeLargePost } from './large-post.ts';
import { gridFigures } from './parts/grid-figures.ts';
import { printFigures } from './parts/measure.ts';

/** Five posts of two in three shifts: everybody serves about every third day. Rules look 35 days back, so those are filled too. */
const size = { people: 100, onDuty: 100, days: 92 + 35, dutyPosts: 5, items: 1, ledgerLines: 0, meetings: 0 };

const home = mkdtempSync(join(tmpdir(), 'post-bench-'));
try {
  await makeLargePost(home, size);
  printFigures(await gridFigures(home), { size, cores: cpus().length, cpu: cpus()[0]?.model, at: new Date().toISOString() });
} finally {
  rmSync(home, { recursive: true, force: true });
}
