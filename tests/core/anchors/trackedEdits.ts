/**
 * Stories whose every character has an identity, and random edits that carry it along: so that after any edit the truth
 * is known character by character. All words are invented.
 */
import type { BlockSpan } from '../../../core/anchors/blockSpan';
import type { TextBlock } from '../../../core/text/toBlocks';

/** `copyOf`: the letter that a copied paragraph took it from. */
export type Letter = { readonly unit: string; readonly id: number; readonly copyOf?: number };
export type Tracked = Letter[][];

export type Random = { next(): number; below(n: number): number; pick<T>(list: readonly T[]): T };

/** mulberry32: the same seed gives the same edits on every machine. */
export function randomFrom(seed: number): Random {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (n: number): number => Math.floor(next() * n);
  return { next, below, pick: (list) => list[below(list.length)] as (typeof list)[number] };
}

let lastId = 0;
export const track = (text: string): Letter[] => text.split('').map((unit) => ({ unit, id: ++lastId }));
export const toTexts = (story: Tracked): TextBlock[] =>
  story.map((letters) => ({ text: letters.map(({ unit }) => unit).join('') }));

const NAMES = ['Ana Belk', 'Tomas Orrin', 'Belk', 'Orrin', 'Leila Marsh', 'Marsh'];
const WORDS =
  'we hope to have good cooperation in the fight against drought and the two countries examined transport visas trade of fish talks are ongoing on border river water they believe that sovereignty must be respected agreement will be renewed every effort role of partners has been important this year the joint commission met again'.split(
    ' ',
  );
const CUES = ['said', 'added', 'told reporters', 'noted', 'stated'];

const wordsOf = (random: Random, count: number): string =>
  Array.from({ length: count }, () => random.pick(WORDS)).join(' ');

function sentence(random: Random): string {
  const shape = random.below(5);
  const said = `"${wordsOf(random, 4 + random.below(22))},"`;
  if (shape === 0) return `${said} he said.`;
  if (shape === 1) return `${random.pick(NAMES)} ${random.pick(CUES)}: ${said}`;
  if (shape === 2) return `${said} ${random.pick(NAMES)} ${random.pick(CUES)}.`;
  if (shape === 3) return `${random.pick(NAMES)} said that ${wordsOf(random, 8 + random.below(10))}.`;
  return `The ${wordsOf(random, 6 + random.below(12))}.`;
}

export function makeStory(random: Random): Tracked {
  return Array.from({ length: 5 + random.below(9) }, () =>
    track(Array.from({ length: 1 + random.below(3) }, () => sentence(random)).join(' ')),
  );
}

const QUOTATION = /(?<=")[^"]{4,400}(?=")/g;
const NAME = /\b(?:Ana Belk|Tomas Orrin|Leila Marsh|Belk|Orrin|Marsh)\b/g;
const THAT = /(?<=said that )[^."]{4,400}/g;

/** What the desk marks: quotations, indirect words, names; and pairs of neighbouring quotations as one in pieces. */
export function markSpans(blocks: readonly TextBlock[]): BlockSpan[][] {
  return blocks.flatMap(({ text }, block) => {
    const spans = [QUOTATION, NAME, THAT].flatMap((pattern) =>
      [...text.matchAll(pattern)].map(({ index, 0: words }) => ({ block, start: index, end: index + words.length })),
    );
    const quotations = [...text.matchAll(QUOTATION)].map(({ index, 0: words }) => ({
      block,
      start: index,
      end: index + words.length,
    }));
    const inPieces = quotations.length >= 3 ? [[quotations[0], quotations[2]] as BlockSpan[]] : [];
    return [...spans.map((span) => [span]), ...inPieces];
  });
}

type Edit = (story: Tracked, random: Random) => void;

/** A random stretch of whole words of one block. */
function stretch(story: Tracked, random: Random, most: number): { letters: Letter[]; from: number; to: number } {
  const letters = random.pick(story);
  const edges = [0, ...letters.flatMap(({ unit }, i) => (unit === ' ' ? [i + 1] : [])), letters.length];
  const first = random.below(edges.length - 1);
  const last = Math.min(edges.length - 1, first + 1 + random.below(most));
  return { letters, from: edges[first] ?? 0, to: edges[last] ?? letters.length };
}

/** Ends of sentences within a block. */
function sentenceIn(story: Tracked, random: Random): { letters: Letter[]; from: number; to: number } {
  const letters = random.pick(story);
  const text = letters.map(({ unit }) => unit).join('');
  const edges = [0, ...[...text.matchAll(/[."] (?=["A-Z])/g)].map(({ index }) => index + 2), text.length];
  const first = random.below(edges.length - 1);
  return { letters, from: edges[first] ?? 0, to: edges[first + 1] ?? text.length };
}

const place = (story: Tracked, random: Random): number => random.below(story.length + 1);

export const EDITS: Readonly<Record<string, Edit>> = {
  insertWords(story, random) {
    const { letters, from } = stretch(story, random, 1);
    letters.splice(from, 0, ...track(`${wordsOf(random, 1 + random.below(4))} `));
  },
  deleteWords(story, random) {
    const { letters, from, to } = stretch(story, random, 5);
    letters.splice(from, to - from);
  },
  replaceWords(story, random) {
    const { letters, from, to } = stretch(story, random, 4);
    letters.splice(from, to - from, ...track(`${wordsOf(random, 1 + random.below(4))} `));
  },
  correctTypo(story, random) {
    const letters = random.pick(story);
    if (letters.length > 0) letters.splice(random.below(letters.length), 1, ...track('x'));
  },
  insertSentence(story, random) {
    const { letters, from } = sentenceIn(story, random);
    letters.splice(from, 0, ...track(`${sentence(random)} `));
  },
  deleteSentence(story, random) {
    const { letters, from, to } = sentenceIn(story, random);
    letters.splice(from, to - from);
  },
  moveSentence(story, random) {
    const { letters, from, to } = sentenceIn(story, random);
    const moved = letters.splice(from, to - from);
    const target = sentenceIn(story, random);
    target.letters.splice(target.from, 0, ...moved, ...track(' '));
  },
  insertBlock(story, random) {
    story.splice(place(story, random), 0, track(sentence(random)));
  },
  deleteBlock(story, random) {
    if (story.length > 1) story.splice(random.below(story.length), 1);
  },
  moveBlock(story, random) {
    const [block] = story.splice(random.below(story.length), 1);
    if (block) story.splice(place(story, random), 0, block);
  },
  /** The copy is new text: its letters are not the letters that were marked. */
  copyBlock(story, random) {
    const copied = random.pick(story).map(({ unit, id, copyOf }) => ({ unit, id: ++lastId, copyOf: copyOf ?? id }));
    story.splice(place(story, random), 0, copied);
  },
  splitBlock(story, random) {
    const index = random.below(story.length);
    const letters = story[index] ?? [];
    const { from, to } = sentenceIn([letters], random);
    const at = from > 0 ? from : to;
    if (at > 0 && at < letters.length) story.splice(index, 1, letters.slice(0, at - 1), letters.slice(at));
  },
  mergeBlocks(story, random) {
    const index = random.below(story.length - 1);
    const [a, b] = [story[index], story[index + 1]];
    if (a && b) story.splice(index, 2, [...a, ...track(' '), ...b]);
  },
};

export function editStory(story: Tracked, random: Random): { story: Tracked; edits: string[] } {
  const copy = story.map((letters) => [...letters]);
  const names = Object.keys(EDITS);
  const edits = Array.from({ length: 1 + random.below(6) }, () => random.pick(names));
  for (const name of edits) {
    const usable = copy.filter((letters) => letters.length > 0);
    if (usable.length > 0 && usable.length === copy.length) EDITS[name]?.(copy, random);
  }
  return { story: copy.filter((letters) => letters.length > 0), edits };
}

/** The letters under some spans, white space left out: what is compared when asking whether they are the same letters. */
export const lettersAt = (story: Tracked, spans: readonly BlockSpan[]): Letter[] =>
  spans.flatMap(({ block, start, end }) => (story[block] ?? []).slice(start, end).filter(isPrinted));

export const isPrinted = ({ unit }: Letter): boolean => unit.trim() !== '';
