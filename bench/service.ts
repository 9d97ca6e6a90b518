// npm run bench -- service [FOLDER]: the pages of serving the neighbours on a post far larger than any site, beside the same questions to arrays in memory.
// With FOLDER the post is made there once and kept. Prints a table and then one JSON line; nothing is asserted.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { makeServicePost, serviceSize } from './parts/service-post.ts';
import { printService, servingNeighbours } from './parts/serving-neighbours.ts';

const kept = process.argv[2];
const home = kept ? resolve(kept) : join(mkdtempSync(join(tmpdir(), 'post-bench-')), 'service');
try {
  if (!existsSync(home)) {
    process.stderr.write(`making the post: ${JSON.stringify(serviceSize)}…\n`);
    process.stderr.write(`made in ${Math.round(await makeServicePost(home))} s\n`);
  }
  const figures = await servingNeighbours(home);
  printService(figures);
  process.stdout.write(`${JSON.stringify({ node: process.version, ...serviceSize, at: new Date().toISOString(), figures })}\n`);
} finally {
  if (!kept) rmSync(join(home, '..'), { recursive: true, force: true });
}
