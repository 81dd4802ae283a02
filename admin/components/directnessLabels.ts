import type { Directness } from '../../core/model';
import type { TranslationKey } from '../hooks/useTranslate';

/** How much of a quotation stands between marks. */
export const DIRECTNESS_LABELS: Readonly<Record<Directness, TranslationKey>> = {
  direct: 'directness.direct',
  indirect: 'directness.indirect',
  mixed: 'directness.mixed',
};
