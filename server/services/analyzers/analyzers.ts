import type { Core } from '@strapi/strapi';
import { rowsOf } from '../../documentsOf';
import { bodyReading, dayOf } from '../desk/bodyReading';
import { findArticle } from '../desk/findArticle';
import { type SuggestionRow, wordingOf } from '../desk/suggestionRow';
import type { Analyzer, AnalyzerSettings, AskedStory } from './analyzer';
import { type Breaker, createBreaker } from './breaker';
import { checkAnswer } from './checkAnswer';
import { httpAnalyzer } from './httpAnalyzer';
import { mergeAnswer } from './mergeAnswer';
import { openAiAnalyzer } from './openAiAnalyzer';

/** `rests`: it failed too often lately, and is asked again after so many milliseconds. */
export type Asked =
  | { readonly kind: 'merged'; readonly added: number; readonly dropped: readonly string[] }
  | { readonly kind: 'rests'; readonly forMs: number };

/** Readers of stories beside the built-in one: `plugin::communique.analyzers`. */
export type Analyzers = {
  /** In the order of the host's config, without the built-in one. */
  readonly names: readonly string[];
  /**
   * Asks one about an article and adds what it finds.
   * @throws NotFoundError where the article is gone; Error where the analyzer has no answer
   */
  ask(name: string, articleId: string): Promise<Asked>;
};

export function analyzers({ strapi }: { strapi: Core.Strapi }): Analyzers {
  const given = strapi.plugin('communique').config('analyzers') as readonly ('built-in' | AnalyzerSettings)[];
  const others = given.filter((one) => one !== 'built-in').map(toAnalyzer);
  const breakers = new Map<string, Breaker>(others.map(({ name }) => [name, createBreaker()]));
  return {
    names: others.map(({ name }) => name),
    async ask(name, articleId) {
      const analyzer = others.find((one) => one.name === name);
      const breaker = breakers.get(name);
      // The host took it out of its config since: nothing is to be done.
      if (!analyzer || !breaker) return { kind: 'merged', added: 0, dropped: [] };
      const forMs = breaker.rest();
      if (forMs > 0) return { kind: 'rests', forMs };
      const asked = await describe(strapi, articleId);
      const { suggestions, dropped } = await answerOf(analyzer, breaker, asked);
      const { text } = asked.story;
      const added = await mergeAnswer(strapi, articleId, { suggestions, text });
      if (dropped.length > 0) {
        strapi.log.warn(
          `Analyzer "${name}": ${dropped.length} suggestions for article ${articleId} were dropped; the first: ${dropped[0]}`,
        );
      }
      return { kind: 'merged', added: added ?? 0, dropped };
    },
  };
}

export const analyzersOf = (strapi: Core.Strapi): Analyzers =>
  strapi.plugin('communique').service('analyzers') as unknown as Analyzers;

const toAnalyzer = (settings: AnalyzerSettings): Analyzer =>
  settings.kind === 'http' ? httpAnalyzer(settings) : openAiAnalyzer(settings);

async function answerOf(analyzer: Analyzer, breaker: Breaker, asked: AskedStory) {
  try {
    const checked = checkAnswer(analyzer.name, asked, await analyzer.ask(asked));
    breaker.succeeded();
    return checked;
  } catch (error) {
    breaker.failed();
    throw new Error(`Analyzer "${analyzer.name}": ${(error as Error).message}`, { cause: error });
  }
}

async function describe(strapi: Core.Strapi, articleId: string): Promise<AskedStory> {
  const article = await findArticle(strapi, articleId);
  const { story } = bodyReading(article);
  const tags = (await rowsOf(strapi, 'suggestion').findMany({
    where: { articleId, kind: 'person' },
    orderBy: [{ position: 'asc' }],
  })) as SuggestionRow[];
  const people = tags.flatMap((row) => {
    const wording = wordingOf(row);
    return wording.kind === 'person' ? [{ id: row.documentId, name: wording.name }] : [];
  });
  return {
    version: 1,
    story: { text: story.text, language: story.language, date: dayOf(article), headline: article.headline },
    people,
  };
}
