import type { DutyProposal, DutySetup } from '#core/contract/results.ts';
import type { Person } from '#core/roster/person.ts';
import { BreachSentences } from './breach-sentences.tsx';
import { LoadsTable } from './loads-table.tsx';
import { nameTable } from './posts-model.ts';
import { placeWords } from './use-duty-acts.ts';

interface ProposalSummaryProps {
  readonly proposal: DutyProposal;
  readonly setup: DutySetup;
  readonly people: readonly Person[];
  /** what stands now, to be compared with */
  readonly before: { readonly open: number; readonly hard: number };
}

/** How good the plan is, in words: proven, or how far from the best there can be. */
const judgement = ({ cost, bound, optimal, open }: DutyProposal): string => {
  if (open.length > 0) return '';
  if (optimal) return '已证明：没有更好的排法。';
  const best = bound === null ? '' : `，再好也不会低于 ${Math.floor(bound)}`;
  return `不均匀度 ${Math.round(cost)}（越小越均匀）${best}。`;
};

/** The rest is in the grid once adopted; a long list would hide the figures. */
const MOST_LISTED = 8;

const Figure = ({ value, words, bad = false }: { readonly value: number; readonly words: string; readonly bad?: boolean }) => (
  <div className={bad ? 'propose-figure propose-bad' : 'propose-figure'}>
    <strong className="figures">{value}</strong>
    <span>{words}</span>
  </div>
);

/** What a plan achieves and what it leaves open, before anything is written. */
export const ProposalSummary = ({ proposal, setup, people, before }: ProposalSummaryProps) => {
  const names = nameTable(people);
  const open = proposal.open.reduce((sum, place) => sum + place.missing, 0);
  const hard = proposal.breaches.filter((breach) => breach.hard);
  const soft = proposal.breaches.length - hard.length;
  return (
    <div className="propose-summary">
      <div className="propose-figures" role="status">
        <Figure value={proposal.duties.length} words="人次排上" />
        <Figure value={open} words={`人次空缺（现在 ${before.open}）`} bad={open > 0} />
        <Figure value={hard.length} words={`处违规（现在 ${before.hard}）`} bad={hard.length > 0} />
        <Figure value={soft} words="处提醒" />
      </div>
      {judgement(proposal) !== '' && <p>{judgement(proposal)}</p>}
      {proposal.explanation.length > 0 && (
        <ul className="propose-why">
          {proposal.explanation.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {open > 0 && (
        <p>
          空缺：
          {proposal.open
            .slice(0, MOST_LISTED)
            .map((place) => `${placeWords(setup, place)} 缺${place.missing}人`)
            .join('；')}
          {proposal.open.length > MOST_LISTED && `；另有 ${proposal.open.length - MOST_LISTED} 处`}
        </p>
      )}
      <BreachSentences breaches={hard.slice(0, MOST_LISTED)} />
      <details className="propose-loads">
        <summary>每人的班次和点数（{proposal.loads.length} 人）</summary>
        <LoadsTable loads={proposal.loads} nameOf={(load) => names.get(load.personId) ?? '（已移出）'} />
      </details>
    </div>
  );
};
