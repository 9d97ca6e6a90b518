import { describe, expect, it } from 'vitest';
import type { AgendaDraft, MeetingDraft, TypedMeeting } from '#core/meetings/meeting-draft.ts';
import type { LocalDate, LocalTime } from '#core/time/local-date.ts';
import { dueOfWords } from './due-words.ts';
import { enterLine, moveLine, nextStep, startLine } from './live-line.ts';
import { blankAgendaItem } from './meeting-draft.ts';

const item = (id: string, title: string, change: Partial<AgendaDraft> = {}): AgendaDraft => ({
  ...blankAgendaItem(id, `${id}-blank`),
  title,
  ...change,
});

const meeting = (agenda: readonly AgendaDraft[]): TypedMeeting => {
  const draft: MeetingDraft = {
    kind: 'committee',
    kindName: '',
    quorum: 'half',
    title: '支部委员会会议',
    startsAt: '2022-01-06T19:30' as LocalTime,
    endsAt: null,
    place: '值班室',
    chair: '王喆',
    recorder: '李四',
    attendees: [],
    agenda,
    summary: '',
  };
  return { draft, line: startLine(draft) };
};

let keys = 0;
const newKey = () => {
  keys += 1;
  return `key-${keys}`;
};

const type = (typed: TypedMeeting, part: Partial<TypedMeeting['line']>): TypedMeeting => ({ ...typed, line: { ...typed.line, ...part } });
const say = (typed: TypedMeeting, speaker: string, words: string) => enterLine(type(typed, { speaker, words }), newKey);
const saidIn = (typed: TypedMeeting, index: number) =>
  typed.draft.agenda[index]?.statements.map(({ speaker, words }) => `${speaker}：${words}`);

describe('the line that takes the record down', () => {
  it('puts statements in the order in which they were entered, and is empty for the next one', () => {
    const after = say(say(meeting([item('a', '夜班')]), '王喆', '缺两人。'), '李四', '我来。');
    expect(saidIn(after, 0)).toEqual(['王喆：缺两人。', '李四：我来。']);
    expect(after.line).toMatchObject({ step: 'say', speaker: '', words: '' });
  });

  it('goes on under the same name when none is given (a long speech with a pause)', () => {
    const after = say(say(meeting([item('a', '夜班')]), '王喆', '第一点。'), '', '第二点。');
    expect(saidIn(after, 0)).toEqual(['王喆：第一点。', '王喆：第二点。']);
  });

  it('leaves the record alone when nothing was typed', () => {
    const before = meeting([item('a', '夜班')]);
    expect(enterLine(type(before, { speaker: '王喆', words: '  ' }), newKey).draft).toBe(before.draft);
  });

  it('names the item that has no name yet before it opens another', () => {
    const first = enterLine(type(meeting([item('a', '')]), { words: '夜班' }), newKey);
    expect(first.draft.agenda.map(({ title }) => title)).toEqual(['夜班']);
    expect(first.line).toMatchObject({ step: 'say', item: 'a' });
    const second = enterLine(type(first, { step: 'title', words: '物资' }), newKey);
    expect(second.draft.agenda.map(({ title }) => title)).toEqual(['夜班', '物资']);
    expect(second.line.item).toBe(second.draft.agenda[1]?.id);
  });

  it('leads with Ctrl+Enter through 发言, 决议 and 表决 to the next planned item, whose presenter is already named', () => {
    let typed = meeting([item('a', '夜班'), item('b', '物资', { presenter: '何立新' })]);
    const steps = [typed.line.step];
    for (let press = 0; press < 3; press += 1) {
      typed = nextStep(typed, newKey);
      steps.push(typed.line.step);
    }
    expect(steps).toEqual(['say', 'resolve', 'vote', 'say']);
    expect(typed.line).toMatchObject({ item: 'b', speaker: '何立新' });
  });

  it('asks for a new title after the last item', () => {
    let typed = meeting([item('a', '夜班')]);
    for (let press = 0; press < 3; press += 1) typed = nextStep(typed, newKey);
    expect(typed.line.step).toBe('title');
  });

  it('enters what was typed before it leaves the item (words lost by a Ctrl+Enter or an arrow)', () => {
    const typed = type(meeting([item('a', '夜班'), item('b', '物资')]), { speaker: '王喆', words: '还没按回车' });
    expect(saidIn(nextStep(typed, newKey), 0)).toEqual(['王喆：还没按回车']);
    expect(saidIn(moveLine(typed, 1, newKey), 0)).toEqual(['王喆：还没按回车']);
  });
});

describe('a due date as it is said', () => {
  it.each([
    ['明天', '2022-01-07'],
    ['3', '2022-01-09'],
    ['三天', null],
    ['3天内', '2022-01-09'],
    ['1月8日前', '2022-01-08'],
    ['1.8', '2022-01-08'],
    ['1月3日', '2023-01-03'],
    ['2月30日', null],
    ['2022-02-01', '2022-02-01'],
  ])('%s on 6 January 2022 is %s', (words, expected) => {
    expect(dueOfWords(words, '2022-01-06' as LocalDate)).toBe(expected);
  });
});
