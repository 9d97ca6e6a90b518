import { expect, test } from '../fixtures/app.ts';
import { shareApp } from '../fixtures/shared-app.ts';
import { goToHandover, pressPin, setPin, signatureOf } from '../pages/handover.ts';
import { pressOn, tabTo, writeIn } from '../pages/keyboard.ts';
import { openSample } from '../pages/welcome.ts';
import { seeToast } from '../pages/window.ts';

const shared = shareApp();

test('by keyboard: the six numbers lie one Tab apart, and signing before all is filled says what is missing', async () => {
  const { page } = shared.app;
  await openSample(page);
  await goToHandover(page);
  await tabTo(page.getByLabel('查验人次'));
  for (const [index, number] of ['220', '31', '2', '0', '0', '0'].entries()) {
    if (index > 0) await page.keyboard.press('Tab');
    await page.keyboard.type(number);
  }
  await expect(page.getByLabel('黄码处置')).toHaveValue('0');
  await pressOn(page.getByRole('button', { name: '添一件未办事项' }));
  await expect(page.getByRole('textbox', { name: '未办事项', exact: true })).toBeFocused();
  await page.keyboard.insertText('3号楼送水');
  await pressOn(page.getByRole('button', { name: '交班人签字' }));
  await expect(page.getByRole('alert').filter({ hasText: '还不能签字' })).toContainText('人员是否全部到岗');
});

test('by keyboard: filled, saved with Ctrl+S, and signed by the outgoing person with a PIN set a moment before', async () => {
  const { page } = shared.app;
  await expect(page.getByRole('radio', { name: '全部到岗' })).toBeFocused();
  await page.keyboard.press('Space');
  for (const check of ['设备', '钥匙、印章', '环境消杀']) {
    await tabTo(page.getByRole('radiogroup', { name: check }).getByRole('radio', { name: '正常' }));
    await page.keyboard.press('Space');
  }
  await writeIn(page.getByLabel('天气'), '小雪');
  await page.keyboard.press('Control+s');
  await seeToast(page, '交接单已保存');
  await pressOn(page.getByRole('button', { name: '交班人签字' }));
  const dialog = page.getByRole('dialog', { name: '交班人签字' });
  await pressOn(dialog.getByRole('button', { name: '书记当面设一个' }));
  await setPin(page, '739164');
  await tabTo(dialog.getByLabel('签字密码'));
  await page.keyboard.type('739165');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('alert')).toContainText('签字密码不对');
  await expect(dialog.getByLabel('签字密码')).toBeFocused();
  await page.keyboard.type('739164');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(signatureOf(page, '交班人')).toContainText(/\d{2}:\d{2}/);
  await expect(page.getByLabel('查验人次')).toHaveCount(0);
});

test('by mouse: the incoming person signs on the large keys; Ctrl+Z takes no signature back; the record prints', async () => {
  const { page } = shared.app;
  await page.getByRole('button', { name: '接班人签字' }).click();
  const dialog = page.getByRole('dialog', { name: '接班人签字' });
  await dialog.getByRole('button', { name: '书记当面设一个' }).click();
  await setPin(page, '904716');
  await pressPin(dialog, '904716');
  await dialog.getByRole('button', { name: '签字', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(signatureOf(page, '接班人')).toContainText(/\d{2}:\d{2}/);
  await page.keyboard.press('Control+z');
  await seeToast(page, '签过字的交接单不能撤销');
  await page.getByRole('button', { name: '打印记录' }).click();
  const paper = page.getByRole('dialog', { name: '交接班记录' }).frameLocator('iframe');
  await expect(paper.getByText('3号楼送水')).toBeVisible();
  await expect(paper.getByText('220')).toBeVisible();
});
