import { expect, test } from '../fixtures/app.ts';
import { shareApp } from '../fixtures/shared-app.ts';
import { backToGallery, changePart, goToPosters, pickMore, poster, startPoster } from '../pages/posters.ts';
import { saveFile } from '../pages/save-file.ts';
import { openSample } from '../pages/welcome.ts';
import { chooseFile, seeToast } from '../pages/window.ts';

const shared = shareApp();

/** a PNG of one point */
const PIXEL = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

test('a template is found, its words changed, and the page beside it shows them at once', async () => {
  const { page } = shared.app;
  await openSample(page);
  await goToPosters(page);
  await page.getByRole('searchbox', { name: '查找海报和模板' }).fill('大字');
  await startPoster(page, '大字提示');
  const title = page.getByRole('textbox', { name: '标题' });
  await expect(title).toBeFocused();
  await title.fill('电梯提示');
  await expect(poster(page).getByText('电梯提示')).toBeVisible();
  await title.fill('这个标题实在太长放不下了');
  await expect(page.getByText('多 4 个字')).toBeVisible();
  // one step or two, as fast as this machine types
  await title.press('Control+z');
  await title.press('Control+z');
  await expect(title).toHaveValue('温馨提示');
  await title.fill('电梯提示');
});

test('a sentence of the text bank goes into the field one was in, colours and paper change, and all of it is saved and printed', async () => {
  const { page } = shared.app;
  await page.getByLabel(/^怎么做/).focus();
  await changePart(page, '文字库');
  await page.getByRole('textbox', { name: '查找句子' }).fill('白天黑夜');
  await page.getByRole('button', { name: '有困难请打值班电话，白天黑夜都有人接。' }).click();
  await expect(poster(page).getByText('白天黑夜都有人接')).toBeVisible();
  await changePart(page, '配色和纸张');
  await page.getByRole('radio', { name: '松绿' }).check();
  await page.getByRole('radio', { name: 'A3' }).check();
  await expect(page.getByText('297 × 420 毫米')).toBeVisible();
  await page.getByRole('textbox', { name: '名称' }).fill('三号楼电梯');
  await page.keyboard.press('Control+s');
  await seeToast(page, '已保存：三号楼电梯');
  const pdf = await saveFile(shared.app, () => page.getByRole('button', { name: '存成 PDF' }).click());
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
});

test('what is not saved waits in the gallery, and a saved poster is found by name from anywhere', async () => {
  const { page } = shared.app;
  await page.getByRole('textbox', { name: '名称' }).fill('三号楼电梯（新）');
  await backToGallery(page);
  await page.getByRole('button', { name: '接着做' }).click();
  await changePart(page, '配色和纸张');
  await expect(page.getByRole('textbox', { name: '名称' })).toHaveValue('三号楼电梯（新）');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(page.getByRole('button', { name: '已保存' })).toBeDisabled();
  await pickMore(page, '另存为我的模板');
  await seeToast(page, '已保存模板：三号楼电梯（新）');
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: /^查找/ }).fill('三号楼');
  await expect(page.getByRole('option').filter({ hasText: '海报' }).first()).toBeVisible();
  await page.keyboard.press('Escape');
});

test('a photograph stands on the live page, a small one is told of, and a file that is no picture changes nothing', async () => {
  const { page } = shared.app;
  await backToGallery(page);
  await page.getByRole('searchbox', { name: '查找海报和模板' }).fill('图片海报');
  await startPoster(page, '图片海报');
  await changePart(page, '配色和纸张');
  await chooseFile(page.getByRole('button', { name: '选图片…' }), { name: '门口.png', mimeType: 'image/png', buffer: PIXEL });
  await expect(page.getByText('图片只有 1×1 像素')).toBeVisible();
  await expect(poster(page).locator('img').first()).toHaveAttribute('src', /^data:image\/png;base64,iVBORw0KGgo/);
  await chooseFile(page.getByRole('button', { name: '换图片…' }), { name: '坏.png', mimeType: 'image/png', buffer: Buffer.from('<svg>') });
  await expect(page.getByText('这张图片打不开')).toBeVisible();
  await expect(page.getByRole('img', { name: '海报上的图片' })).toBeVisible();
});

test('a template travels as a file: looked at before it is imported, and a file of another kind is refused', async () => {
  const { page } = shared.app;
  await backToGallery(page);
  await page.getByRole('button', { name: '存成文件…', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: '存成文件，给别的支部用' });
  await expect(dialog.getByRole('checkbox', { name: '三号楼电梯（新）（模板）' })).toBeChecked();
  const file = await saveFile(shared.app, () => dialog.getByRole('button', { name: /^存成文件/ }).click());
  expect(JSON.parse(file.toString())).toMatchObject({ format: 'branch-command-post/posters', version: 1 });
  await expect(dialog).toBeHidden();

  const pick = page.getByRole('button', { name: '从文件导入…' });
  await chooseFile(pick, { name: '坏.json', mimeType: 'application/json', buffer: Buffer.from('<script>') });
  const preview = page.getByRole('dialog', { name: /^导入模板/ });
  await expect(preview.getByRole('alert')).toContainText('这不是海报模板文件');
  await page.keyboard.press('Escape');
  await expect(preview).toBeHidden();
  await chooseFile(pick, { name: '模板.json', mimeType: 'application/json', buffer: file });
  await expect(preview.getByText('这里已有同名的模板').first()).toBeVisible();
  await preview.getByRole('button', { name: /^导入 \d+ 张$/ }).click();
  await seeToast(page, /已导入 \d+ 张/);
  await page.getByRole('searchbox', { name: '查找海报和模板' }).fill('三号楼');
  await expect(page.getByRole('button', { name: '用三号楼电梯（新）做一张' })).toHaveCount(2);
});
