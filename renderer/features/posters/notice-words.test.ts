import { expect, it } from 'vitest';
import { startingContent } from '#core/boards/new-poster.ts';
import type { Notice } from '#core/boards/notice.ts';
import { posterTemplates } from '#core/boards/poster-templates.ts';
import type { NoticeId } from '#core/contract/id.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import { takesNotice, wordsFromNotice } from './notice-words.ts';

const notice: Notice = {
  id: '' as NoticeId,
  kind: 'letter',
  title: '致居民的一封信',
  salutation: '各位邻居：',
  body: '一、少出门。\n二、戴口罩。',
  signature: '龙泉社区临时党支部',
  date: '2022-01-06' as LocalDate,
  removed: false,
};
const letters = posterTemplates.filter(takesNotice);

it('is offered by the letter templates', () => {
  expect(letters.map(({ kind }) => kind)).toContain('letter');
});

it('brings the whole text over and leaves alone what a notice knows nothing of', () => {
  for (const template of letters) {
    const words = wordsFromNotice(template, startingContent(template).words, notice);
    expect(words.body).toBe(notice.body);
    expect(Object.keys(words)).toEqual(template.places.map(({ key }) => key));
    for (const { key, sample } of template.places)
      if (!['title', 'salutation', 'body', 'signature'].includes(key)) expect(words[key]).toBe(sample);
  }
});
