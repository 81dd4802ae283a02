import { css } from 'styled-components';

/** One style sheet for all buttons of the workbench, as listStyles is for the cards. */
export const toolStyles = css`
  & .tool {
    min-inline-size: 2.8rem;
    min-block-size: 2.8rem;
    padding-inline: 0.7rem;
    border: 1px solid ${({ theme }) => theme.colors.neutral200};
    border-radius: ${({ theme }) => theme.borderRadius};
    background: ${({ theme }) => theme.colors.neutral0};
    color: ${({ theme }) => theme.colors.neutral800};
    font: inherit;
    font-size: 1.2rem;
    text-align: center;
    cursor: pointer;
  }
  & .tool[data-tone='success'] {
    color: ${({ theme }) => theme.colors.success700};
  }
  & .tool[data-tone='danger'] {
    color: ${({ theme }) => theme.colors.danger700};
  }
  & .tool svg {
    inline-size: 1.4rem;
    block-size: 1.4rem;
    vertical-align: middle;
    fill: currentColor;
  }
  & .tool svg path {
    fill: currentColor;
  }
  & .tool:hover:not([aria-disabled='true']) {
    background: ${({ theme }) => theme.colors.neutral100};
  }
  & .tool[aria-pressed='true'] {
    background: ${({ theme }) => theme.colors.primary100};
    border-color: ${({ theme }) => theme.colors.primary600};
  }
  & .tool[aria-disabled='true'] {
    color: ${({ theme }) => theme.colors.neutral600};
    cursor: default;
  }
  & .tool:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 1px;
  }
  & .tool kbd {
    margin-inline-start: 0.5rem;
    font: inherit;
    font-size: 1.1rem;
    color: ${({ theme }) => theme.colors.neutral600};
  }
`;
