import type { TranslationKey } from '../../hooks/useTranslate';
import type { Command } from '../../workbench/keyMap';

export const COMMAND_LABELS: Readonly<Record<Command, TranslationKey>> = {
  next: 'command.next',
  previous: 'command.previous',
  nextOpen: 'command.nextOpen',
  previousOpen: 'command.previousOpen',
  inner: 'command.inner',
  outer: 'command.outer',
  nextSentence: 'command.nextSentence',
  previousSentence: 'command.previousSentence',
  accept: 'command.accept',
  acceptAlike: 'command.acceptAlike',
  reject: 'command.reject',
  undo: 'command.undo',
  redo: 'command.redo',
  select: 'command.select',
  speaker: 'command.speaker',
  event: 'command.event',
  edges: 'command.edges',
  directness: 'command.directness',
  tagQuote: 'command.tagQuote',
  tagPerson: 'command.tagPerson',
  tagLink: 'command.tagLink',
  repeat: 'command.repeat',
  hideMarks: 'command.hideMarks',
  find: 'command.find',
  help: 'command.help',
  save: 'command.save',
  publish: 'command.publish',
  nextArticle: 'command.nextArticle',
};

export const GROUP_LABELS = {
  move: 'command.group.move',
  decide: 'command.group.decide',
  correct: 'command.group.correct',
  tag: 'command.group.tag',
  view: 'command.group.view',
  story: 'command.group.story',
} as const satisfies Record<string, TranslationKey>;
