import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { StoredSuggestion, SuggestionsReply } from '../../core/contract';
import { openBrowser } from './openBrowser';
import { logInAsEditor, openPlayground, type Playground } from './openPlayground';

/** An invented story of invented states: two speakers, five quotes, one press conference, two links. */
export const STORY = [
  'Ostria and Vellin share the northern banks',
  '',
  'PORT VELLIN, May 6 (Test Wire) — "We will share the northern banks," Ostrian Foreign Minister Mara Tolen told a joint news conference with Vellinian Foreign Minister Jon Arvel in Port Vellin on Tuesday.',
  '',
  'She added: "The herring do not carry passports."',
  '',
  'Tolen said: "Both fleets will sail in June."',
  '',
  'Arvel said that the talks would resume in autumn.',
  '',
  '"The harbour stays open," Arvel said.',
  '',
  'Nobody spoke of the lighthouse.',
  '',
  'Read More:',
  '',
  'Herring fleet returns to Port Vellin',
  '',
  'Lighthouse keepers wait for a word',
  '',
  'This story is invented: its states and people do not exist.',
].join('\n');

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';
type Answer = { status: number; body: { data: never } };

export type Desk = {
  readonly address: string;
  readonly browser: Browser;
  readonly ask: (method: Method, path: string, body?: unknown, token?: string) => Promise<Answer>;
  /** What a reader without any right gets of the content API. */
  readonly read: (path: string) => Promise<Answer>;
  /** The article that a story became. */
  readonly importStory: (text: string, language?: string) => Promise<string>;
  readonly tagsOf: (articleId: string) => Promise<readonly StoredSuggestion[]>;
  /** A page of a browser of its own, logged in. */
  readonly openPage: (options?: BrowserContextOptions) => Promise<Page>;
  readonly close: () => Promise<void>;
};

let stories = 0;

/** A desk in a real browser; `playground` for one that is already running. */
export async function openDesk(given?: Playground): Promise<Desk> {
  const playground = given ?? (await openPlayground());
  const browser = await openBrowser();
  const ask: Desk['ask'] = async (method, path, body, token = playground.token) => {
    const reply = await fetch(playground.address + path, {
      method,
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await reply.text();
    return { status: reply.status, body: text === '' ? { data: null as never } : JSON.parse(text) };
  };
  return {
    address: playground.address,
    browser,
    ask,
    read: async (path) => {
      const reply = await fetch(playground.address + path);
      return { status: reply.status, body: (await reply.json()) as Answer['body'] };
    },
    importStory: async (text, language = 'en') => {
      stories += 1;
      const story = { operationId: `story-${stories}`, text, format: 'text', language, date: '2031-05-07' };
      const { body } = await ask('POST', '/communique/stories', story);
      return (body.data as { articleId: string }).articleId;
    },
    tagsOf: async (articleId) => {
      const { body } = await ask('GET', `/communique/articles/${articleId}/suggestions`);
      return (body.data as SuggestionsReply).suggestions;
    },
    openPage: async (options = {}) => {
      const context = await browser.newContext({
        viewport: { width: 1440, height: 900 },
        bypassCSP: true,
        ...options,
      });
      const page = await context.newPage();
      page.setDefaultTimeout(30_000);
      await logInAsEditor(page, playground.address);
      return page;
    },
    close: async () => {
      await browser.close();
      if (given === undefined) await playground.stop();
    },
  };
}

export const addressOf = ({ address }: Pick<Desk, 'address'>, articleId: string): string =>
  `${address}/admin/plugins/communique/tag/${articleId}`;

/** The workbench of an article, with its tags. */
export async function openWorkbench(page: Page, desk: Pick<Desk, 'address'>, articleId: string): Promise<void> {
  await page.goto(addressOf(desk, articleId));
  await page.locator('[data-workbench][data-ready=tags]').waitFor();
  // What does not fit on a screen is drawn a moment later.
  await page.waitForFunction(() => {
    const drawn = document.querySelectorAll('li[data-tag]');
    return drawn.length === 0 || drawn.length === Number(drawn[0]?.getAttribute('aria-setsize'));
  });
}

export const cards = (page: Page, state: string) => page.locator(`li[data-decision=${state}]`);

/** Waits until the server has everything that was done on the page. */
export const saved = (page: Page): Promise<void> => page.locator('[data-send=saved]').waitFor();
