import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { DEMO } from '../playground/fillDesk.mjs';
import { Missing } from '../playground/steps.mjs';

/** CHROMIUM_PATH, or where Debian puts it. */
export const chromiumPath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

export function checkBrowser() {
  if (existsSync(chromiumPath)) return;
  throw new Missing(
    `No Chromium at ${chromiumPath}: run "apt-get install chromium", or name one in CHROMIUM_PATH, and run the command again.`,
  );
}

/** The sandbox of the browser needs rights that a container's root does not have. */
export const openBrowser = () => chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox'] });

/** A page of a browser profile of its own, logged in as the demo editor. */
export async function openPage(browser, address) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, bypassCSP: true });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.goto(`${address}/admin/auth/login`);
  await page.getByLabel(/email/i).fill(DEMO.email);
  await page.locator('input[name=password]').fill(DEMO.password);
  await page.getByRole('button', { name: /log\s?in/i }).click();
  await page.waitForURL((url) => !url.pathname.includes('/auth/'));
  return page;
}

/** Until the workbench of an article shows its tags. */
export async function openWorkbench(page, address, articleId) {
  await page.goto(`${address}/admin/plugins/communique/tag/${articleId}`);
  await page.locator('[data-workbench][data-ready=tags]').waitFor();
  // What does not fit on a screen is drawn a moment later.
  await page.waitForFunction(() => {
    const drawn = document.querySelectorAll('li[data-tag]');
    return drawn.length === 0 || drawn.length === Number(drawn[0].getAttribute('aria-setsize'));
  });
}

/** To another page of the running admin, as its links do. Gives the moment, in milliseconds since the admin began to load. */
export const goInApp = (page, to) =>
  page.evaluate((pathname) => {
    const at = performance.now();
    history.pushState(null, '', pathname);
    dispatchEvent(new PopStateEvent('popstate', { state: null }));
    return at;
  }, to);

/** Until the server has everything that was done on the page. */
export const saved = (page) => page.locator('[data-send=saved]').waitFor();

/** Runs `work` with the processor slowed down `factor` times. */
export async function slowedDown(page, factor, work) {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: factor });
  try {
    return await work();
  } finally {
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await session.detach();
  }
}
