import { errors } from '@strapi/utils';
import { type Anchor, matchAnchor, revisionOf, type TextBlock } from '../../../core';
import { areSameWords, exactOf } from '../../../core/anchors/blockSpan';
import { anchorAt, describeAnchor } from '../../../core/anchors/describeAnchor';

/**
 * Where an editor put a tag, in the text as it is now: described anew, at the same words or not at all. A place that
 * the desk itself had reported as changed or lost comes back as that when an editor takes back what replaced it.
 * @throws ValidationError (400) where the words stand in the text no more, or where none ever stood.
 */
export function placeIn(blocks: readonly TextBlock[], place: Anchor): Anchor {
  if (place.spans.length === 0) return { ...place, revision: revisionOf(blocks), state: 'ok' };
  // It says of itself that its words are gone: it points nowhere, and is found again when they come back.
  if (place.state === 'lost') return place;
  return place.revision === revisionOf(blocks) ? takeAsIs(blocks, place) : findAgain(blocks, place);
}

/** `place: null`: the tag stands nowhere in the body. */
export const nowhereIn = (blocks: readonly TextBlock[], exact: string): Anchor => ({
  field: 'body',
  revision: revisionOf(blocks),
  spans: [],
  exact,
  prefix: '',
  suffix: '',
  state: 'ok',
});

function takeAsIs(blocks: readonly TextBlock[], place: Anchor): Anchor {
  const isInside = place.spans.every(
    ({ block, start, end }) => start < end && end <= (blocks[block]?.text.length ?? -1),
  );
  if (!isInside) {
    throw new errors.ValidationError(
      'place.spans: they do not stand inside the text that place.revision names. Load the text again and mark the words there.',
    );
  }
  const words = exactOf(blocks, place.spans);
  if (place.state !== 'changed' && !areSameWords(words, place.exact)) {
    throw new errors.ValidationError(
      `place.exact: ${print(place.exact)} is not what stands at place.spans (${print(words)}). Load the text again and mark the words there.`,
    );
  }
  return anchorAt(blocks, place.spans, place.exact, place.state);
}

function findAgain(blocks: readonly TextBlock[], place: Anchor): Anchor {
  const found = matchAnchor(place, blocks);
  switch (found.kind) {
    case 'exact':
    case 'moved':
      return describeAnchor(blocks, found.spans);
    case 'changed':
      if (place.state === 'changed') return anchorAt(blocks, found.spans, place.exact, 'changed');
      throw goneFrom(place);
    case 'lost':
      throw goneFrom(place);
  }
}

const goneFrom = ({ exact }: Anchor): Error =>
  new errors.ValidationError(
    `The text was edited meanwhile, and the words ${print(exact)} cannot be told in it any more. Load the text again and mark the words that stand there now.`,
  );

/** Enough words to know which are meant. */
const SHOWN = 80;
const print = (words: string): string =>
  `“${words.length > SHOWN ? `${words.slice(0, SHOWN - 1).replace(/[\ud800-\udbff]$/, '')}…` : words}”`;
