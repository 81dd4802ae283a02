import type { Knowledge, Settings } from '../../core';
import { isDay } from '../../core/values/calendar';
import { type PreparedStory, prepareStory } from '../../server/services/desk/prepareStory';
import { isLanguage } from '../../server/validation/languages';
import { checkFacts } from '../../server/validation/sentFacts';
import { toPlainLine } from '../terminalText';
import type { Copy } from './copy';

/** What stories of one filing day are read with. */
export type ReadWith = { readonly settings: Settings; readonly knowledge: Knowledge };

export type Prepared =
  | { readonly kind: 'ready'; readonly prepared: PreparedStory }
  | { readonly kind: 'refused'; readonly message: string };

/** Of what Strapi's `string` keeps. */
const LONGEST_HEADLINE = 255;

/** Reads a copy; what its sender says goes before what the words say. Nothing here needs a database. */
export function prepareCopy(copy: Copy, readWith: ReadWith): Prepared {
  const { facts, leftOut } = checkFacts(copy.facts);
  const language = copy.language !== undefined && isLanguage(copy.language) ? copy.language : undefined;
  const date = copy.date !== undefined && isDay(copy.date) ? copy.date : undefined;
  const headline = toPlainLine(copy.headline ?? '').slice(0, LONGEST_HEADLINE) || undefined;
  const wrong = [
    ...(copy.language !== undefined && language === undefined
      ? [`language: ${JSON.stringify(copy.language)} is no BCP 47 tag`]
      : []),
    ...leftOut,
  ];
  try {
    const prepared = prepareStory({ text: copy.text, format: copy.format, language, date, headline, facts }, readWith);
    return { kind: 'ready', prepared: { ...prepared, leftOut: [...wrong, ...prepared.leftOut] } };
  } catch (error) {
    if ((error as Error).name !== 'ValidationError') throw error;
    return { kind: 'refused', message: (error as Error).message.replace(/^text: /u, '') };
  }
}
