import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { DEMO, logIn } from '../../playground/fillDesk.mjs';
import { runStrapi } from '../../playground/runStrapi.mjs';
import { freePort } from './freePort';

const states = path.resolve(__dirname, '..', '.state');

/** `state`: the folder with its database. */
export type Playground = { address: string; token: string; state: string; stop: () => Promise<void> };

/** The playground as `npm start` runs it, built, on an empty desk of its own. */
export async function openPlayground(): Promise<Playground> {
  mkdirSync(states, { recursive: true });
  const state = mkdtempSync(path.join(states, 'e2e-'));
  const strapi = await runStrapi({ port: await freePort(), state });
  const token = await logIn(strapi.address);
  return {
    address: strapi.address,
    token,
    state,
    stop: async () => {
      await strapi.stop();
      rmSync(state, { recursive: true, force: true });
    },
  };
}

/** Logs the demo editor in through the login form. */
export async function logInAsEditor(page: Page, address: string): Promise<void> {
  await page.goto(`${address}/admin/auth/login`);
  await page.getByLabel(/email/i).fill(DEMO.email);
  await page.locator('input[name=password]').fill(DEMO.password);
  await page.getByRole('button', { name: /log\s?in/i }).click();
  await page.waitForURL((url) => !url.pathname.includes('/auth/'));
}
