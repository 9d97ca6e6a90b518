import { expect, type Page } from '@playwright/test';
import { seeToast, switchTo } from './window.ts';

export interface NewMeeting {
  readonly place: string;
  readonly absent: { readonly name: string; readonly reason: string };
  readonly topic: string;
  readonly statement: { readonly speaker: string; readonly words: string };
  readonly resolution: string;
  readonly responsible: string;
}

/** Records a 支委会 with the committee of the roster already on the list, one of them away, and saves it. */
export const recordCommittee = async (page: Page, meeting: NewMeeting): Promise<void> => {
  await page.getByRole('main').getByRole('button', { name: '记录支委会' }).first().click();
  await page.getByLabel('地点').fill(meeting.place);
  await switchTo(page.getByRole('radiogroup', { name: `${meeting.absent.name}是否到会` }), '缺席');
  await page.getByLabel(`${meeting.absent.name}缺席原因`).fill(meeting.absent.reason);
  await page.getByLabel('议题 1（必填）').fill(meeting.topic);
  await page.getByLabel('发言人 1').fill(meeting.statement.speaker);
  await page.getByLabel('发言 1').fill(meeting.statement.words);
  await page.getByRole('textbox', { name: '决议', exact: true }).fill(meeting.resolution);
  await page.getByRole('button', { name: /人全部赞成/ }).click();
  await page.getByLabel('责任人').fill(meeting.responsible);
  await page.getByRole('button', { name: '保存', exact: true }).first().click();
  await seeToast(page, '已保存“支部委员会会议”');
  await expect(page.getByRole('status').filter({ hasText: '已保存' }).first()).toBeVisible();
};

/** The line at the foot of a meeting, by what it asks for. */
export const liveLine = (page: Page) => {
  const bar = page.getByRole('region', { name: '快记' });
  return {
    bar,
    title: bar.getByLabel('快记议题'),
    speaker: bar.getByLabel('快记发言人'),
    words: bar.getByRole('textbox', { name: '快记发言', exact: true }),
    resolution: bar.getByLabel('快记决议'),
    responsible: bar.getByLabel('快记责任人'),
    due: bar.getByLabel('快记时限'),
    vote: (what: '赞成' | '反对' | '弃权') => bar.getByLabel(what),
  };
};
