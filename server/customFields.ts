/** JSON attributes with an input of their own in the admin; shapes are checked by validation/jsonShapes. */
export const CUSTOM_FIELDS = [
  { name: 'names', type: 'json' },
  { name: 'place', type: 'json' },
  { name: 'corrections', type: 'json' },
  { name: 'anchor', type: 'json' },
  { name: 'provenance', type: 'json' },
  { name: 'urls', type: 'json' },
  { name: 'words', type: 'json' },
  { name: 'citations', type: 'json' },
  { name: 'outcomes', type: 'json' },
  { name: 'event-kind', type: 'enumeration' },
] as const;
