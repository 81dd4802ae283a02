import { accept, acceptAlike, reject } from './decideCommands';
import type { Command } from './keyMap';
import { back, goBeside, goNested, goToOpen, selectCurrent, walk } from './moveCommands';
import { type Effect, look, type Scene } from './scene';
import {
  askEvent,
  askSpeaker,
  changeDirectness,
  moveEdges,
  repeat,
  tagAsLink,
  tagAsPerson,
  tagAsQuote,
} from './tagCommands';

type Run = (scene: Scene) => readonly Effect[];

const RUN: Readonly<Record<Command, Run>> = {
  next: (scene) => goBeside(scene, 1),
  previous: (scene) => goBeside(scene, -1),
  nextOpen: (scene) => goToOpen(scene, 1),
  previousOpen: (scene) => goToOpen(scene, -1),
  inner: (scene) => goNested(scene, 'inner'),
  outer: (scene) => goNested(scene, 'outer'),
  nextSentence: (scene) => walk(scene, 1),
  previousSentence: (scene) => walk(scene, -1),
  accept,
  acceptAlike,
  reject,
  undo: (scene) => back(scene, 'undo'),
  redo: (scene) => back(scene, 'redo'),
  select: selectCurrent,
  speaker: askSpeaker,
  event: askEvent,
  edges: moveEdges,
  directness: changeDirectness,
  tagQuote: tagAsQuote,
  tagPerson: tagAsPerson,
  tagLink: tagAsLink,
  repeat,
  hideMarks: () => [look({ kind: 'marksHidden' })],
  find: () => [{ kind: 'find' }],
  help: () => [look({ kind: 'taskOpened', task: { kind: 'help' } })],
  save: () => [{ kind: 'save' }],
  publish: () => [{ kind: 'publish' }],
  nextArticle: () => [{ kind: 'nextArticle' }],
};

/** What a command does here and now; nothing is done yet. */
export const runCommand = (command: Command, scene: Scene): readonly Effect[] => RUN[command](scene);
