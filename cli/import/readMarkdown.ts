import { marked } from 'marked';
import type { Copy } from './copy';
import { readRecord } from './readRecord';

const FRONT_MATTER = /^---[ \t]*\n([\s\S]{0,20000}?)\n---[ \t]*(?:\n|$)/u;
const LINE = /^([A-Za-z_][\w-]{0,50})[ \t]{0,20}:[ \t]{0,20}(.{0,2000})$/u;

/** Markdown, with `key: value` lines between dashes before it (title, date, language, id, url, author) where there are. */
export function readMarkdown(text: string, where: string): Copy {
  const source = text.replace(/^\ufeff/u, '').replace(/\r\n?/gu, '\n');
  const [whole = '', front = ''] = FRONT_MATTER.exec(source) ?? [];
  const told = Object.fromEntries(
    front.split('\n').flatMap((line) => {
      const [, key, value = ''] = LINE.exec(line) ?? [];
      return key === undefined ? [] : [[key, value.trim().replace(/^(["'])(.*)\1$/u, '$2')]];
    }),
  );
  const html = marked.parse(source.slice(whole.length), { async: false });
  return readRecord({ ...told, html }, where);
}
