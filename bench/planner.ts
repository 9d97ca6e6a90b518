// npm run -s bench -- planner [peers|checkpoint|growth] [--seconds N] [--each K] [--seed S]: the first two when none is named.
// peers: the line engine beside a plain integer programme on the same random problems, N seconds for each; then a table on stderr.
// checkpoint: months of a checkpoint from nothing, and repaired after somebody fell ill, as the host does it.
// growth: from 10 people and 14 days to 300 and 364; with --docs FOLDER the picture is written there.
// One JSON line per case on stdout. Costs and breaches are the naive checkers'.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchCheckpoint } from './planner/bench-checkpoint.ts';
import { checkpointCases } from './planner/checkpoint-cases.ts';
import { comparePeers, type PeerLine, peerTable } from './planner/compare-peers.ts';
import { type GrowthLine, measureGrowth } from './planner/growth.ts';
import { growthCases } from './planner/growth-cases.ts';
import { growthPicture } from './planner/growth-picture.ts';
import { peerCases } from './planner/peer-cases.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seconds: { type: 'string', default: '10' },
    each: { type: 'string', default: '2' },
    seed: { type: 'string', default: '1' },
    docs: { type: 'string' },
  },
});
const [part = 'both'] = positionals;
const seed = Number(values.seed);
const print = (line: object): void => {
  process.stdout.write(`${JSON.stringify(line)}\n`);
};

if (part === 'peers' || part === 'both') {
  const lines: PeerLine[] = [];
  for await (const line of comparePeers(peerCases(seed, Number(values.each)), Number(values.seconds), seed)) {
    print(line);
    lines.push(line);
  }
  process.stderr.write(`${peerTable(lines)}\n`);
}
if (part === 'checkpoint' || part === 'both') for (const one of checkpointCases()) print(await benchCheckpoint(one, seed));
if (part === 'growth') {
  const lines: GrowthLine[] = [];
  for (const size of growthCases) {
    const line = await measureGrowth(size, seed);
    print(line);
    lines.push(line);
  }
  if (values.docs !== undefined) writeFileSync(join(values.docs, 'planner-growth.svg'), growthPicture(lines));
}
