/** Reporting verbs of a sentence, with the guards that keep out nouns ("its claims"), passives and infinitives. */
import { firstWord, spellsOut } from '../text/spellsOut';
import { isVerbLike } from './opensClause';
import type { PhraseTable, QuoteGrammar, VerbKind } from './quoteGrammar';
import type { Sentence, Token } from './readSentences';

export type CueVerb = {
  /** Index of the first word of the verb in its sentence, and of the token after its last. */
  readonly from: number;
  readonly to: number;
  /** Where a verb of two words is taken apart, the token after its first; else `to`. */
  readonly head: number;
  readonly kind: VerbKind;
  /** `infinitive`: "seemed ‹to suggest›", which shares its subject with another verb. */
  readonly form: 'finite' | 'participle' | 'infinitive';
};

/** Takes words in marks, and nothing else, for something of which they tell. */
export const isNaming = (kind: VerbKind): boolean => kind === 'name' || kind === 'judge';

export function findCueVerbs(sentence: Sentence, grammar: QuoteGrammar): CueVerb[] {
  const found: CueVerb[] = [];
  for (let i = 0; i < sentence.length; i++) {
    const separated = separatedAt(sentence, i, grammar);
    const phrase = separated ?? phraseAt(sentence, i, grammar.verbs);
    if (!phrase || !(isVerb(sentence, i, grammar) || isInfinitiveAt(sentence, i, grammar))) continue;
    // "Asked whether …" opens with somebody else's question.
    if (i === 0 && phrase.is === 'tell' && !isParticipleForm(sentence[0], grammar)) continue;
    const to = i + phrase.width;
    if (phrase.is === 'judge' && !hasMarksSoon(sentence, to)) continue;
    const isInfinitive = isInfinitiveAt(sentence, i, grammar);
    const isParticiple = isParticipleForm(sentence[i], grammar) && !isProgressive(sentence, i, grammar);
    found.push({
      from: i,
      to,
      head: separated?.head ?? to,
      kind: phrase.is,
      form: isInfinitive ? 'infinitive' : isParticiple ? 'participle' : 'finite',
    });
    i = to - 1;
  }
  return found;
}

/** "seemed to suggest", but neither "how to tell" nor "too early to say": there nobody says anything. */
function isInfinitiveAt(sentence: Sentence, at: number, grammar: QuoteGrammar): boolean {
  const [degree, governor, marker] = [sentence[at - 3], sentence[at - 2], sentence[at - 1]];
  if (marker?.kind !== 'word' || !grammar.has('infinitiveMarkers', marker.key)) return false;
  const isWithheld = [degree, governor].some(
    (token) => token?.kind === 'word' && grammar.has('withholders', token.key),
  );
  return !isWithheld && !(governor?.kind === 'word' && grammar.has('complementizers', governor.key));
}

/** From such a deed to its words is seldom farther. */
const LONGEST_DEED = 24;

const hasMarksSoon = (sentence: Sentence, from: number): boolean =>
  sentence.slice(from, from + LONGEST_DEED).some(({ kind }) => kind === 'marked');

/** The longest phrase of the table that begins at a token. */
export function phraseAt<T>(sentence: Sentence, at: number, table: PhraseTable<T>): { is: T; width: number } | null {
  const token = sentence[at];
  if (token?.kind !== 'word') return null;
  for (const { phrase, is } of table.get(firstWord(token.key)) ?? []) {
    const width = spellsOut(phrase, (offset) => sentence[at + offset]?.key);
    if (width > 0) return { is, width };
  }
  return null;
}

/** A particle is seldom farther from its verb. */
const LONGEST_FRAME = 14;

/** "räumte er jedoch ‹ein›, dass": the particle closes the clause that its verb has opened. */
function separatedAt(sentence: Sentence, at: number, grammar: QuoteGrammar) {
  const first = sentence[at];
  const phrases = first?.kind === 'word' && !first.isCapital ? grammar.verbs.get(first.key) : undefined;
  if (!first || !phrases) return null;
  const pairs = phrases.filter(({ phrase }) => grammar.has('verbParticles', phrase.slice(first.key.length + 1)));
  for (let i = at + 2; pairs.length > 0 && i < sentence.length && i - at <= LONGEST_FRAME; i++) {
    const [token, next] = [sentence[i], sentence[i + 1]];
    // "warf dem Minister (FDP) vor"
    if (token?.key === '(' || token?.key === ')') continue;
    if (token?.kind !== 'word') return null;
    const pair = pairs.find(({ phrase }) => phrase === `${first.key} ${token.key}`);
    const isLast = next?.kind !== 'word' || grammar.has('complementizers', next.key);
    if (pair && isLast) return { is: pair.is, width: i + 1 - at, head: at + 1 };
  }
  return null;
}

function isVerb(sentence: Sentence, at: number, grammar: QuoteGrammar): boolean {
  const verb = sentence[at];
  const before = sentence[at - 1];
  if (verb?.kind !== 'word') return false;
  // "United States", "Hope": a capital inside a sentence is a name.
  if (verb.isCapital && at > 0 && before?.kind === 'word') return false;
  const isParticiple = isParticipleForm(verb, grammar);
  if (before?.kind !== 'word') return true;
  const previous = before.key;
  if (grammar.has('passives', previous) && !isParticiple) return false;
  if (grammar.has('articles', previous) || grammar.has('possessives', previous))
    // "Some say": the article stands for a noun.
    return isOnlyVerb(verb, grammar) && !isParticiple && sentence[at - 2]?.kind !== 'word';
  if (before.isPossessive || grammar.has('prepositions', previous)) return isParticiple && !before.isPossessive;
  return !grammar.has('nounForms', verb.key) || !isNoun(sentence, at, grammar);
}

const isOnlyVerb = (verb: Token, grammar: QuoteGrammar): boolean => !grammar.has('nounForms', verb.key);

/** "five states and", "new claims of": a form that is a noun as well is a verb only between a subject and a clause. */
function isNoun(sentence: Sentence, at: number, grammar: QuoteGrammar): boolean {
  const [before, after] = [sentence[at - 1], sentence[at + 1]];
  if (before === undefined) return false;
  // "led big states:" announces a list, unless marks follow.
  if (after?.kind === 'marked' || (after?.key === ':' && sentence[at + 2]?.kind === 'marked')) return false;
  // `"…," Belk notes.`
  if (after?.kind !== 'word')
    return before.kind !== 'word' || !(before.isCapital || grammar.has('subjects', before.key));
  // "rules that would have …" is a noun with its clause.
  if (grammar.has('complementizers', after.key)) {
    const next = sentence[at + 2];
    return next !== undefined && isVerbLike(next, grammar);
  }
  const isSubject =
    before.kind === 'word' &&
    (grammar.has('subjects', before.key) || isAdverb(before, grammar) || before.isCapital || before.key.endsWith('s'));
  return (
    !isSubject ||
    !(
      after.isCapital ||
      grammar.has('subjects', after.key) ||
      grammar.has('articles', after.key) ||
      grammar.has('possessives', after.key)
    )
  );
}

export const isParticipleForm = (token: Token | undefined, grammar: QuoteGrammar): boolean =>
  token !== undefined && grammar.participleEndings.some((ending) => token.key.endsWith(ending));

/** "is saying" has its own subject; "…, saying" shares one. */
function isProgressive(sentence: Sentence, at: number, grammar: QuoteGrammar): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const token = sentence[i];
    if (token?.kind !== 'word') return false;
    if (grammar.has('auxiliaries', token.key)) return true;
    if (!isAdverb(token, grammar)) return false;
  }
  return false;
}

export function isAdverb(token: Token, grammar: QuoteGrammar): boolean {
  if (token.kind !== 'word') return false;
  return (
    grammar.has('adverbs', token.key) ||
    (!token.isCapital && token.key.length > 4 && grammar.adverbEndings.some((ending) => token.key.endsWith(ending)))
  );
}
