import { VisuallyHidden } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { css, styled } from 'styled-components';
import type { SuggestionKind } from '../../../core/model';
import { useTranslate } from '../../hooks/useTranslate';
import { KIND_LOOKS } from '../kindLabels';

/** Each kind has a line of its own form, and its letter where it begins: colour is never the only sign. */
const LINES = {
  quote: css`
    background: ${({ theme }) => theme.colors.primary100};
    text-decoration: underline solid ${({ theme }) => theme.colors.primary600};
    text-underline-offset: 0.45em;
  `,
  person: css`
    text-decoration: underline dotted ${({ theme }) => theme.colors.success600};
    text-underline-offset: 0.2em;
  `,
  event: css`
    text-decoration: underline double ${({ theme }) => theme.colors.warning600};
    text-underline-offset: 0.2em;
  `,
  link: css`
    text-decoration: underline dashed ${({ theme }) => theme.colors.secondary600};
    text-underline-offset: 0.2em;
  `,
} as const satisfies Record<SuggestionKind, unknown>;

const Marked = styled.mark<{ $kind: SuggestionKind }>`
  background: transparent;
  color: inherit;
  text-decoration-thickness: 2px;
  ${({ $kind }) => LINES[$kind]}
`;

const Letter = styled.span`
  display: inline-block;
  margin-inline: 0.2em;
  padding-inline: 0.35em;
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral200};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 0.75em;
  font-weight: 600;
  line-height: 1.5;
  text-decoration: none;
`;

type Props = { kind: SuggestionKind; showsLetter: boolean; children: ReactNode };

/** Words of the story that carry a suggestion. */
export function KindMark({ kind, showsLetter, children }: Props) {
  const t = useTranslate();
  const { letter, starts } = KIND_LOOKS[kind];
  return (
    <Marked $kind={kind} data-kind={kind}>
      {showsLetter && (
        // Not part of the story: it must not turn the direction of its first words.
        <bdi>
          <Letter aria-hidden>{t(letter)}</Letter>
          <VisuallyHidden>{t(starts)} </VisuallyHidden>
        </bdi>
      )}
      {children}
    </Marked>
  );
}
