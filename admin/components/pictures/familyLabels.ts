import type { TranslationKey } from '../../hooks/useTranslate';
import type { Family } from '../../pictures/palette';

export const FAMILY_LABELS: Readonly<Record<Family, TranslationKey>> = {
  talks: 'pictures.family.talks',
  words: 'pictures.family.words',
  agreements: 'pictures.family.agreements',
  pressure: 'pictures.family.pressure',
  help: 'pictures.family.help',
  other: 'pictures.family.other',
};
