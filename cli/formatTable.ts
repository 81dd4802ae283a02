import type { Analysis, Role, Story } from '../core';
import { clip, isolate, toCell, widthOf, wrap } from './terminalText';
import { datelineOf, nameOf } from './toRecord';

/** Columns of the page; terminals of 100 and more are the rule. */
const PAGE = 100;
const INDENT = '  ';

type Read = { readonly id: string; readonly story: Story };

/** One story for people: what was read, then who, what, when and where to go on. */
export function formatTable(read: Read, analysis: Analysis): string {
  const sections = [
    heading(read, analysis),
    section('People', analysis.people.map(personRow)),
    section('Quotes', quoteRows(analysis), analysis.quotes.length),
    section(
      'Events',
      analysis.events.flatMap((event) => eventRows(event, analysis)),
      analysis.events.length,
    ),
    section('Links', analysis.links.flatMap(linkRows), analysis.links.length),
  ];
  return `${sections.join('\n\n')}\n\n`;
}

function heading({ id, story }: Read, { language }: Analysis): string {
  const { headline, date } = story;
  const dateline = datelineOf(story);
  const title = [id, language, date ?? 'no date'].map((part) => clip(part, PAGE / 2)).join(' · ');
  const lines = [isolate(title), '─'.repeat(Math.min(PAGE, widthOf(title)))];
  if (headline) lines.push(...labelled('Headline', headline.text));
  if (dateline) lines.push(...labelled('Dateline', dateline));
  return lines.join('\n');
}

const LABEL = 10;

function labelled(label: string, words: string): string[] {
  return wrap(words, PAGE - LABEL).map((line, i) => `${(i === 0 ? label : '').padEnd(LABEL)}${line}`);
}

function section(title: string, rows: readonly string[], count = rows.length): string {
  return [`${title} (${count})`, ...(rows.length === 0 ? [`${INDENT}none found`] : rows)].join('\n');
}

const NAME = 28;

function personRow({ proposed: { name, roles } }: Analysis['people'][number]): string {
  const offices = roles.map(officeOf).join('; ');
  return `${INDENT}${toCell(name, NAME)}  ${isolate(clip(offices, PAGE - NAME - 4))}`.trimEnd();
}

const officeOf = ({ label, country }: Role): string => (country ? `${label} [${country}]` : label);

const NUMBER = 3;
const KIND = 8;
const SPEAKER = 20;
const CUE = 16;
const WORDS = PAGE - INDENT.length - NUMBER - KIND - SPEAKER - CUE - 8;

function quoteRows(analysis: Analysis): string[] {
  if (analysis.quotes.length === 0) return [];
  const head = row(['#', 'kind', 'speaker', 'cue'], 'words');
  const rows = analysis.quotes.flatMap(({ proposed }, i) => {
    const { directness, speaker, cue, text } = proposed;
    const cells = [String(i + 1), directness, speaker ? nameOf(speaker, analysis) : '?', cue];
    return wrap(text, WORDS).map((line, n) => row(n === 0 ? cells : ['', '', '', ''], line));
  });
  return [head, ...rows];
}

function row(cells: readonly string[], words: string): string {
  const widths = [NUMBER, KIND, SPEAKER, CUE];
  return `${INDENT}${cells.map((cell, i) => toCell(cell, widths[i] ?? 0)).join('  ')}  ${words}`.trimEnd();
}

function eventRows({ proposed }: Analysis['events'][number], analysis: Analysis): string[] {
  const { eventKind, factuality, startDate, place, country, participants, ploverType, cameoCode } = proposed;
  const where = [place, country && `[${country}]`].filter(Boolean).join(' ');
  const what = [eventKind, factuality, startDate ?? 'no day', where || 'no place', `${ploverType} ${cameoCode}`];
  const who = participants.map(({ party, role }) => `${nameOf(party, analysis)} (${role})`).join(', ');
  return [
    ...wrap(what.join(' · '), PAGE - INDENT.length).map((line) => `${INDENT}${line}`),
    ...wrap(who, PAGE - 2 * INDENT.length).map((line) => `${INDENT}${INDENT}${line}`),
  ];
}

const RELATION = 16;

function linkRows({ proposed: { title, url, relation } }: Analysis['links'][number]): string[] {
  const left = INDENT.length + RELATION + 2;
  const words = [...wrap(title, PAGE - left), ...(url ? wrap(url, PAGE - left) : [])];
  return words.map((line, i) => `${INDENT}${toCell(i === 0 ? relation : '', RELATION)}  ${line}`.trimEnd());
}
