import type { NameKind } from '../../../core/recordsContract';
import type { TranslationKey } from '../../hooks/useTranslate';

export const NAME_KIND_LABELS: Readonly<Record<NameKind, TranslationKey>> = {
  alias: 'field.names.kind.alias',
  transliteration: 'field.names.kind.transliteration',
  former: 'field.names.kind.former',
  nickname: 'field.names.kind.nickname',
  weak: 'field.names.kind.weak',
};
