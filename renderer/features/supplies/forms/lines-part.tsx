import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { Failure } from '#core/contract/failure.ts';
import type { ItemStock } from '#core/supplies/stock.ts';
import { GoodsLine } from './goods-line.tsx';
import { isBlankLine, type LineDraft } from './line-draft.ts';
import { sentIndex } from './lines-input.ts';
import type { ChosenPlace, LinePlan } from './outgoing-plan.ts';
import type { Lines } from './use-lines.ts';

/** What a line does to the store: 接收 adds to it, the others take from it. */
export type Effect =
  | { readonly kind: 'in'; readonly after: string }
  | { readonly kind: 'out'; readonly after: string /** 可归还 things go out as 借出 */; readonly lends?: boolean };

interface LinesPartProps {
  readonly stock: readonly ItemStock[];
  readonly lines: Lines;
  readonly failure: Failure | null;
  readonly effect: Effect;
  /** which lots go out, by key of the line */
  readonly plans?: ReadonlyMap<string, LinePlan>;
  readonly place: ChosenPlace;
  /** a thing the list does not know yet, for this line */
  readonly onNewItem?: (key: string) => void;
}

/** The lines of a document: what and how much. */
export const LinesPart = ({ stock, lines, failure, effect, plans, place, onNewItem }: LinesPartProps) => {
  const fieldName = (line: LineDraft) => (name: string) => `lines.${sentIndex(lines.lines, line) ?? lines.lines.indexOf(line)}.${name}`;
  return (
    <section className="form-part" aria-label="物品">
      <ol className="goods-lines" data-lines>
        {lines.lines.map((line, position) => (
          <li key={line.key} data-line={position} data-empty={isBlankLine(line)}>
            <GoodsLine
              position={position}
              stock={stock}
              line={line}
              change={(part) => lines.change(line.key, part)}
              fieldName={fieldName(line)}
              failure={failure}
              effect={effect}
              plan={plans?.get(line.key)}
              place={place}
              onRemove={lines.lines.length > 1 ? () => lines.remove(position) : undefined}
              onNewItem={onNewItem ? () => onNewItem(line.key) : undefined}
            />
          </li>
        ))}
      </ol>
      <div className="row">
        <Button icon={<PlusOutlined aria-hidden />} onClick={lines.add}>
          加一行
        </Button>
        <span className="quiet">
          <kbd>Enter</kbd> 下一格 · <kbd>Alt+Enter</kbd> 加一行 · <kbd>Alt+Delete</kbd> 删这一行 · <kbd>Ctrl+Enter</kbd> 保存
        </span>
      </div>
    </section>
  );
};
