import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { Missing, root } from '../playground/steps.mjs';
import { row } from './printTable.mjs';

const folder = path.join(root, 'dist', 'admin');
const STATIC =
  /\b(?:import|export)\s?(?:[\w$*{}\s,]{1,20000}?\sfrom\s?|[\w$*{}\s,]{1,20000}?\}\s?from\s?)?["'](\.{1,2}\/[^"']{1,200})["']/g;
const LAZY = /\bimport\(\s?["'](\.{1,2}\/[^"']{1,200})["']\s?\)/g;

const read = (file) => readFileSync(path.join(folder, file), 'utf8');
const linked = (file, pattern) =>
  [...read(file).matchAll(pattern)].map(([, to]) => path.posix.join(path.posix.dirname(file), to));

/** The files that come with some: they themselves and what they import before they run. */
function closureOf(files) {
  const found = new Set();
  const open = [...files];
  while (open.length > 0) {
    const file = open.pop();
    if (found.has(file)) continue;
    found.add(file);
    open.push(...linked(file, STATIC));
  }
  return found;
}

const KIB = 1024;
const gzipped = (files) => files.reduce((sum, file) => sum + gzipSync(read(file), { level: 9 }).length, 0) / KIB;

/** What lazy imports of `from` bring in, by the name that the file begins with. */
function lazyOf(from, name) {
  const found = [...from]
    .flatMap((file) => linked(file, LAZY))
    .find((file) => path.posix.basename(file).startsWith(name));
  if (found === undefined) throw new Error(`No lazy import of ${name} in ${[...from].join(', ')}: was it renamed?`);
  return found;
}

/** Sizes after gzip, in KiB: of what the plugin adds to every start of the admin, and of what the workbench alone needs. */
export function measureSizes() {
  if (!existsSync(path.join(folder, 'index.mjs')))
    throw new Missing(`No built plugin at ${folder}: run npm run build.`);
  const first = closureOf(['index.mjs']);
  const desk = closureOf([...first, lazyOf(first, 'DeskPage')]);
  const bench = closureOf([lazyOf(desk, 'TagPage')]);
  const alone = [...bench].filter((file) => !desk.has(file));
  const words = lazyOf(first, 'en');
  return [
    row('workbench chunk, gzip', gzipped(alone), {
      unit: 'KiB',
      most: 60,
      note: `${alone.length} files that neither the start of the admin nor the Desk page loads; the peer is Recogito's text annotator by itself`,
      peer: 95,
    }),
    row("added to the admin's first load, gzip", gzipped([...first]), {
      unit: 'KiB',
      most: 5,
      note: `${first.size} files; the words of the editor's language come besides, ${gzipped([words]).toFixed(1)} KiB in English`,
    }),
  ];
}
