import type { SupplyDocument } from '#core/supplies/document.ts';
import { showYuan } from '#core/supplies/money.ts';
import { donorKinds, recipientKinds } from '#core/supplies/party-kind.ts';
import { timeWords } from '#renderer/ui/date-text.tsx';
import { partyWords } from './document-words.ts';

/** Head of the document; what was left empty is not listed. */
const factsOf = (document: SupplyDocument): readonly (readonly [string, string])[] =>
  [
    ['时间', timeWords(document.at)],
    [document.recipientKind ? '领用人' : '对方', partyWords(document)],
    ['领用方', document.recipientKind ? recipientKinds[document.recipientKind] : ''],
    ['捐赠方是', document.donorKind ? donorKinds[document.donorKind] : ''],
    ['监护人', document.guardian],
    ['联系电话', document.phone],
    ['定向用途', document.boundTo],
    ['估价', document.valueFen === null ? '' : showYuan(document.valueFen)],
    ['估价依据', document.valueBasis],
    ['用途', document.purpose],
    ['批准人', document.approver],
    ['经办人', document.handler],
    ['复核人', document.checker],
    ['备注', document.note],
  ].flatMap(([name, words]) => (name && words ? [[name, words] as const] : []));

/** 时间、对方、用途、经办…, as they were written down. */
export const DocumentFacts = ({ document }: { readonly document: SupplyDocument }) => (
  <dl className="document-facts">
    {factsOf(document).map(([name, words]) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd>{words}</dd>
      </div>
    ))}
  </dl>
);
