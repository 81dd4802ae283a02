import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Strapi's own: its editor for the body has no name, its announcement above every page stands outside all landmarks. */
const STRAPIS = ['[data-slate-editor]', 'div:has(a[href^="https://strapi.io/blog"]):not(:has(main, nav))'];

/** Strapi's edit page gives all its side panels, ours among them, one and the same name. */
const isStrapis = ({ id, nodes }: Violation): boolean =>
  id === 'landmark-unique' && nodes.every(({ html }) => html.includes('aria-labelledby="additional-information"'));

type Violation = { id: string; nodes: { html: string }[] };
type Result = { violations: Violation[] };

/** What axe finds on the page as it stands, whatever it calls its weight; the page's context must bypass its CSP. */
export async function findViolations(page: Page): Promise<string[]> {
  await page.addScriptTag({ content: AXE });
  const { violations } = await page.evaluate<Result>(`axe.run({ exclude: ${JSON.stringify(STRAPIS)} })`);
  return violations.filter((one) => !isStrapis(one)).map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}
