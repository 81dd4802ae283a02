import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Strapi's own editor for the body, which has no name of its own. */
const STRAPIS = '[data-slate-editor]';

type Result = { violations: { id: string; impact: string; nodes: { html: string }[] }[] };

/** What axe calls serious or critical on the page as it stands; the page's context must bypass its CSP. */
export async function findViolations(page: Page): Promise<string[]> {
  await page.addScriptTag({ content: AXE });
  const { violations } = await page.evaluate<Result>(`axe.run({ exclude: ['${STRAPIS}'] })`);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}
