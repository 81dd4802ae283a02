/** Two editors on one story, and a server that dies under one: nothing is lost, nothing is done twice. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { logIn } from '../../playground/fillDesk.mjs';
import { runStrapi } from '../../playground/runStrapi.mjs';
import { freePort } from './freePort';
import { hasBrowser } from './openBrowser';
import { cards, type Desk, openDesk, openWorkbench, STORY } from './openWorkbench';

/** tests/e2e/desk.test.ts says what to install where there is none. */
const withBrowser = hasBrowser || process.env.CI === 'true' ? describe : describe.skip;
jest.setTimeout(240_000);

const QUOTES = 200;
/** Invented, like its minister; one quotation a paragraph. */
const LONG = [
  'Ostria counts its barrels',
  '',
  ...Array.from({ length: QUOTES }, (_, n) => [
    `"Barrel number ${n + 1} is full," Ostrian Foreign Minister Mara Tolen said.`,
    '',
  ]).flat(),
  'This story is invented: its states and people do not exist.',
].join('\n');

/** What the page shows, tag by tag. */
const shownOn = (page: Page) =>
  page
    .locator('li[data-tag]')
    .evaluateAll((found) =>
      Object.fromEntries(found.map((card) => [card.getAttribute('data-tag'), card.getAttribute('data-decision')])),
    );

withBrowser('nothing is lost', () => {
  test('between two editors who decide on the same story at once', async () => {
    const desk = await openDesk();
    try {
      const articleId = await desk.importStory(STORY);
      const [first, second] = [await desk.openPage(), await desk.openPage()];
      await openWorkbench(first, desk, articleId);
      await openWorkbench(second, desk, articleId);
      // One from the top, one from the bottom, meeting in the middle with different minds.
      await second.keyboard.press('Shift+N');
      for (let n = 0; n < 6; n++) {
        await first.keyboard.press('a');
        await second.keyboard.press('x');
        await second.keyboard.press('Shift+N');
      }
      for (const page of [first, second]) {
        await page.locator('[data-send=saved]').waitFor();
        const theirs = page.locator('[data-complaint=conflict]').getByRole('button', { name: 'Keep theirs' });
        while ((await theirs.count()) > 0) await theirs.first().click();
      }
      const decided = Object.fromEntries((await desk.tagsOf(articleId)).map(({ id, decision }) => [id, decision.kind]));
      expect(Object.values(decided)).toContain('accepted');
      expect(Object.values(decided)).toContain('rejected');
      for (const page of [first, second]) {
        await openWorkbench(page, desk, articleId);
        expect(await shownOn(page)).toEqual(decided);
      }
    } finally {
      await desk.close();
    }
  });

  test('when the server is killed three times in the middle of two hundred decisions', async () => {
    const states = path.resolve(__dirname, '..', '.state');
    mkdirSync(states, { recursive: true });
    const state = mkdtempSync(path.join(states, 'e2e-killed-'));
    const port = await freePort();
    let strapi = await runStrapi({ port, state });
    const restart = async () => {
      strapi.child.kill('SIGKILL');
      await strapi.ended;
      strapi = await runStrapi({ port, state });
    };
    let desk: Desk | null = null;
    try {
      const token = await logIn(strapi.address);
      desk = await openDesk({ address: strapi.address, token, state, stop: async () => {} });
      const articleId = await desk.importStory(LONG);
      const page = await desk.openPage();
      await openWorkbench(page, desk, articleId);
      expect(await cards(page, 'open').count()).toBeGreaterThanOrEqual(QUOTES);
      for (let n = 0; n < QUOTES; n++) {
        await page.keyboard.press(n % 4 === 3 ? 'x' : 'a');
        if (n === 60 || n === 120 || n === 180) {
          // While a batch is on its way.
          await page.waitForTimeout(900);
          await restart();
        }
      }
      const seen = await shownOn(page);
      await restart();
      await openWorkbench(page, desk, articleId);
      await page.locator('[data-send=saved]').waitFor({ timeout: 120_000 });
      const tags = await desk.tagsOf(articleId);
      expect(Object.fromEntries(tags.map(({ id, decision }) => [id, decision.kind]))).toEqual(seen);
      const accepted = tags.filter(({ kind, decision }) => kind === 'quote' && decision.kind === 'accepted');
      expect(new Set(accepted.map(({ record }) => record?.documentId)).size).toBe(accepted.length);
      const { body } = await desk.ask(
        'GET',
        '/content-manager/collection-types/plugin::communique.quote?page=1&pageSize=1',
      );
      expect((body as unknown as { pagination: { total: number } }).pagination.total).toBe(accepted.length);
    } finally {
      await desk?.close();
      strapi.child.kill('SIGKILL');
      await strapi.ended;
      rmSync(state, { recursive: true, force: true });
    }
  });
});
