import type { Analyzer, AnalyzerSettings } from './analyzer';
import { askOverHttp } from './askOverHttp';

const TIMEOUT_SECONDS = 30;

/** A service of the desk's own: it is sent the story and answers as docs/guide/analyzers tells. */
export const httpAnalyzer = ({
  name,
  url,
  headers = {},
  timeoutSeconds = TIMEOUT_SECONDS,
}: Extract<AnalyzerSettings, { kind: 'http' }>): Analyzer => ({
  name,
  ask: (asked) => askOverHttp({ url, headers, body: asked, timeoutSeconds }),
});
