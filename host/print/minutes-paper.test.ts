import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PaperPage } from '#core/contract/document.ts';
import type { Task } from '#core/meetings/task.ts';
import type { LocalDate, LocalTime } from '#core/time/local-date.ts';
import { minutesModel } from '#paper/minutes/model.ts';
import { minutesPage } from '#paper/minutes/page.tsx';
import { taskListModel, taskListPage } from '#paper/task-list/page.tsx';
import { sampleMeeting } from '#paper/testing/sample-meeting.ts';
import { samplePost } from '#paper/testing/sample-people.ts';
import { sampleAmendments, sampleAttachments, sampleFinal } from '#paper/testing/sample-record.ts';
import { bare, lookAt } from './testing/look-at.ts';
import { chromiumHere, openRealPrint, type RealPrint, type Word } from './testing/real-print.ts';
import { linesOn, typeArea } from './testing/type-area.ts';

const post = samplePost();
const numberOn = (words: readonly Word[], page: number): Word | undefined =>
  words.find((word) => word.page === page && word.top > typeArea.bottom && word.text === '—');
const photo = fileURLToPath(new URL('../../docs/manual/images/meeting.png', import.meta.url));
/** a folder to look at the pages as files; unset in the suite */
const looked = process.env.POST_LOOK_AT;

describe.skipIf(!chromiumHere)('the printed record of a meeting', () => {
  let real: RealPrint;
  beforeAll(async () => {
    real = await openRealPrint(chromiumHere ?? '');
  });
  afterAll(() => real.close());

  const see = async (name: string, page: PaperPage) => {
    if (looked) await writeFile(`${looked}/${name}.pdf`, await real.printer.pdf(page));
    return lookAt(real, page);
  };

  it('is complete: who was due, who came, who was away and why, votes, signatures, 附件 and 更正, with the 定稿码 on every sheet', async () => {
    const base64 = (await readFile(photo)).toString('base64');
    const pictures = sampleAttachments.map((one, index) => ({ number: index + 1, name: one.caption, mime: 'image/png', base64 }));
    const added = { final: sampleFinal, amendments: sampleAmendments, attachments: sampleAttachments, pictures };
    const { sheets, text } = await see('minutes-final', minutesPage(minutesModel({ post, meeting: sampleMeeting(3, 3), ...added })));
    for (const words of [
      '疫情防控工作部署会（第3次）',
      '时间：2022年11月16日19:30至20:45',
      '吴旻，共6人',
      '缺席：吴旻（公出），共1人',
      '应到6人，实到5人，过半数，可以作决议。',
      '一、议题：分析当前防控形势',
      '赞成4票，反对0票，弃权1票。',
      '责任人：赵国栋，2022年11月18日前完成。',
      '主持人（签字）：',
      '附件3：分工草图（定稿后补充）',
      '定稿：2022年11月17日09:12，书记。',
      '定稿码：7ADE-7EA9-B35D-2388',
      '更正1：2022年11月18日08:30，书记：',
    ])
      expect(text).toContain(words);
    for (const [index, sheet] of sheets.entries()) {
      expect(bare(sheet)).toContain(`共${sheets.length}页定稿码7ADE-7EA9-B35D-2388`);
      expect(bare(sheet)).toContain(`—${index + 1}—`);
    }
    expect(bare(sheets.at(-2) ?? '')).toContain('附件1签到表');
    expect(bare(sheets.at(-1) ?? '')).toContain('附件3分工草图');
  });

  it('of forty pages loses no statement, ends no sheet with a heading, and does not leave the signatures alone', async () => {
    const { sheets, text, words } = await see(
      'minutes-40',
      minutesPage(minutesModel({ post, meeting: sampleMeeting(16, 11), final: sampleFinal })),
    );
    expect(sheets.length).toBeGreaterThanOrEqual(40);
    const whole = text.replaceAll(/—\d+—|共\d+页定稿码[0-9A-F-]+/g, '');
    for (let item = 1; item <= 16; item += 1)
      for (let speech = 1; speech <= 11; speech += 1) expect(whole).toContain(`（第${item}题第${speech}人）`);
    for (const sheet of sheets) {
      const lines = sheet.split('\n').filter((line) => line.trim() !== '' && !/—\s*\d+\s*—|定稿码/.test(line));
      expect(lines.at(-1), 'a heading stands alone at the foot of a sheet').not.toMatch(/^\s*[一二三四五六七八九十]+、/);
      expect(lines[0], 'a line begins with a mark that must not stand there').not.toMatch(/^\s*[，。、；：？！）”]/);
    }
    for (let page = 1; page <= sheets.length; page += 1) {
      const lines = linesOn(words, page);
      expect(lines.length).toBeLessThanOrEqual(22);
      expect(Math.min(...lines.map((line) => line.left))).toBeGreaterThan(typeArea.left - 0.1);
      expect(Math.max(...lines.map((line) => line.right))).toBeLessThan(typeArea.right + 0.6);
      if (page % 2 === 1) expect(numberOn(words, page)?.left).toBeGreaterThan(typeArea.right - 30);
      else expect(numberOn(words, page)?.left).toBeLessThan(typeArea.left + 10);
    }
    const full = sheets.map((_, index) => linesOn(words, index + 1).map((line) => line.centre)).filter((lines) => lines.length === 22);
    expect(full.length).toBeGreaterThan(10);
    for (const lines of full) expect(Math.abs(((lines.at(-1) ?? 0) - (lines[0] ?? 0)) / 21 - typeArea.line)).toBeLessThan(0.05);
    const last = bare(sheets.at(-1) ?? '');
    expect(last).toContain('主持人（签字）：');
    expect(last.indexOf('主持人（签字）：')).toBeGreaterThan(0);
  }, 60_000);

  it('of what was decided cuts nothing off, however long names and words are, and marks what is late', async () => {
    const task = (number: number, change: Partial<Task>): Task => ({
      meetingId: '' as Task['meetingId'],
      agendaItemId: `${number}` as Task['agendaItemId'],
      meetingName: '包保小分队与社区联席会议第12次',
      heldOn: '2022-11-16' as LocalDate,
      topic: '',
      text: '名单印在公示板上，挂在小区进口。'.repeat(12),
      responsible: '买买提·阿卜杜热合曼、欧阳春晓、何立新',
      dueOn: '2022-11-20' as LocalDate,
      doneOn: null,
      remark: '进口、出口各贴一块，'.repeat(8),
      ...change,
    });
    const tasks = [...Array.from({ length: 9 }, (_, number) => task(number, {})), task(9, { doneOn: '2022-11-19' as LocalDate })];
    const page = taskListPage(taskListModel({ post, tasks, state: 'all', person: '', printedAt: '2022-11-22T09:41' as LocalTime }));
    expect(await real.cutOff(page)).toEqual([]);
    const { sheets, text } = await see('task-list', page);
    expect(text.match(/已过期2天/g)).toHaveLength(9);
    expect(text).toContain('共10项：已过期9项，未办结0项，已办结1项');
    for (const sheet of sheets) expect(bare(sheet)).toContain('责任人签字');
  });
});
