import { test } from '../fixtures/app.ts';
import { shareApp } from '../fixtures/shared-app.ts';
import { expectFocusInside } from '../pages/overlay-focus.ts';
import { calm, scan } from '../pages/scan.ts';
import { hide, screens, show } from '../pages/screens.ts';
import { openSample } from '../pages/welcome.ts';
import { goTo, places } from '../pages/window.ts';

// the recorder of traces would keep every word axe says
test.use({ trace: 'off' });

const shared = shareApp();

test('the sample opens', async () => {
  await shared.app.page.emulateMedia(calm);
  await openSample(shared.app.page);
});

for (const place of places) {
  test(`axe finds nothing in ${place} and its dialogs, light and dark`, async () => {
    // 服务 alone has some forty screens
    test.setTimeout(600_000);
    const { page } = shared.app;
    await goTo(page, place);
    await scan(page, place);
    for (const screen of screens.filter((one) => one.place === place)) {
      await test.step(screen.name, async () => {
        await show(page, screen);
        await scan(page, `${place}，${screen.name}`);
        if (!screen.inPage && screen.name !== '查找') await expectFocusInside(page, `${place}，${screen.name}`);
        await hide(page, screen);
      });
    }
  });
}
