import type { DocumentRequest } from '#core/contract/document.ts';
import type { SupplyDocumentId } from '#core/supplies/document.ts';
import type { MoveKind } from '#core/supplies/move-kind.ts';

export interface DocumentPaper {
  /** on the button: 打印接收凭证 */
  readonly words: string;
  readonly title: string;
  readonly request: DocumentRequest;
}

/** What can be printed of one document. */
export const papersOf = ({ id, kind }: { readonly id: SupplyDocumentId; readonly kind: MoveKind }): readonly DocumentPaper[] =>
  kind === 'donation'
    ? [
        {
          words: '打印凭证',
          title: '接收凭证',
          request: {
            kind: 'donation-voucher',
            donations: [{ kind: 'document', id }],
            copies: 'three',
            size: 'A5x2',
          },
        },
      ]
    : [];
