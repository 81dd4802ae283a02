/** Strapi gives JSON a whole row that cannot be made narrower; these inputs need less. */
const inputSize = { default: 12, isResizable: true } as const;

/** JSON attributes with an input of their own in the admin; shapes are checked by validation/jsonShapes. */
export const CUSTOM_FIELDS = [
  { name: 'names', type: 'json', inputSize },
  { name: 'place', type: 'json', inputSize },
  { name: 'corrections', type: 'json', inputSize },
  { name: 'anchor', type: 'json', inputSize },
  { name: 'provenance', type: 'json', inputSize },
  { name: 'urls', type: 'json', inputSize },
  { name: 'words', type: 'json', inputSize },
  { name: 'citations', type: 'json', inputSize },
  { name: 'outcomes', type: 'json', inputSize },
  { name: 'event-kind', type: 'enumeration' },
] as const;
