/**
 * Reads a story of ours and what a careful editor marked in it. The gold file quotes the story's own words; here they
 * are found, so that the tests compare offsets. The format is told in README.md.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Directness, EventKind, Factuality, Headline, LinkRelation, PostKind } from '../../core/model';
import type { Markup } from '../../core/story/findBlocks';
import { parseHtml } from '../../core/story/parseHtml';
import type { Span } from '../../core/text/span';
import { locate } from './locate';

export type GoldSpeaker = string | { readonly organization: string } | { readonly unnamed: string } | null;

export type GoldDateline = {
  readonly text: string;
  readonly place: string | null;
  readonly country: string | null;
  readonly date: string | null;
  readonly agency: string | null;
};

export type GoldPerson = {
  readonly name: string;
  readonly roles: readonly { readonly postKind: PostKind; readonly country: string | null }[];
};

export type GoldQuote = {
  readonly pieces: readonly string[];
  readonly directness: Directness;
  readonly speaker: GoldSpeaker;
  readonly attributionText: string;
  readonly cue: string;
};

export type GoldEvent = {
  readonly eventKind: EventKind;
  readonly place: string | null;
  readonly country: string | null;
  readonly startDate: string | null;
  readonly factuality: Factuality;
  readonly participants: readonly (readonly [name: string, role: string])[];
};

export type GoldLink = { readonly title: string; readonly url: string | null; readonly relation: LinkRelation };

type GoldFile = {
  readonly language: string;
  readonly date: string;
  readonly headline: Headline;
  readonly dateline: GoldDateline | null;
  readonly people: readonly GoldPerson[];
  readonly quotes: readonly GoldQuote[];
  readonly events: readonly GoldEvent[];
  readonly links: readonly GoldLink[];
};

/** A gold file with its words found: `spans` and `span` are UTF-16 offsets into `text`. */
export type Gold = Omit<GoldFile, 'dateline' | 'quotes' | 'links'> & {
  readonly name: string;
  /** The story as the reader gets it: the file as it is, or the words of an HTML page. */
  readonly text: string;
  /** What HTML knew besides the words; undefined for plain text. */
  readonly markup: Markup | undefined;
  readonly dateline: (GoldDateline & { readonly span: Span }) | null;
  readonly quotes: readonly (GoldQuote & { readonly spans: readonly Span[] })[];
  readonly links: readonly (GoldLink & { readonly span: Span })[];
};

const ENDING = '.gold.json';

/** The names of all our stories, without their endings. */
export const listStories = (): readonly string[] =>
  readdirSync(__dirname)
    .filter((file) => file.endsWith(ENDING))
    .map((file) => file.slice(0, -ENDING.length))
    .sort();

/** Throws where the gold quotes words that the story does not have, or has twice without saying which. */
export function readGold(name: string): Gold {
  const file: GoldFile = JSON.parse(readFileSync(path.join(__dirname, name + ENDING), 'utf8'));
  const { text, markup } = readStory(name);
  const find = (printed: string): Span => locate(text, printed, name);
  return {
    ...file,
    name,
    text,
    markup,
    dateline: file.dateline && { ...file.dateline, span: find(file.dateline.text) },
    quotes: file.quotes.map((quote) => ({ ...quote, spans: quote.pieces.map(find) })),
    links: file.links.map((link) => ({ ...link, span: find(link.title) })),
  };
}

function readStory(name: string): { text: string; markup: Markup | undefined } {
  const files = readdirSync(__dirname);
  if (files.includes(`${name}.html`)) return parseHtml(readFileSync(path.join(__dirname, `${name}.html`), 'utf8'));
  return { text: readFileSync(path.join(__dirname, `${name}.txt`), 'utf8'), markup: undefined };
}
