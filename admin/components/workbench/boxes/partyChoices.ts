import type { Translate, TranslationKey } from '../../../hooks/useTranslate';
import type { PartyOption } from '../../../workbench/partyOptions';
import type { Choice } from './OptionBox';

const NOTES: Readonly<Record<PartyOption['kind'], TranslationKey>> = {
  local: 'box.note.story',
  known: 'box.note.desk',
  newPerson: 'box.note.newPerson',
  newOrganization: 'box.note.newOrganization',
};

/** Options as lines of a box, in an editor's words. */
export const partyChoices = (t: Translate, options: readonly PartyOption[]): readonly Choice<PartyOption>[] =>
  options.map((option, at) => ({
    key: `${option.kind}${at}`,
    name: option.name,
    detail: option.kind === 'local' || option.kind === 'known' ? option.detail : null,
    note: t(NOTES[option.kind]),
    value: option,
  }));
