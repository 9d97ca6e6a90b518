import type { ItemStock } from '#core/supplies/stock.ts';
import type { Item } from '#core/supplies/supplies.ts';
import { AnswerDrawer } from './forms/answer-drawer.tsx';
import { IssueDrawer } from './forms/issue-drawer.tsx';
import { ReceiveDrawer } from './forms/receive-drawer.tsx';
import { TransferDrawer } from './forms/transfer-drawer.tsx';
import { WriteOffDrawer } from './forms/write-off-drawer.tsx';
import type { Written } from './forms/written-words.ts';
import { ItemDrawer } from './setup/item-drawer.tsx';

/** The form that stands open beside the page. */
export type OpenFormState =
  | { readonly kind: 'receive'; readonly itemId: string }
  | { readonly kind: 'issue'; readonly itemId: string; readonly kitId?: string }
  | { readonly kind: 'transfer' }
  | { readonly kind: 'writeOff' }
  | { readonly kind: 'answer'; readonly documentId: string }
  | { readonly kind: 'item'; readonly item: Item | null };

interface OpenFormProps {
  readonly form: OpenFormState;
  readonly stock: readonly ItemStock[];
  readonly onWritten: (written: Written) => void;
  readonly onClose: () => void;
}

export const OpenForm = ({ form, stock, ...rest }: OpenFormProps) => {
  switch (form.kind) {
    case 'receive':
      return <ReceiveDrawer stock={stock} itemId={form.itemId} {...rest} />;
    case 'issue':
      return <IssueDrawer stock={stock} itemId={form.itemId} {...(form.kitId ? { kitId: form.kitId } : {})} {...rest} />;
    case 'transfer':
      return <TransferDrawer stock={stock} {...rest} />;
    case 'writeOff':
      return <WriteOffDrawer stock={stock} {...rest} />;
    case 'answer':
      return <AnswerDrawer documentId={form.documentId} {...rest} />;
    case 'item':
      return <ItemDrawer item={form.item} onClose={rest.onClose} />;
  }
};
