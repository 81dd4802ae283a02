import { errors } from '@strapi/utils';
import { parseHtml, parseStory, type Settings, type Story, type StoryInput } from '../../../core';
import { normalizeText } from './normalizeText';

/** A language that neither the editor nor the words tell. */
const UNDETERMINED = 'und';

/**
 * What was pasted → its parts, on normalized text.
 * @throws ValidationError (400) when nothing is left to read: a page of scripts, a file of white space.
 */
export function readStory({ text, format, language, date }: StoryInput, { defaultLanguage }: Settings): Story {
  const normalized = normalizeText(text);
  if (normalized.kind === 'refused') throw refusal(`the text ${normalized.why}`);
  const page = format === 'html' ? parseHtml(normalized.text) : { text: normalized.text };
  const told = parseStory(page.text, { ...page, language, date });
  const story =
    told.language === UNDETERMINED ? parseStory(page.text, { ...page, language: defaultLanguage, date }) : told;
  if (story.blocks.length === 0) throw refusal('no words are left once scripts, forms and navigation are taken out');
  return story;
}

const refusal = (message: string) =>
  new errors.ValidationError(`text: ${message}`, {
    errors: [{ path: ['text'], name: 'ValidationError', message, value: undefined, allowed: 'a story in words' }],
  });
