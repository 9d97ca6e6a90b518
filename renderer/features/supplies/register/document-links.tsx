import { Button } from 'antd';
import type { DocumentView, OpenLine } from '#core/supplies/document.ts';
import { lotLabel } from '#core/supplies/lot.ts';
import type { MoveKind } from '#core/supplies/move-kind.ts';
import { showQuantity } from '#core/supplies/quantity.ts';
import { timeWords } from '#renderer/ui/date-text.tsx';
import { goodsWords, kindWords } from './document-words.ts';

interface DocumentLinksProps {
  readonly view: DocumentView;
  readonly onDocument: (id: string) => void;
}

const OpenLines = ({ kind, open }: { readonly kind: MoveKind; readonly open: readonly OpenLine[] }) => (
  <section className="form-part" aria-label="还没有还的">
    <h2>{kind === 'borrow' ? '还没有还给出借方的' : '还可以归还的'}</h2>
    <ul className="plain-list">
      {open.map((line) => (
        <li key={`${line.itemId} ${line.lot?.id ?? ''}`}>
          {line.itemName}{' '}
          <span className="figures">
            {showQuantity(line.quantity)} {line.unit}
          </span>
          {line.lot && <span className="quiet"> {lotLabel(line.lot)}</span>}
        </li>
      ))}
    </ul>
  </section>
);

/** What it takes back or answers, what answered it, and what is still out. */
export const DocumentLinks = ({ view: { document, about, answers, open }, onDocument }: DocumentLinksProps) => (
  <>
    {about && (
      <p>
        {document.kind === 'reversal' ? '冲销' : '归还的是'}{' '}
        <Button type="link" className="name-button figures" onClick={() => onDocument(about.id)}>
          {kindWords(about.kind)} {about.voucher}
        </Button>
      </p>
    )}
    {answers.length > 0 && (
      <section className="form-part" aria-label="后来的单据">
        <h2>后来的单据</h2>
        <ul className="plain-list">
          {answers.map((answer) => (
            <li key={answer.id}>
              <Button type="link" className="name-button figures" onClick={() => onDocument(answer.id)}>
                {kindWords(answer.kind)} {answer.voucher}
              </Button>{' '}
              {timeWords(answer.at)} {goodsWords(answer.lines)}
              {answer.reversed && <span className="quiet">（已冲红）</span>}
            </li>
          ))}
        </ul>
      </section>
    )}
    {open.length > 0 && <OpenLines kind={document.kind} open={open} />}
  </>
);
