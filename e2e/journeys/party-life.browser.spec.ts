import { expect, test } from '../fixtures/app.ts';
import { shareApp } from '../fixtures/shared-app.ts';
import { closePrint, printed } from '../pages/donations.ts';
import { pressOn, writeIn } from '../pages/keyboard.ts';
import { openSample } from '../pages/welcome.ts';
import { choose, goTo, seeToast } from '../pages/window.ts';

const shared = shareApp();

/** the day at the post's own clock, as people say it */
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(Date.now()).slice(5).replace('-', '.');

test('the oath comes with its kind, a changed word is pointed out, and the record prints it with where it stands', async () => {
  const { page } = shared.app;
  await openSample(page);
  await goTo(page, '会议');
  await page.getByRole('navigation', { name: '会议的页面' }).getByRole('link', { name: '支部生活' }).click();
  await page.getByRole('button', { name: /^登记(支部活动|第一次)$/ }).click();
  const drawer = page.getByRole('dialog', { name: '登记支部活动' });
  await choose(drawer.getByLabel('类别'), '重温入党誓词');
  await drawer.getByLabel('名称（必填）').fill('元旦重温入党誓词');
  const pledge = drawer.getByRole('textbox', { name: '誓词或承诺', exact: true });
  await expect(pledge).toHaveValue(/永不叛党。$/);
  await pledge.fill('我志愿加入中国共产党，永不叛党。');
  await expect(drawer.getByRole('alert').filter({ hasText: '一个字也不能改' })).toBeVisible();
  await drawer.getByRole('button', { name: '换回誓词原文' }).click();
  await drawer.getByRole('button', { name: /^加入全体党员/ }).click();
  await drawer.getByRole('button', { name: '做了什么、成果：文字库' }).click();
  const bank = page.getByRole('dialog', { name: /^文字库/ });
  await bank.getByLabel('查找句子').fill('三亮');
  await bank.getByRole('button', { name: /^三亮 ?亮身份/ }).click();
  await bank.getByRole('button', { name: '放好了' }).click();
  await expect(drawer.getByRole('textbox', { name: '做了什么、成果', exact: true })).toHaveValue(/亮承诺/);
  await drawer.getByRole('button', { name: '保存', exact: true }).click();
  await seeToast(page, '已保存活动：元旦重温入党誓词');
  await page.getByRole('button', { name: '打印记录 元旦重温入党誓词' }).click();
  await expect(printed(page)).toContainText('随时准备为党和人民牺牲一切');
  await expect(printed(page)).toContainText('《中国共产党章程》第六条');
  await closePrint(page);
});

test('by keyboard: a good deed is written down, and the honour board names nobody who did not agree', async () => {
  const { page } = shared.app;
  await page.getByRole('tab', { name: '好人好事' }).click();
  await pressOn(page.getByRole('button', { name: /^登记(好人好事、致谢|第一件)$/ }));
  const drawer = page.getByRole('dialog', { name: '登记好人好事、致谢' });
  await expect(drawer.getByLabel('是什么事（必填）')).toBeFocused();
  await page.keyboard.insertText('白雪梅夜里背一位老人下楼就医');
  await writeIn(drawer.getByRole('combobox', { name: '谁做的' }), '白雪梅');
  await page.locator('.ant-select-dropdown:visible .ant-select-item-option').filter({ hasText: '白雪梅' }).click();
  await expect(drawer.getByText('白雪梅没有同意公示')).toBeVisible();
  await pressOn(drawer.getByRole('button', { name: '登记', exact: true }));
  await seeToast(page, '已登记好人好事');
  await page.getByRole('button', { name: '打印光荣榜、感谢榜' }).click();
  await page.getByRole('button', { name: /^光荣榜/ }).click();
  await expect(printed(page)).toContainText('一位同志夜里背一位老人下楼就医');
  await expect(printed(page)).not.toContainText('白雪梅');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /^光荣榜/ })).toBeVisible();
  await closePrint(page);
});

test('whoever has a birthday today stands on top until somebody has congratulated; the card is one sheet', async () => {
  const { page } = shared.app;
  await page.getByRole('tab', { name: '生日' }).click();
  const form = page.getByRole('form', { name: '登记生日' });
  await form.getByLabel('谁').fill('鲁秀兰');
  await form.getByLabel('生日（月、日）').fill('2.30');
  await page.keyboard.press('Enter');
  await expect(form.getByText(/例如 3月15日/)).toBeVisible();
  await form.getByLabel('生日（月、日）').fill(today);
  await page.keyboard.press('Enter');
  await seeToast(page, '已登记 鲁秀兰的生日');
  await expect(form.getByLabel('谁')).toBeFocused();
  await expect(page.getByText(/今天过生日：.*鲁秀兰/)).toBeVisible();
  await page.getByRole('button', { name: '打印贺卡：鲁秀兰' }).click();
  await expect(printed(page)).toContainText('鲁秀兰同志');
  await closePrint(page);
  await page.getByRole('button', { name: '祝福过了：鲁秀兰' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: '鲁秀兰' })).toContainText('已祝福');
});
