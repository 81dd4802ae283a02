import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ploverOfCameo } from '../../../core/acts/ploverOfCameo';
import { turnCode } from '../../../core/acts/turnAct';
import { TURNS } from '../../../core/lexicon/actWords';
import { acts } from '../../../core/lexicon/en/acts';
import { PLOVER_TYPES } from '../../../core/vocabularies';

const standards = path.resolve(__dirname, '../../../../shared/corpora/standards');
const conversion = path.join(standards, 'plover/CAMEO2PLOVER-2021.txt');
const codefile = path.join(standards, 'cameo/CAMEO_codefile.txt');

test('every thing that a verb is done to has its words', () => {
  const named = acts.verbs.flatMap(([, , ...things]) => things);
  expect(named.filter((thing) => acts.things[thing] === undefined)).toEqual([]);
  const unused = Object.keys(acts.things).filter((thing) => !named.includes(thing));
  expect(unused).toEqual([]);
});

test('every code has a PLOVER type', () => {
  for (const [, code] of acts.verbs) expect(PLOVER_TYPES).toContain(ploverOfCameo(code).ploverType);
});

describe('against the official lists, where they are beside the checkout', () => {
  const isThere = existsSync(conversion) && existsSync(codefile);
  if (!isThere)
    process.stdout.write('The CAMEO and PLOVER lists are not beside the checkout: codes are not compared.\n');

  test('every code exists, done or turned', () => {
    if (!isThere) return;
    const list = readFileSync(codefile, 'utf8');
    const codes = acts.verbs.flatMap(([, code]) => [
      code,
      ...TURNS.flatMap((turn) => [
        turnCode(turn, code, false),
        turnCode(turn, code, true),
        turnCode(turn, null, false),
      ]),
    ]);
    expect([...new Set(codes)].filter((code) => !new RegExp(`LABEL:\\s*${code}\\s*=`).test(list))).toEqual([]);
  });

  test('type, mode and contexts are those of the conversion table, but where its manual says otherwise', () => {
    if (!isThere) return;
    const lines = [
      ...readFileSync(conversion, 'utf8').matchAll(/^(\d{3,4}):\s*([A-Z]+)\s*(?:,([^,#\n]*))?(?:,([^#\n]*))?/gm),
    ];
    const listed = (words = '') =>
      words
        .split(/[;\s]+/)
        .filter(Boolean)
        .sort();
    // 163 is SANCTION in the text; "ease" and "return" are no modes any more; 175 is given twice.
    const others = new Set(['163', '175', '0842', '085', '1823']);
    const differing = lines.flatMap(([, code = '', type, mode = '', contexts]) => {
      if (others.has(code)) return [];
      const told = ploverOfCameo(code);
      const ours = [told.ploverType, told.ploverMode ?? '', [...told.ploverContexts].sort().join(' ')];
      const theirs = [type, mode.trim(), listed(contexts).join(' ')];
      return ours.join('|') === theirs.join('|') ? [] : [`${code}: ${ours.join('|')} for ${theirs.join('|')}`];
    });
    expect(lines.length).toBeGreaterThan(200);
    expect(differing).toEqual([]);
  });
});
