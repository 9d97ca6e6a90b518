import { describe, expect, it } from 'vitest';
import type { Meeting } from '#core/meetings/meeting.ts';
import { sampleMeeting } from '../testing/sample-meeting.ts';
import { samplePost } from '../testing/sample-people.ts';
import { sampleAmendments, sampleAttachments, sampleFinal } from '../testing/sample-record.ts';
import { placedBlocks } from './blocks.ts';
import { minutesModel } from './model.ts';

const DISSENT = '我不同意先解封再排查：上一轮漏了三户，出了事谁负责？\n请把我的意见原样记下。';

const linesOf = (meeting: Meeting, added = {}): readonly string[] =>
  placedBlocks(minutesModel({ post: samplePost(), meeting, ...added })).map(({ block }) => {
    if (block.kind === 'title') return block.lines.join('');
    if (block.kind === 'signatures') return '签字';
    if (block.kind === 'fact' || block.kind === 'attachment') return `${block.label}：${block.text}`;
    if (block.kind === 'heading') return block.text;
    return block.kind === 'paragraph' ? `${block.speaker}${block.text}` : `${block.label}${block.text}`;
  });

const [item] = sampleMeeting(1, 1).agenda;
const withItem = (change: Partial<Meeting['agenda'][number]>, rest: Partial<Meeting> = {}): Meeting =>
  sampleMeeting(1, 1, { agenda: item ? [{ ...item, ...change }] : [], ...rest });

describe('the record of a meeting', () => {
  it('keeps dissent word for word under the name of who said it, and tells votes against and those not cast', () => {
    const statements = [{ speaker: '周祎辰', words: DISSENT }];
    const lines = linesOf(withItem({ statements, votes: { for: 2, against: 1, abstain: 1 }, presenter: '赵国栋', category: 'report' }));
    const [first, second] = DISSENT.split('\n');
    for (const words of [
      '一、报告：分析当前防控形势',
      '主讲人：赵国栋',
      `周祎辰：${first}`,
      second ?? '',
      '表决：赞成2票，反对1票，弃权1票，未表决1人。',
    ])
      expect(lines).toContain(words);
  });

  it('names who was due, who came and who was away with the reason; when all came, once', () => {
    const lines = linesOf(sampleMeeting(1, 1));
    expect(lines.find((line) => line.startsWith('应到：'))).toMatch(/吴旻，共6人$/);
    expect(lines.find((line) => line.startsWith('实到：'))).toMatch(/，共5人$/);
    expect(lines).toContain('缺席：吴旻（公出），共1人');
    const all = linesOf(sampleMeeting(1, 1, { attendees: sampleMeeting(1, 1).attendees.filter((one) => one.presence !== 'absent') }));
    expect(all.filter((line) => /^(应到|实到|出席)：/.test(line))).toHaveLength(1);
  });

  it('says nothing of what was carried out later, so that a final record reads the same for ever', () => {
    const done = withItem({ doneOn: '2022-11-19' as Meeting['agenda'][number]['doneOn'] });
    expect(linesOf(done)).toEqual(linesOf(withItem({})));
  });

  it('puts 附件 before the signatures, 定稿 and 更正 behind them', () => {
    const lines = linesOf(sampleMeeting(1, 1), { final: sampleFinal, amendments: sampleAmendments, attachments: sampleAttachments });
    const at = (start: string): number => lines.findIndex((line) => line.startsWith(start));
    expect([at('附件1'), at('签字'), at('定稿码'), at('更正1')]).toEqual(
      [at('附件1'), at('签字'), at('定稿码'), at('更正1')].sort((a, b) => a - b),
    );
    expect(at('附件1')).toBeGreaterThan(0);
  });

  it.each([
    [{ kind: 'oath' as const }, '宣誓仪式记录'],
    [{ kind: 'other' as const, kindName: '民主评议会' }, '民主评议会会议记录'],
    [{ kind: 'other' as const, kindName: '防控工作会议' }, '防控工作会议记录'],
  ])('is called as people would call it: %o', (change, title) => {
    expect(linesOf(sampleMeeting(1, 1, change))[0]).toMatch(new RegExp(`[^会议]${title}$|支部${title}$`));
  });
});
