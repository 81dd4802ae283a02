import { css } from 'styled-components';

/**
 * Suggested is dashed, accepted solid, changed wavy with "!"; each kind has its letter where it begins and a colour:
 * colour is never the only sign. The letter is drawn and not written, so that the text stays the article's.
 */
export const markStyles = css`
  mark {
    background: transparent;
    color: inherit;
    text-decoration-line: underline;
    text-decoration-thickness: 2px;
    text-decoration-skip-ink: none;
    text-underline-offset: 0.3em;
    cursor: pointer;
    scroll-margin-block: 8rem;
  }
  mark[data-decision='open'] {
    text-decoration-style: dashed;
  }
  mark[data-decision='accepted'],
  mark[data-decision='corrected'] {
    text-decoration-style: solid;
  }
  mark[data-decision='rejected'] {
    text-decoration-line: none;
  }
  mark[data-anchor='changed']:not([data-decision='rejected']) {
    text-decoration-style: wavy;
  }
  mark[data-kind='quote'] {
    text-decoration-color: ${({ theme }) => theme.colors.primary600};
  }
  mark[data-kind='person'] {
    text-decoration-color: ${({ theme }) => theme.colors.success600};
    text-underline-offset: 0.5em;
  }
  mark[data-kind='event'] {
    text-decoration-color: ${({ theme }) => theme.colors.warning600};
    text-underline-offset: 0.7em;
  }
  mark[data-kind='link'] {
    text-decoration-color: ${({ theme }) => theme.colors.secondary600};
  }
  mark[data-kind='quote'][data-decision='accepted'],
  mark[data-kind='quote'][data-decision='corrected'] {
    background: ${({ theme }) => theme.colors.primary100};
  }
  mark[data-starts]:not([data-decision='rejected'])::before {
    display: inline-block;
    margin-inline-end: 0.25em;
    padding-inline: 0.35em;
    border-radius: 3px;
    background: ${({ theme }) => theme.colors.neutral200};
    color: ${({ theme }) => theme.colors.neutral800};
    font-size: 0.65em;
    font-weight: 600;
    line-height: 1.5;
    vertical-align: 0.2em;
  }
  mark[data-kind='quote'][data-starts]::before {
    content: var(--letter-quote) / '';
  }
  mark[data-kind='person'][data-starts]::before {
    content: var(--letter-person) / '';
  }
  mark[data-kind='event'][data-starts]::before {
    content: var(--letter-event) / '';
  }
  mark[data-kind='link'][data-starts]::before {
    content: var(--letter-link) / '';
  }
  mark[data-anchor='changed'][data-starts]::before {
    background: ${({ theme }) => theme.colors.warning200};
  }
  mark[data-anchor='changed'][data-starts]:not([data-decision='rejected'])::after {
    content: '!' / '';
    font-weight: 700;
    color: ${({ theme }) => theme.colors.warning700};
  }
  mark[data-current] {
    background: ${({ theme }) => theme.colors.warning200};
    outline: 2px solid ${({ theme }) => theme.colors.warning600};
    outline-offset: 1px;
    border-radius: 2px;
  }
  &[data-marks-hidden] mark:not([data-current]) {
    background: transparent;
    text-decoration-line: none;
  }
  &[data-marks-hidden] mark::before,
  &[data-marks-hidden] mark::after {
    display: none;
  }
  ::highlight(communique-caret) {
    background-color: ${({ theme }) => theme.colors.secondary200};
  }
  ::highlight(communique-edges) {
    background-color: ${({ theme }) => theme.colors.success200};
  }
  ::highlight(communique-found) {
    background-color: ${({ theme }) => theme.colors.alternative200};
  }
  @media (forced-colors: active) {
    mark[data-current] {
      outline-color: Highlight;
    }
  }
`;
