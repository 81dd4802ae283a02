import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CODES_OF_KIND } from '../../../core/events/codesOfKind';
import { EVENT_KINDS, PARTICIPATION_ROLES, PLOVER_TYPES } from '../../../core/model';

const standards = path.resolve(__dirname, '../../../../shared/corpora/standards');

/** Modes of the PLOVER manual 0.8, for the types that the desk's kinds have. */
const MODES: Readonly<Record<string, readonly string[]>> = {
  CONSULT: ['visit', 'third-party', 'multilateral', 'phone'],
  ACCUSE: ['disapprove', 'investigate', 'allege'],
  SANCTION: ['convict', 'expel', 'withdraw', 'discontinue'],
  RETREAT: ['withdraw', 'release', 'disarm', 'ceasefire', 'access', 'resign'],
};

test.each(EVENT_KINDS)('%s has a PLOVER type, a mode of that type if any, a CAMEO code and roles', (kind) => {
  const { label, ploverType, ploverMode, cameoCode, roles } = CODES_OF_KIND[kind];
  expect(label).not.toBe('');
  expect(PLOVER_TYPES).toContain(ploverType);
  if (ploverMode !== null) expect(MODES[ploverType]).toContain(ploverMode);
  expect(cameoCode).toMatch(/^\d{3,4}$/);
  expect(PARTICIPATION_ROLES).toEqual(expect.arrayContaining([roles.actor, roles.other]));
});

describe('against the official lists, where they are beside the checkout', () => {
  const codefile = path.join(standards, 'cameo/CAMEO_codefile.txt');
  const conversion = path.join(standards, 'plover/CAMEO2PLOVER-2021.txt');
  const isThere = existsSync(codefile) && existsSync(conversion);
  if (!isThere)
    process.stdout.write('The CAMEO and PLOVER lists are not beside the checkout: codes are not compared.\n');

  test('every CAMEO code exists', () => {
    if (!isThere) return;
    const list = readFileSync(codefile, 'utf8');
    for (const kind of EVENT_KINDS) expect(list).toMatch(new RegExp(`LABEL:\\s*${CODES_OF_KIND[kind].cameoCode}\\s*=`));
  });

  test('every type is the one that the conversion table gives for the code, but for sanctions', () => {
    if (!isThere) return;
    const table = new Map(
      [...readFileSync(conversion, 'utf8').matchAll(/^(\d{3,4}):\s*([A-Z]+)/gm)].map(([, code, type]) => [code, type]),
    );
    for (const kind of EVENT_KINDS) {
      const { cameoCode, ploverType } = CODES_OF_KIND[kind];
      // CAMEO 01 has no PLOVER type; 163 is COERCE in the table and SANCTION in the manual's text.
      if (cameoCode !== '010' && cameoCode !== '163') expect([kind, table.get(cameoCode)]).toEqual([kind, ploverType]);
    }
  });
});
