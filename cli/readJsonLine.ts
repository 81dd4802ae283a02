import { parseStory } from '../core';
import { checkDate, checkLanguage } from './checkValues';
import type { Input, StoryOptions } from './input';

/** One line of JSON Lines → a story; an empty line gives none. What a line says goes before what the options say. */
export function readJsonLine(line: string, where: string, options: StoryOptions): Input[] {
  const json = line.replace(/^\ufeff/u, '').trim();
  if (json === '') return [];
  const failure = (message: string): Input[] => [{ kind: 'failure', where, message }];
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return failure(`not JSON: ${error instanceof Error ? firstLineOf(error.message) : 'cannot be read'}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return failure(`expected an object {"id", "text"}, found ${nameOf(value)}.`);
  }
  const record = value as Readonly<Record<string, unknown>>;
  const problem = problemOf(record);
  if (problem !== null) return failure(problem);
  const text = String(record.text);
  const story = parseStory(text, {
    language: stringOf(record.language) ?? options.language,
    date: stringOf(record.date) ?? options.date,
  });
  return [{ kind: 'story', id: idOf(record.id) ?? where, story, isExtracted: false }];
}

function problemOf({ id, text, date, language }: Readonly<Record<string, unknown>>): string | null {
  if (id !== undefined && idOf(id) === undefined) return `"id": expected a string or a number, found ${nameOf(id)}.`;
  if (typeof text !== 'string') return `"text": expected a string, found ${nameOf(text)}.`;
  return optional('date', date, checkDate) ?? optional('language', language, checkLanguage);
}

function optional(field: string, value: unknown, check: (value: string) => string | null): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value !== 'string') return `"${field}": expected a string, found ${nameOf(value)}.`;
  const reason = check(value);
  return reason === null ? null : `"${field}": ${reason}`;
}

const stringOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const idOf = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;

function nameOf(value: unknown): string {
  if (value === null || value === undefined) return value === null ? 'null' : 'nothing';
  return Array.isArray(value) ? 'a list' : `a ${typeof value}`;
}

const firstLineOf = (message: string): string => message.split('\n')[0]?.slice(0, 160) ?? '';
