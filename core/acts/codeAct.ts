import { lexiconFor } from '../lexicon/lexiconFor';
import { findWords } from '../text/findWords';
import type { Span } from '../text/span';
import { chooseAct } from './chooseAct';
import { findActs } from './findActs';
import { type PloverCodes, ploverOfCameo } from './ploverOfCameo';

/** CAMEO code list 0.7b5; `span`: the verb and what it turns, UTF-16 offsets into the sentence. */
export type CodedAct = PloverCodes & { readonly cameoCode: string; readonly span: Span };

/**
 * What one party does to another in one sentence, for those who code event data. `source` and `target` are where the
 * sentence names the two (UTF-16 offsets). Null where no verb tells of an act, and for languages without a list of acts
 * (all but English).
 */
export function codeAct(
  sentence: string,
  parties: { readonly source: Span; readonly target: Span },
  language = 'en',
): CodedAct | null {
  const { acts } = lexiconFor(language);
  if (!acts) return null;
  const words = findWords(sentence, { start: 0, end: sentence.length });
  const act = chooseAct(findActs(words, acts), words, parties);
  if (!act) return null;
  const span = { start: words[act.from]?.start ?? 0, end: words[act.to - 1]?.end ?? 0 };
  return { cameoCode: act.cameoCode, ...ploverOfCameo(act.cameoCode), span };
}
