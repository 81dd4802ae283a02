import type { BlockSpan } from '../../core/anchors/blockSpan';
import type { Change } from './changes';
import { givePlace, turnDirectness } from './corrections';
import { actAndGoOn } from './decideCommands';
import { tagLink, tagQuote } from './newTag';
import { snapToWords } from './placing';
import { findRepeats, repeatAt } from './repeat';
import { act, currentOf, type Effect, goTo, hint, look, type Scene, targetsOf, wordsMarked } from './scene';
import type { Task } from './view';

const open = (task: Task): readonly Effect[] => [look({ kind: 'taskOpened', task })];

/** Who said it; on a person's tag: which person that is. */
export function askSpeaker(scene: Scene): readonly Effect[] {
  const targets = targetsOf(scene);
  const quotes = targets.filter(({ kind }) => kind === 'quote');
  if (quotes.length > 0) return open({ kind: 'speaker', tagIds: quotes.map(({ id }) => id) });
  const person = targets.find(({ kind }) => kind === 'person');
  return person === undefined
    ? hint(targets.length === 0 ? 'noTag' : 'notAQuote')
    : open({ kind: 'person', tagId: person.id, span: null });
}

/** With words marked: they tell of an event. Else where the quote was said, or the facts of an event's tag. */
export function askEvent(scene: Scene): readonly Effect[] {
  const span = wordsToTag(scene);
  if (span !== null) return open({ kind: 'event', tagId: null, span });
  const targets = targetsOf(scene);
  const quotes = targets.filter(({ kind }) => kind === 'quote');
  if (quotes.length > 0) return open({ kind: 'quoteEvent', tagIds: quotes.map(({ id }) => id) });
  const event = targets.find(({ kind }) => kind === 'event');
  return event === undefined
    ? hint(targets.length === 0 ? 'noTag' : 'notAQuote')
    : open({ kind: 'event', tagId: event.id, span: null });
}

/** With words selected the tag goes to them at once; else its edges are moved by keys. */
export function moveEdges(scene: Scene): readonly Effect[] {
  const current = currentOf(scene);
  if (current === null) return hint('noTag');
  const marked = scene.marked === null ? null : snapToWords(scene.blocks, scene.marked);
  if (marked !== null) return placeAt(scene, [marked]);
  const spans = current.anchor.spans.map(({ block, start, end }) => ({ block, start, end }));
  if (spans.length === 0 || current.anchor.state === 'lost') return hint('noPlace');
  return open({ kind: 'edges', tagId: current.id, spans });
}

/** The current tag on these words, and on to the next that wants an eye. */
export function placeAt(scene: Scene, spans: readonly BlockSpan[]): readonly Effect[] {
  const current = currentOf(scene);
  if (current === null) return hint('noTag');
  return [look({ kind: 'taskClosed' }), ...actAndGoOn(scene, 'placed', [givePlace(current, scene.blocks, spans)])];
}

export function changeDirectness(scene: Scene): readonly Effect[] {
  const changes = targetsOf(scene).flatMap((tag) => turnDirectness(tag) ?? []);
  return changes.length === 0 ? hint('notAQuote') : [act('corrected', ...changes)];
}

const wordsToTag = (scene: Scene) => {
  const words = wordsMarked(scene);
  return words === null ? null : snapToWords(scene.blocks, words);
};

const tagged = (change: Change): readonly Effect[] => [
  act('tagged', change),
  look({ kind: 'caretSet', caret: null }),
  goTo(change.tagId),
];

export function tagAsQuote(scene: Scene): readonly Effect[] {
  const span = wordsToTag(scene);
  if (span === null) return hint('markFirst');
  return tagged(tagQuote(scene.tags, scene.blocks, { tagId: scene.newTagId(), span }));
}

export function tagAsPerson(scene: Scene): readonly Effect[] {
  const span = wordsToTag(scene);
  return span === null ? hint('markFirst') : open({ kind: 'person', tagId: null, span });
}

export function tagAsLink(scene: Scene): readonly Effect[] {
  const span = wordsToTag(scene);
  if (span === null) return hint('markFirst');
  return tagged(tagLink(scene.tags, scene.blocks, { tagId: scene.newTagId(), span }));
}

export function repeat(scene: Scene): readonly Effect[] {
  const current = currentOf(scene);
  if (current === null) return hint('noTag');
  const places = findRepeats(current, scene.tags, scene.blocks);
  if (places.length === 0) return hint('noRepeats');
  return [act('repeated', ...repeatAt(current, places, scene.blocks, scene.newTagId))];
}
