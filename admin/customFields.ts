import { Calendar, CheckCircle, Discuss, Globe, Hashtag, Link, List, Pin, PinMap, Quotes } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';
import type { FieldProps } from './components/fields/fieldProps';
import { PLUGIN_ID } from './pluginId';

type CustomField = Extract<Parameters<StrapiApp['customFields']['register']>[0], { name: string }>;

const field = (
  name: string,
  label: string,
  description: string,
  icon: NonNullable<CustomField['icon']>,
  Input: () => Promise<{ default: ComponentType<FieldProps> }>,
): CustomField => ({
  name,
  pluginId: PLUGIN_ID,
  type: name === 'event-kind' ? 'enumeration' : 'json',
  intlLabel: { id: `${PLUGIN_ID}.field.${name}.label`, defaultMessage: label },
  intlDescription: { id: `${PLUGIN_ID}.field.${name}.description`, defaultMessage: description },
  icon,
  // Strapi types an input as taking nothing, and hands it the field's props.
  components: { Input: Input as unknown as CustomField['components']['Input'] },
});

/** The inputs of the desk's JSON attributes, by the names that the server registers them under. */
export const customFields: CustomField[] = [
  field(
    'names',
    'Other names',
    'Other spellings, scripts and former names',
    Globe,
    () => import('./components/fields/NamesInput'),
  ),
  field('place', 'Place', 'A place and its country', PinMap, () => import('./components/fields/PlaceInput')),
  field(
    'corrections',
    'Corrections',
    'What was put right after publication',
    CheckCircle,
    () => import('./components/fields/CorrectionsInput'),
  ),
  field(
    'anchor',
    'Place in the text',
    'The words that a quote stands on',
    Pin,
    () => import('./components/fields/AnchorInput'),
  ),
  field(
    'provenance',
    'Provenance',
    'Which rule or editor made it',
    Discuss,
    () => import('./components/fields/ProvenanceInput'),
  ),
  field('urls', 'Addresses', 'A list of web addresses', Link, () => import('./components/fields/UrlsInput')),
  field('words', 'Words', 'A list of words', Hashtag, () => import('./components/fields/WordsInput')),
  field('citations', 'Citations', 'Where it says so', Quotes, () => import('./components/fields/CitationsInput')),
  field('outcomes', 'Outcomes', 'What came of an event', List, () => import('./components/fields/OutcomesInput')),
  field(
    'event-kind',
    'Kind of event',
    'With its PLOVER and CAMEO codes',
    Calendar,
    () => import('./components/fields/EventKindInput'),
  ),
];
