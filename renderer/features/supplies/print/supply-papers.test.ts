import { describe, expect, it } from 'vitest';
import { documentRequest } from '#core/contract/document.ts';
import type { ItemId } from '#core/contract/id.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import { supplyPapers } from './supply-papers.ts';

const choice = { from: '2022-01-01' as LocalDate, to: '2022-01-06' as LocalDate, size: 'A3', itemId: null } as const;
const itemId = '00000008-0000-4000-8000-000000000001' as ItemId;

describe('what the store offers to print', () => {
  it('asks only for documents the contract knows (a refused one would be a dead button)', () => {
    for (const paper of [...supplyPapers(choice), ...supplyPapers({ ...choice, itemId })]) {
      expect(documentRequest.safeParse(paper.document).success, paper.name).toBe(true);
    }
  });

  it('prints one card when an item is chosen and a card for each item otherwise', () => {
    const card = (item: ItemId | null) => supplyPapers({ ...choice, itemId: item }).find((paper) => paper.name === '库存卡')?.document;
    expect(card(itemId)).toEqual({ kind: 'stock-card', from: '2022-01-01', to: '2022-01-06', itemId });
    expect(card(null)).toEqual({ kind: 'stock-card', from: '2022-01-01', to: '2022-01-06' });
  });
});
