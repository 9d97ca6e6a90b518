import { expect, type Page } from '@playwright/test';
import type { Screen } from './screens.ts';
import { type PlaceWord, switchTo } from './window.ts';

type Step = (page: Page) => Promise<unknown>;

/** One after the other. */
const steps =
  (...all: readonly Step[]): Step =>
  async (page) => {
    for (const step of all) await step(page);
  };

const press =
  (name: string | RegExp): Step =>
  (page) =>
    page
      .getByRole('main')
      .getByRole('button', { name, exact: typeof name === 'string' })
      .first()
      .click();

const pressInDialog =
  (name: string): Step =>
  (page) =>
    page.getByRole('dialog').getByRole('button', { name, exact: true }).click();

const switchIn =
  (group: string, words: string | RegExp): Step =>
  (page) => {
    const radios = page.getByRole('radiogroup', { name: group });
    return typeof words === 'string' ? switchTo(radios, words) : radios.getByText(words).click();
  };

const tab =
  (name: string): Step =>
  async (page) => {
    await page.getByRole('tab', { name, exact: true }).click();
    await expect(page.getByRole('tab', { name, exact: true })).toHaveAttribute('aria-selected', 'true');
  };

const sub =
  (place: PlaceWord, name: string): Step =>
  (page) =>
    page
      .getByRole('navigation', { name: `${place}的页面` })
      .getByRole('link', { name, exact: true })
      .click();

/** A page beside its place: itself, its views and the dialogs over it. */
const pageOf = (place: PlaceWord, name: string) => {
  const go = sub(place, name);
  return {
    view: (words: string, ...more: readonly Step[]): Screen => ({
      place,
      name: `${name}：${words}`,
      inPage: true,
      open: steps(go, ...more),
    }),
    dialog: (words: string, ...more: readonly Step[]): Screen => ({ place, name: `${name}：${words}`, open: steps(go, ...more) }),
  };
};

const figures = pageOf('今日', '数据');
const brief = pageOf('今日', '日报');
const requests = pageOf('服务', '诉求');
const deliveries = pageOf('服务', '配送');
const rounds = pageOf('服务', '入户排查');
const care = pageOf('服务', '包保');
const gate = pageOf('服务', '卡口与宣传');
const contacts = pageOf('服务', '便民电话');
const life = pageOf('会议', '支部生活');

const oneCase = steps(switchIn('看哪些户', /^在包保 \d+$/), press(/^\d+栋/));

/** 数据、日报、服务居民的六页、支部生活. */
export const serviceScreens: readonly Screen[] = [
  figures.view('今天'),
  figures.view('全部', switchIn('看哪段时间', '全部')),
  figures.dialog('打印数据一览', press('打印数据一览')),
  figures.dialog('数据包给上级', press('数据包给上级')),
  brief.view('日报'),
  brief.view('一周小结', switchIn('写哪一种', '一周小结')),
  brief.dialog('发到群里的文字', press('发到群里的文字')),
  brief.dialog('打印', press('打印')),

  ...['已办', '统计', '常用答复'].map((name) => requests.view(name, tab(name))),
  requests.dialog('从群聊粘贴', press('从群聊粘贴')),
  requests.dialog('打印', press('打印')),
  requests.dialog('时限和用词', press('时限和用词')),
  requests.dialog(
    '一条',
    steps((page) => page.locator('.request-words').first().click()),
  ),
  requests.dialog('办结', press(/^办结第/)),
  requests.dialog('改约', press(/^改约第/)),
  requests.dialog('一条已办的', tab('已办'), (page) => page.locator('.request-words').first().click()),
  requests.dialog('写一条常用答复', tab('常用答复'), press('写一条')),

  deliveries.view('今日任务'),
  deliveries.dialog('一户的任务', press(/^改 /)),
  deliveries.dialog('配送队', press('配送队')),
  deliveries.dialog('打印路线单', press('打印路线单')),
  deliveries.view('居家隔离户', tab('居家隔离户')),
  deliveries.dialog('粘贴一批门牌', tab('居家隔离户'), press('粘贴一批门牌')),
  deliveries.dialog('一户居家隔离户', tab('居家隔离户'), press(/^\d+栋/)),
  deliveries.view('快递', tab('快递')),
  deliveries.dialog('登记一批', tab('快递'), press('登记一批')),
  deliveries.dialog('一件快递', tab('快递'), press(/^\d+栋/)),
  deliveries.dialog('打印货架单', tab('快递'), press('打印货架单')),
  deliveries.view('闭环接送', tab('闭环接送')),
  deliveries.dialog('登记接送', tab('闭环接送'), press('登记接送')),
  deliveries.dialog('打印空白接送单', tab('闭环接送'), press('打印空白接送单')),

  rounds.view('覆盖图'),
  rounds.view('一栋', press(/^1栋，/)),
  ...['待复查', '录入', '小组', '各轮对比'].map((name) => rounds.view(name, switchIn('看什么', name))),
  rounds.dialog('一户', press(/^1栋，/), press(/^1栋1单元101 /)),
  rounds.dialog('新一轮', press('新一轮')),
  rounds.dialog('修改', press('修改')),
  rounds.dialog('打印', press('打印')),
  rounds.dialog('结束', press(/^结束/)),

  care.view('今天要联系'),
  care.view('在包保', switchIn('看哪些户', /^在包保 \d+$/)),
  care.dialog('登记包保户', press('登记包保户')),
  care.dialog('一户', oneCase),
  care.dialog('联系', press(/：有事要办 2$/)),
  care.dialog('结束包保', oneCase, pressInDialog('结束包保…')),
  care.dialog('移交', press('移交…')),
  care.dialog('打印小条', press('打印小条')),

  gate.view('卡口查验'),
  ...['宣传计数', '巡逻'].map((name) => gate.view(name, tab(name))),
  gate.dialog('打印巡逻记录', tab('巡逻'), press('打印记录')),
  contacts.view('便民电话'),

  ...['支部活动', '好人好事', '生日'].map((name) => life.view(name, tab(name))),
  life.dialog('登记支部活动', press(/^登记(支部活动|第一次)$/)),
  life.dialog('登记好人好事', tab('好人好事'), press(/^登记(好人好事、致谢|第一件)$/)),
  life.dialog('打印光荣榜', tab('好人好事'), press('打印光荣榜、感谢榜')),
];
