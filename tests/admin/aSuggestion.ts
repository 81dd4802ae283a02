import type { StoredSuggestion } from '../../core/contract';
import type { PersonProposal, QuoteProposal } from '../../core/model';

/** Invented people of invented states; only what a test is about is given. */
export const aQuote: QuoteProposal = {
  kind: 'quote',
  text: 'The ferries will run',
  directness: 'direct',
  speaker: { kind: 'person', id: 'belk' },
  attributionText: 'Ana Belk',
  attributionSpan: null,
  cue: 'said',
  audience: null,
  isContinuation: false,
  event: null,
  saidAt: null,
  position: 0,
};

export const aPerson: PersonProposal = {
  kind: 'person',
  name: 'Ana Belk',
  givenName: 'Ana',
  familyName: 'Belk',
  honorificPrefix: null,
  roles: [{ label: 'Velian Foreign Minister', postKind: 'foreignMinister', country: null, organization: null }],
  knownId: null,
};

export const aSuggestion = (id: string, given: Partial<StoredSuggestion> = {}): StoredSuggestion => ({
  id,
  articleId: 'ferries',
  kind: 'quote',
  proposed: aQuote,
  anchor: { field: 'body', revision: 'r1', spans: [], exact: '', prefix: '', suffix: '', state: 'ok' },
  reason: { rule: 'cue-after-quote', evidence: ['said'] },
  confidence: 0.9,
  decision: { kind: 'open' },
  decidedBy: null,
  decidedAt: null,
  version: 1,
  record: null,
  ...given,
});
