/**
 * "a-t-elle ajouté", "dit-il": behind a quotation a French verb changes places with its pronoun, and the two become one
 * word. A form tells how it inverts, so that no verb needs an entry for it.
 */

const AUXILIARIES: readonly string[] = ['a', 'ont', 'est', 'avait'];
const PRONOUNS = ['il', 'elle'] as const;

/** "a" → "a-t-il", "ont" → "ont-ils", "dit" → "dit-il". */
function invert(verb: string, pronoun: string): string {
  if (verb === 'ont') return `ont-${pronoun}s`;
  return /[ae]$/u.test(verb) ? `${verb}-t-${pronoun}` : `${verb}-${pronoun}`;
}

/** Without the forms that have none: participles, and phrases whose first word is no auxiliary. */
function inversionsOf(form: string): string[] {
  const [, reflexive = '', verb = ''] = /^(s')?(.+)$/u.exec(form) ?? [];
  const [first = '', ...rest] = verb.split(' ');
  const isInverted = rest.length > 0 ? AUXILIARIES.includes(first) : /[edt]$/u.test(first) && !first.endsWith('ant');
  return isInverted ? PRONOUNS.map((pronoun) => reflexive + [invert(first, pronoun), ...rest].join(' ')) : [];
}

/** Each row of forms (with commas between), their inversions added. */
export const withInversion = (rows: readonly string[]): string[] =>
  rows.map((row) => {
    const forms = row.split(', ');
    return [...forms, ...forms.flatMap(inversionsOf)].join(', ');
  });
