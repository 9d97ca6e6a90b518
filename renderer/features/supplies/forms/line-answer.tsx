import { lotLabel } from '#core/supplies/lot.ts';
import { inPacks } from '#core/supplies/pack-words.ts';
import { type Quantity, showQuantity } from '#core/supplies/quantity.ts';
import type { ItemStock } from '#core/supplies/stock.ts';
import { type LineDraft, readLine } from './line-draft.ts';
import type { Effect } from './lines-part.tsx';
import { type ChosenPlace, type LinePlan, missingWords } from './outgoing-plan.ts';

interface LineAnswerProps {
  readonly line: LineDraft;
  readonly stock: ItemStock;
  readonly effect: Effect;
  readonly plan: LinePlan | undefined;
  readonly place: ChosenPlace;
}

/** What lies in the place one works on. */
const lyingAt = ({ parts }: ItemStock, place: ChosenPlace): Quantity =>
  parts.filter((part) => part.placeId === place.id).reduce((sum, part) => sum + part.quantity, 0);

/** 6040 只（3 箱 + 40 只） */
const amount = ({ item }: ItemStock, quantity: Quantity): string => {
  const packs = inPacks(item, quantity);
  return `${showQuantity(quantity)} ${item.unit}${packs ? `（${packs}）` : ''}`;
};

const lotWords = (plan: LinePlan, { item }: ItemStock): string =>
  plan.taken.map(({ lot, quantity }) => `${lotLabel(lot)} ${showQuantity(quantity)} ${item.unit}`).join('；');

/** What the line comes to in the item's own unit, what is there before and after, and which lots go. */
export const LineAnswer = ({ line, stock, effect, plan, place }: LineAnswerProps) => {
  const read = readLine(line, stock.item);
  const own = read.ok ? read.own : null;
  const before = lyingAt(stock, place);
  const after = own === null ? null : before + (effect.kind === 'in' ? own : -own);
  const showsLots = plan && (plan.taken.length > 1 || plan.taken.some(({ lot }) => lot !== null));
  return (
    <p className="goods-answer" role="status">
      {own !== null && line.unit !== '' && <strong className="figures">= {amount(stock, own)}　</strong>}
      <span className="figures">
        {place.id === null ? '' : place.name}现有 {amount(stock, before)}
      </span>
      {plan?.missing ? (
        <strong className="balance-short">　{missingWords(stock.item, plan.missing, place, effect.after)}</strong>
      ) : (
        after !== null &&
        after >= 0 && (
          <span className="figures">
            ，{effect.after}后 <strong>{amount(stock, after)}</strong>
          </span>
        )
      )}
      {effect.kind === 'out' && effect.lends && stock.item.returnable && <span className="quiet">（可归还的器材，记成借出）</span>}
      {showsLots && !plan.missing && <span className="goods-lots">　取：{lotWords(plan, stock)}</span>}
    </p>
  );
};
