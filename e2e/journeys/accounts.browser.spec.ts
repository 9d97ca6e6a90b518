import { expect, test } from '../fixtures/app.ts';
import { shareApp } from '../fixtures/shared-app.ts';
import { createPost, ourPost, unlock } from '../pages/welcome.ts';
import { goTo, seeToast } from '../pages/window.ts';

const shared = shareApp();
const STORE = '仓库门口第三块砖';

const openAccounts = async (): Promise<void> => {
  await goTo(shared.app.page, '设置');
  await shared.app.page.getByRole('tab', { name: '使用人' }).click();
};

test('the secretary adds a storekeeper, who types a passphrase of their own', async () => {
  const { page } = shared.app;
  await createPost(page);
  await openAccounts();
  await page.getByRole('button', { name: '添加使用人' }).click();
  const form = page.getByRole('dialog', { name: '添加使用人' });
  await form.getByLabel('姓名').fill('王库管');
  await form.getByLabel('新使用人的口令').fill(STORE);
  await form.getByLabel('再输一次').fill(STORE);
  await form.getByLabel('您本人的口令').fill(ourPost.passphrase);
  await page.keyboard.press('Enter');
  await seeToast(page, '已添加王库管（物资管理员）');
});

test('the next person never sees what the one before typed, and is asked before it is lost', async () => {
  const { page } = shared.app;
  await goTo(page, '花名册');
  await page.getByRole('button', { name: '添加人员' }).first().click();
  await page.getByRole('dialog', { name: '添加人员' }).getByRole('textbox', { name: '姓名' }).fill('只写了一半的人');
  await page.keyboard.press('Control+l');
  const lock = page.getByRole('dialog', { name: ourPost.branchName });
  await lock.getByLabel('口令').fill(STORE);
  await lock.getByLabel('口令').press('Enter');
  await expect(page.getByRole('heading', { name: '书记有内容没有保存' })).toBeVisible();
  await page.keyboard.press('Enter'); // leave it to them
  await unlock(page);
  await expect(page.getByRole('textbox', { name: '姓名（必填）' })).toHaveValue('只写了一半的人');

  await page.keyboard.press('Control+l');
  await lock.getByLabel('口令').fill(STORE);
  await lock.getByLabel('口令').press('Enter');
  await page.getByRole('button', { name: '放弃书记没保存的内容，进去' }).click();
  await expect(page.getByRole('button', { name: '王库管 · 物资管理员' })).toBeVisible();
  await expect(page.getByText('只写了一半的人')).toHaveCount(0);
});

test('a storekeeper works in supplies, only reads elsewhere, and finds none of the secretary’s settings', async () => {
  const { page } = shared.app;
  await goTo(page, '物资');
  await expect(page.getByRole('button', { name: '接收', exact: true })).toBeEnabled();
  await goTo(page, '花名册');
  await expect(page.getByText('这一页您只能看：您的角色是物资管理员，这件事由书记办理。')).toBeVisible();
  await expect(page.getByRole('button', { name: '添加人员' }).first()).toBeDisabled();
  await openAccounts();
  await expect(page.getByRole('button', { name: '添加使用人' })).toHaveCount(0);
  await expect(page.getByRole('tab', { name: '撤销支部' })).toHaveCount(0);
});

test('left alone the window warns, stays open when somebody moves, and locks when nobody does', async () => {
  const { page } = shared.app;
  await page.clock.install();
  await page.reload(); // every timer of the window belongs to this clock
  await expect(page.getByRole('button', { name: '王库管 · 物资管理员' })).toBeVisible();
  await page.mouse.move(200, 200);
  await page.clock.fastForward('09:40');
  await expect(page.getByText('马上自动锁定')).toBeVisible();
  await page.mouse.move(240, 240);
  await page.clock.fastForward('00:02');
  await expect(page.getByText('马上自动锁定')).toBeHidden();
  await page.clock.fastForward('10:01');
  await expect(page.getByText('很久没有人用，已自动锁定。')).toBeVisible();
});

test('who is revoked cannot come in again', async () => {
  const { page } = shared.app;
  await unlock(page);
  await openAccounts();
  await page.getByRole('button', { name: '停用：王库管' }).click();
  const confirm = page.getByRole('dialog', { name: '停用王库管' });
  await confirm.getByLabel('您本人的口令').fill(ourPost.passphrase);
  await page.keyboard.press('Enter');
  await seeToast(page, '已停用王库管，数据密钥已换');
  await expect(page.getByRole('row', { name: /王库管.*已停用/ })).toBeVisible();
  await page.keyboard.press('Control+l');
  const lock = page.getByRole('dialog', { name: ourPost.branchName });
  await lock.getByLabel('口令').fill(STORE);
  await lock.getByLabel('口令').press('Enter');
  await expect(lock.getByText('口令不对，没有打开')).toBeVisible();
  await unlock(page);
});
