import { Button } from 'antd';
import type { Site } from '#core/roster/organisation/building.ts';
import { keysOf, type Person } from '#core/roster/person.ts';
import { type Escort, escortSteps } from '#core/service/deliveries/escort.ts';
import { type EscortState, minuteWords, nextStep } from '#core/service/deliveries/escort-chain.ts';
import { householdText } from '#core/service/household.ts';
import { spanText } from '#core/time/local-minutes.ts';
import { EscortStepForm } from './escort-step-form.tsx';

const stateWords = (state: EscortState): { readonly look: string; readonly words: string } => {
  switch (state.kind) {
    case 'waiting':
      return { look: '', words: `${spanText(state.minutes)}后出发` };
    case 'overdueToLeave':
      return { look: 'look', words: `该出发了，已过 ${spanText(state.minutes)}` };
    case 'out':
      return { look: '', words: `在外面，${spanText(state.minutes)}内应回来` };
    case 'late':
      return { look: 'bad', words: `过了预计时间 ${spanText(state.minutes)}还没回来` };
    case 'home':
      return { look: 'done', words: '已经回到家' };
  }
};

interface EscortCardProps {
  readonly escort: Escort;
  readonly state: EscortState;
  readonly site: Site;
  readonly people: readonly Person[];
  readonly onEdit: () => void;
  readonly onPrint: () => void;
}

/** One escort: the seven hand-overs in their order, and the form of the next. */
export const EscortCard = ({ escort, state, site, people, onEdit, onPrint }: EscortCardProps) => {
  const next = nextStep(escort.steps);
  const door = householdText(escort.place, site);
  const { look, words } = stateWords(state);
  const title = `${door} 到 ${escort.destination}`;
  return (
    <article className={`escort escort-${state.kind}`} aria-label={title} data-found={escort.id} tabIndex={-1}>
      <header className="batch-head">
        <h3 className="figures">{title}</h3>
        <strong className={`figures ${look}`}>{words}</strong>
        <span className="row-actions">
          <Button type="text" onClick={onPrint} aria-label={`打印接送单：${title}`}>
            打印接送单
          </Button>
          <Button type="text" onClick={onEdit} aria-label={`修改：${title}`}>
            修改
          </Button>
        </span>
      </header>
      <p className="quiet figures">
        {minuteWords(escort.departAt)} 出发，{minuteWords(escort.backBy)} 前回来
        {[escort.vehicle, escort.aids, escort.note]
          .filter((part) => part !== '')
          .map((part) => `；${part}`)
          .join('')}
      </p>
      <ol className="chain">
        {keysOf(escortSteps).map((kind, index) => {
          const step = escort.steps.find((one) => one.kind === kind);
          return (
            <li
              key={kind}
              className={step ? 'chain-done' : kind === next ? 'chain-next' : ''}
              aria-current={kind === next ? 'step' : undefined}
            >
              <span className="chain-name">
                {index + 1} {escortSteps[kind]}
              </span>
              {step ? (
                <span className="figures">
                  {step.at.slice(11)} {step.handedBy}→{step.takenBy}
                  {step.note !== '' && `（${step.note}）`}
                </span>
              ) : (
                <span className="quiet">{kind === next ? '下一步' : ''}</span>
              )}
            </li>
          );
        })}
      </ol>
      {next && <EscortStepForm key={next} escort={escort} next={next} people={people} />}
    </article>
  );
};
