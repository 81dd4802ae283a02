import type { LinkCount } from '../../../core/recordsContract';
import type { Translate, TranslationKey } from '../../hooks/useTranslate';

const LINK_LABELS: Readonly<Record<string, TranslationKey>> = {
  'plugin::communique.quote': 'record.merge.links.quotes',
  'plugin::communique.article': 'record.merge.links.articles',
  'plugin::communique.term-of-office': 'record.merge.links.offices',
  'plugin::communique.participation': 'record.merge.links.participations',
  'plugin::communique.statement': 'record.merge.links.statements',
  'plugin::communique.person': 'record.merge.links.people',
};

/** "14 quotes"; a type of the host by the name that the host gave it. */
export function describeLink(t: Translate, { uid, typeName, count }: LinkCount): string {
  const label = LINK_LABELS[uid];
  return label === undefined ? t('record.merge.links.other', { typeName, count }) : t(label, { count });
}

const FIELD_LABELS: Readonly<Record<string, TranslationKey>> = {
  alternateNames: 'record.field.alternateNames',
  birthDate: 'record.field.birthDate',
  deathDate: 'record.field.deathDate',
  description: 'record.field.description',
  familyName: 'record.field.familyName',
  gender: 'record.field.gender',
  givenName: 'record.field.givenName',
  honorificPrefix: 'record.field.honorificPrefix',
  image: 'record.field.image',
  nationality: 'record.field.nationality',
  sameAs: 'record.field.sameAs',
  wikidataId: 'record.field.wikidataId',
};

/** A field that the host added goes by its own name. */
export function describeField(t: Translate, field: string): string {
  const label = FIELD_LABELS[field];
  return label === undefined ? field : t(label);
}
