// npm run -s bench -- planner [--seconds N] [--each K] [--seed S]: the line engine beside a plain integer programme on the same random problems.
// One JSON line per problem on stdout, then a table on stderr. Costs are the naive checker's.
import { parseArgs } from 'node:util';
import { comparePeers, type PeerLine, peerTable } from './planner/compare-peers.ts';
import { peerCases } from './planner/peer-cases.ts';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '10' },
    each: { type: 'string', default: '2' },
    seed: { type: 'string', default: '1' },
  },
});
const seed = Number(values.seed);
const lines: PeerLine[] = [];
for await (const line of comparePeers(peerCases(seed, Number(values.each)), Number(values.seconds), seed)) {
  process.stdout.write(`${JSON.stringify(line)}\n`);
  lines.push(line);
}
process.stderr.write(`${peerTable(lines)}\n`);
