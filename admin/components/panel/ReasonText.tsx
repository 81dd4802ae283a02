import { Fragment } from 'react';
import type { Reason } from '../../../core/model';
import { useTranslate } from '../../hooks/useTranslate';
import { RULE_LABELS } from '../ruleLabels';

/** Words of the story shown as evidence are short; a whole paragraph would hide the reason itself. */
const LONGEST_EVIDENCE = 60;

const shorten = (words: string): string =>
  words.length > LONGEST_EVIDENCE ? `${words.slice(0, LONGEST_EVIDENCE - 1).trimEnd()}…` : words;

/** Why it is proposed: the rule in an editor's words, and the words of the story that it rests on. Words only, for a line of the caller's. */
export function ReasonText({ reason }: { reason: Reason }) {
  const t = useTranslate();
  const label = RULE_LABELS[reason.rule];
  return (
    <>
      {label === undefined ? t('rule.other', { rule: reason.rule }) : t(label)}
      {reason.evidence.length > 0 && (
        <>
          {' ·'}
          {reason.evidence.map((words, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same words may be evidence twice; they never change places.
            <Fragment key={at}>
              {' '}
              <bdi>
                <q>{shorten(words)}</q>
              </bdi>
            </Fragment>
          ))}
        </>
      )}
    </>
  );
}
