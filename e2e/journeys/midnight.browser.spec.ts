import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../fixtures/app.ts';
import { askLine } from '../fixtures/ask-line.ts';
import { shareApp } from '../fixtures/shared-app.ts';
import { careRow, goToCare } from '../pages/care.ts';
import { goToHandover } from '../pages/handover.ts';
import { goToRequests, requestLine } from '../pages/requests.ts';
import { goToRounds, startRound } from '../pages/rounds.ts';
import { openSample } from '../pages/welcome.ts';
import { goTo, seeToast, switchTo } from '../pages/window.ts';

const shared = shareApp();

/** The windows live through a midnight that the host, whose clock is the real one, has behind it by more than they go on: whatever they save has happened. */
const dayOf = (time: number): string => new Date(time).toLocaleDateString('sv', { timeZone: 'Asia/Shanghai' });
const NEW_DAY = dayOf(Date.now() - 600_000);
const OLD_DAY = dayOf(Date.parse(`${NEW_DAY}T12:00:00+08:00`) - 86_400_000);
const [, month, day] = OLD_DAY.split('-').map(Number);
const OLD_WORDS = `${month}月${day}日`;

const named = ['requests', 'handover', 'deliveries', 'rounds', 'care', 'meetings', 'supplies', 'brief'] as const;
type Name = (typeof named)[number];
const windows = new Map<Name, Page>();
/** by when the request is to be done, as its line said before midnight: it is promised from when it is registered */
let promised = '';
const at = (name: Name): Page => {
  const page = windows.get(name);
  if (!page) throw new Error(`no window for ${name}`);
  return page;
};

const place = async (page: Page, word: '服务' | '今日', link: string): Promise<void> => {
  await goTo(page, word);
  await page
    .getByRole('navigation', { name: `${word}的页面` })
    .getByRole('link', { name: link, exact: true })
    .click();
};
const sheet = (): Locator => at('rounds').getByRole('table', { name: /的住户$/ });
const settling = (): Locator => at('meetings').getByRole('dialog', { name: '决议落实' });
const told = (): Locator => at('care').getByRole('dialog', { name: /^联系/ });
const receipt = (): Locator => at('supplies').getByRole('dialog', { name: '接收物资' });
const party = (): Locator => at('brief').getByRole('region', { name: '会议与支部生活', exact: true }).getByRole('textbox');

const write: Readonly<Record<Name, (page: Page) => Promise<void>>> = {
  requests: async (page) => {
    await goToRequests(page);
    await requestLine(page).fill('3-2-501 水管漏水');
  },
  handover: async (page) => {
    await goToHandover(page);
    await page.getByLabel('查验人次').fill('220');
  },
  deliveries: async (page) => {
    await place(page, '服务', '配送');
    await page.getByLabel('门牌', { exact: true }).fill('13-3-102');
    await page.getByLabel('需求', { exact: true }).fill('降压药一盒');
  },
  rounds: async (page) => {
    await goToRounds(page);
    await switchTo(page.getByRole('radiogroup', { name: '看什么' }), '录入');
    await expect(sheet().locator(':focus')).toHaveCount(1);
    for (const key of ['1', '2']) await page.keyboard.press(key);
  },
  care: async (page) => {
    await goToCare(page);
    await careRow(page, '张奶奶').getByRole('button', { name: /有事/ }).click();
    await told().getByLabel('要办什么').fill('灯泡坏了，明早去换');
  },
  meetings: async (page) => {
    await goTo(page, '会议');
    await page.getByRole('region', { name: '未办结的决议' }).getByRole('button', { name: /^办结/ }).first().click();
    await settling().getByLabel('怎么办的').fill('已经装好，夜里试过');
  },
  supplies: async (page) => {
    await goTo(page, '物资');
    await page.getByRole('main').getByRole('button', { name: '接收', exact: true }).click();
    await receipt().getByLabel('捐赠方').fill('夜里送来棉衣的人');
  },
  brief: async (page) => {
    await place(page, '今日', '日报');
    await party().fill('零点前后，岗上换了一次炭火。');
  },
};

test('two minutes before midnight a form stands open in every window', async () => {
  const { page } = shared.app;
  await openSample(page);
  const context = page.context();
  await context.clock.install({ time: new Date(`${OLD_DAY}T23:58:00+08:00`) });
  await page.reload(); // every timer of the window belongs to this clock
  for (const name of named) {
    const window = await context.newPage();
    windows.set(name, window);
    await window.goto(new URL(page.url()).origin);
    await write[name](window);
  }
  await expect(at('deliveries').getByLabel('哪一天')).toHaveValue(OLD_DAY);
  promised = await at('requests')
    .getByLabel(/^几点前办好/)
    .inputValue();
});

test('midnight comes, and another window ends what they stand on: every form is still there with its words and its day', async () => {
  const { page } = shared.app;
  await page.context().clock.fastForward('05:00');
  await goToRounds(page);
  await startRound(page, '零点以后的一轮', ['沈祎', '石磊', '郭旻', '何立新']);
  await endWhatIsOpen(page);
  await expect.soft(requestLine(at('requests'))).toHaveValue('3-2-501 水管漏水');
  await expect.soft(at('requests').getByLabel(/^几点前办好/)).not.toHaveValue(promised);
  await expect.soft(at('handover').getByLabel('查验人次')).toHaveValue('220');
  await expect.soft(at('deliveries').getByText('已经过了零点')).toBeVisible();
  await expect.soft(at('deliveries').getByLabel('哪一天')).toHaveValue(OLD_DAY);
  await expect.soft(at('deliveries').getByLabel('需求', { exact: true })).toHaveValue('降压药一盒');
  await expect.soft(at('rounds').getByRole('button', { name: '保存 2 户' })).toBeVisible();
  await expect.soft(told().getByLabel('要办什么')).toHaveValue('灯泡坏了，明早去换');
  await expect.soft(told().getByLabel('什么时候')).toHaveValue(new RegExp(`^${OLD_DAY}`));
  await expect.soft(settling().getByLabel('怎么办的')).toHaveValue('已经装好，夜里试过');
  await expect.soft(settling().getByLabel('办结日期')).toHaveValue(OLD_DAY);
  await expect.soft(receipt().getByLabel('捐赠方')).toHaveValue('夜里送来棉衣的人');
  await expect.soft(receipt().getByLabel('接收时间')).toHaveValue(new RegExp(`^${OLD_DAY}`));
  await expect.soft(party()).toHaveValue('零点前后，岗上换了一次炭火。');
});

test('what was begun before midnight is saved to the day it shows, and the new day is one click away', async () => {
  const brief = at('brief');
  await expect(brief.getByText(`${OLD_WORDS} `).first()).toBeVisible();
  await brief.keyboard.press('Control+s');
  await seeToast(brief, '已保存工作日报');
  await expect(brief.getByRole('region', { name: '写过的' }).getByRole('link')).toContainText([OLD_WORDS]);
  const deliveries = at('deliveries');
  const errand = deliveries.getByText('降压药一盒');
  await deliveries.getByRole('button', { name: '加上' }).click();
  await expect(errand).toBeVisible();
  await deliveries.getByRole('button', { name: '回到今天' }).click();
  await expect(deliveries.getByLabel('哪一天')).toHaveValue(NEW_DAY);
  await expect(errand).toBeHidden();
});

/** Past the interface, as another window would: all resolutions are settled and everybody looked after was reached. */
const endWhatIsOpen = async (page: Page): Promise<void> => {
  const value = async (route: string, input: unknown = {}): Promise<never> => {
    const answer = await askLine(page, route, input);
    if (!answer.ok) throw new Error(answer.failure.sentence);
    return answer.value as never;
  };
  const tasks: readonly { readonly agendaItemId: string }[] = await value('task.list');
  for (const { agendaItemId } of tasks) await value('task.settle', { agendaItemId, doneOn: OLD_DAY, remark: '另一个窗口办结' });
  const care: { readonly lines: readonly { readonly id: string; readonly carerId: string }[] } = await value('care.today');
  for (const { id, carerId } of care.lines) {
    const fields = { at: `${NEW_DAY}T00:01`, way: 'phone', outcome: 'well', words: '', personId: carerId };
    await value('care.contact', { id: crypto.randomUUID(), caseId: id, fields });
  }
};
