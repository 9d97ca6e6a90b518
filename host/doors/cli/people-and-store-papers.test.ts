import { expect, it } from 'vitest';
import { documentRequest } from '#core/contract/document.ts';
import { keysOf } from '#core/roster/person.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import { peopleAndStorePapers } from './people-and-store-papers.ts';

it.each(keysOf(peopleAndStorePapers))('post print %s asks for a document that the contract knows, with options and without', (what) => {
  for (const options of [{}, { from: '2022-01-01', to: '2022-01-31' }]) {
    const fields = peopleAndStorePapers[what](options, '2022-01-06' as LocalDate);
    expect(documentRequest.safeParse({ kind: what, ...fields }).error?.issues ?? []).toEqual([]);
  }
});
