/** Every form of an English verb, so that a list names each verb once. */

/** Past and participle where they are not made with "-ed"; all folded. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  be: ['was', 'were', 'been'],
  beat: ['beat', 'beaten'],
  begin: ['began', 'begun'],
  bring: ['brought'],
  break: ['broke', 'broken'],
  burn: ['burned', 'burnt'],
  buy: ['bought'],
  catch: ['caught'],
  choose: ['chose', 'chosen'],
  come: ['came', 'come'],
  cut: ['cut'],
  drive: ['drove', 'driven'],
  fight: ['fought'],
  find: ['found'],
  flee: ['fled'],
  fly: ['flew', 'flown'],
  forbid: ['forbade', 'forbidden'],
  forgive: ['forgave', 'forgiven'],
  freeze: ['froze', 'frozen'],
  get: ['got', 'gotten'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  have: ['had'],
  hit: ['hit'],
  hold: ['held'],
  keep: ['kept'],
  lay: ['laid'],
  lead: ['led'],
  leave: ['left'],
  lend: ['lent', 'lended'],
  let: ['let'],
  make: ['made'],
  meet: ['met'],
  overthrow: ['overthrew', 'overthrown'],
  override: ['overrode', 'overridden'],
  pay: ['paid'],
  put: ['put'],
  say: ['said'],
  seek: ['sought'],
  sell: ['sold'],
  send: ['sent'],
  set: ['set'],
  shoot: ['shot'],
  shut: ['shut'],
  sit: ['sat'],
  slay: ['slew', 'slain'],
  speak: ['spoke', 'spoken'],
  spend: ['spent'],
  stand: ['stood'],
  steal: ['stole', 'stolen'],
  strike: ['struck', 'stricken'],
  sue: ['sued'],
  swear: ['swore', 'sworn'],
  take: ['took', 'taken'],
  tear: ['tore', 'torn'],
  tell: ['told'],
  throw: ['threw', 'thrown'],
  undertake: ['undertook', 'undertaken'],
  uphold: ['upheld'],
  withdraw: ['withdrew', 'withdrawn'],
  withhold: ['withheld'],
};

/** Verbs of two syllables with the weight on the second: their last letter is doubled. */
const DOUBLED: ReadonlySet<string> = new Set(
  'admit,commit,permit,expel,compel,propel,rebel,repel,defer,refer,transfer,regret,submit,abet,deter,cancel,signal,quarrel,kidnap,worship'.split(
    ',',
  ),
);
const CONSONANT_VOWEL_CONSONANT = /^[^aeiou]*[aeiou][bdgmnprt]$/u;

/** `lemma` may be several words ("call for"): the first is inflected. The lemma comes first, then its present. */
export function verbForms(lemma: string): string[] {
  const [verb = '', ...rest] = lemma.split(' ');
  const forms = new Set([verb, present(verb), ...past(verb), gerund(verb)]);
  return [...forms].map((form) => [form, ...rest].join(' '));
}

function present(verb: string): string {
  if (verb === 'be') return 'is';
  if (verb === 'have') return 'has';
  if (/(?:s|x|z|ch|sh|o)$/u.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

function past(verb: string): readonly string[] {
  const known = IRREGULAR[verb];
  if (known) return known;
  if (verb.endsWith('e')) return [`${verb}d`];
  if (/[^aeiou]y$/u.test(verb)) return [`${verb.slice(0, -1)}ied`];
  return stems(verb).map((stem) => `${stem}ed`);
}

function gerund(verb: string): string {
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`;
  if (/[^eoy]e$/u.test(verb)) return `${verb.slice(0, -1)}ing`;
  return `${stems(verb)[0]}ing`;
}

/** Where American and British spelling differ, both: "canceled", "cancelled". */
function stems(verb: string): string[] {
  const doubled = verb + verb.slice(-1);
  if (verb.endsWith('l') && DOUBLED.has(verb)) return [doubled, verb];
  return DOUBLED.has(verb) || CONSONANT_VOWEL_CONSONANT.test(verb) ? [doubled] : [verb];
}
