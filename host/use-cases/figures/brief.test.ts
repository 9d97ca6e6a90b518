import { afterAll, beforeAll, expect, it } from 'vitest';
import { documentRequest } from '#core/contract/document.ts';
import { ExpectedFailure } from '#core/contract/failure.ts';
import { type InputOf, routes } from '#core/contract/routes.ts';
import type { BriefView } from '#core/figures/brief-view.ts';
import { blankPerson } from '#core/roster/person.ts';
import { invalidInput } from '../../failures.ts';
import { type BarePost, openBarePost } from '../../testing/bare-post.ts';

let post: BarePost;
beforeAll(() => {
  post = openBarePost();
});
afterAll(() => post.close());

const day = (): BriefView => post.ask('brief.get', { kind: 'day', date: '2022-01-06' });
const sentenceOf = (act: () => unknown): string => {
  try {
    act();
    return '';
  } catch (error) {
    if (error instanceof ExpectedFailure) return error.failure.sentence;
    throw error;
  }
};

const saving = (text: string, basedOn: string | null): InputOf<'brief.save'> => ({
  id: crypto.randomUUID(),
  basedOn,
  fields: {
    ...{ kind: 'day', from: '2022-01-06', title: '工作日报', withFigures: true },
    sections: day().sections.map((section) => (section.key === 'party' ? { ...section, text } : section)),
  },
});

const textOf = (view: BriefView, key: string) => view.sections.find((section) => section.key === key)?.text;

it('what the secretary wrote is kept over figures that go on, and the new words are offered beside it', () => {
  post.inPassing(() => {
    post.run('brief.save', saving('夜里开了碰头会。', null));
    post.run('person.add', {
      id: crypto.randomUUID(),
      fields: { ...blankPerson, name: '王建国', politicalStatus: 'member' },
    });
    const view = day();
    expect(textOf(view, 'party')).toBe('夜里开了碰头会。');
    expect(view.composed.find(({ key }) => key === 'duty')?.text).toContain('现有工作人员1人');
    expect(textOf(view, 'duty')).not.toContain('1人');
    expect(JSON.stringify(view)).not.toContain('王建国');
  });
});

it('a brief that somebody else saved meanwhile is not overwritten, and the sentence says who and when', () => {
  post.inPassing(() => {
    post.run('brief.save', saving('第一份。', null));
    post.setNow('2022-01-06T10:05');
    const words = sentenceOf(() => post.run('brief.save', saving('第二份。', null)));
    expect(words).toMatch(/王书记在 10:00 保存过，没有覆盖/);
    expect(textOf(day(), 'party')).toBe('第一份。');
    post.run('brief.save', saving('第二份。', '2022-01-06T10:00'));
    expect(post.ask('brief.list', {}).lines).toHaveLength(1);
    expect(textOf(day(), 'party')).toBe('第二份。');
  });
  post.setNow('2022-01-06T10:00');
});

it('days that have not come are refused, and the week holds no more than its days so far', () => {
  expect(sentenceOf(() => post.ask('brief.get', { kind: 'day', date: '2022-01-07' }))).toMatch(/还没有到/);
  const week = post.ask('brief.get', { kind: 'week', date: '2022-01-06' });
  expect([week.from, week.to, week.asOf]).toEqual(['2022-01-03', '2022-01-09', '2022-01-06T10:00']);
});

it.each(['0000-01-01', '0001-01-01', '9999-12-31'])(
  'a day outside the calendar (%s) is refused in words, of a day and of a week, read, saved and printed',
  (date) => {
    for (const kind of ['day', 'week'] as const) {
      const asked = [
        routes['brief.get'].input.safeParse({ kind, date }),
        routes['brief.workbook'].input.safeParse({ kind, date }),
        routes['brief.save'].input.safeParse({ ...saving('', null), fields: { ...saving('', null).fields, kind, from: date } }),
        documentRequest.safeParse({ kind: `${kind}-brief`, date }),
      ];
      for (const { error } of asked) expect(error && invalidInput(error).failure.sentence).toContain('年份请写 1900 到 2999 之间的');
    }
  },
);

it('of a day that is over, goods that are short now and tomorrow’s plan do not count as changed', () => {
  post.inPassing(() => {
    const help = { key: 'help', heading: '需要上级帮助的', text: '口罩只剩20只。', composed: '口罩只剩20只。' };
    const first = saving('', null);
    const sections = first.fields.sections.map((section) => (section.key === 'help' ? help : section));
    post.run('brief.save', { ...first, fields: { ...first.fields, sections } });
    post.setNow('2022-01-08T09:00');
    expect(day().composed.find(({ key }) => key === 'help')?.text).toBe('口罩只剩20只。');
  });
  post.setNow('2022-01-06T10:00');
});
