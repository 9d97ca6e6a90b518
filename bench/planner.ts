// npm run -s bench -- planner [peers|checkpoint] [--seconds N] [--each K] [--seed S]: both parts when none is named.
// peers: the line engine beside a plain integer programme on the same random problems, N seconds for each; then a table on stderr.
// checkpoint: months of a checkpoint from nothing, and repaired after somebody fell ill, as the host does it.
// One JSON line per case on stdout. Costs and breaches are the naive checkers'.
import { parseArgs } from 'node:util';
import { benchCheckpoint } from './planner/bench-checkpoint.ts';
import { checkpointCases } from './planner/checkpoint-cases.ts';
import { comparePeers, type PeerLine, peerTable } from './planner/compare-peers.ts';
import { peerCases } from './planner/peer-cases.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seconds: { type: 'string', default: '10' },
    each: { type: 'string', default: '2' },
    seed: { type: 'string', default: '1' },
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
