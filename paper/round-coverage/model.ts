import type { Post } from '#core/post/post.ts';
import type { CoveredBuilding } from '#core/service/rounds/coverage.ts';
import { totalOf } from '#core/service/rounds/coverage.ts';
import type { VisitRound } from '#core/service/rounds/visit.ts';
import { countsWords, type VisitCounts } from '#core/service/rounds/visit-counts.ts';
import { dateOf, type LocalTime, longDate, shortDate } from '#core/time/local-date.ts';
import { type BranchHead, branchHead } from '../branch-head.ts';

export interface CoverageSource {
  readonly post: Post;
  readonly round: VisitRound;
  readonly buildings: readonly CoveredBuilding[];
  readonly purged: boolean;
  readonly printedAt: LocalTime;
}

export interface CoverageModel {
  readonly head: BranchHead;
  readonly name: string;
  /** 1月6日—1月7日，截至1月7日 18:30 */
  readonly period: string;
  readonly sentence: string;
  readonly total: VisitCounts;
  readonly buildings: readonly CoveredBuilding[];
  readonly purged: boolean;
  readonly printedAt: LocalTime;
}

const periodWords = ({ from, to, closedAt }: VisitRound, printedAt: LocalTime): string => {
  const until = closedAt ?? printedAt;
  const days = from === to ? longDate(from) : `${longDate(from)}—${shortDate(to)}`;
  return `${days}，截至${shortDate(dateOf(until))} ${until.slice(11)}`;
};

export const coverageModel = ({ post, round, buildings, purged, printedAt }: CoverageSource): CoverageModel => ({
  head: branchHead(post),
  name: round.name,
  period: periodWords(round, printedAt),
  sentence: countsWords(totalOf(buildings)),
  total: totalOf(buildings),
  buildings: buildings.filter(({ counts }) => counts.doors > 0),
  purged,
  printedAt,
});
