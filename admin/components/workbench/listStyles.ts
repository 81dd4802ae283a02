import { css } from 'styled-components';

/** One style sheet for all cards: styling each of hundreds on its own is what makes a list slow. */
export const listStyles = css`
  & > .run {
    list-style: none;
    content-visibility: auto;
    contain-intrinsic-block-size: auto 90rem;
  }
  & li {
    position: relative;
    margin-block-end: ${({ theme }) => theme.spaces[1]};
    padding: ${({ theme }) => `${theme.spaces[2]} ${theme.spaces[3]}`};
    border: 1px dashed ${({ theme }) => theme.colors.neutral200};
    border-inline-start: 4px dashed ${({ theme }) => theme.colors.neutral300};
    border-radius: ${({ theme }) => theme.borderRadius};
    background: ${({ theme }) => theme.colors.neutral0};
    color: ${({ theme }) => theme.colors.neutral800};
    font-size: 1.3rem;
    line-height: 1.45;
    cursor: pointer;
    scroll-margin-block: 6rem;
  }
  & li[aria-current] {
    background: ${({ theme }) => theme.colors.primary100};
    cursor: auto;
  }
  & li[data-selected] {
    box-shadow: inset 0 0 0 2px ${({ theme }) => theme.colors.primary600};
  }
  & li:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    /* A run paints nothing outside itself. */
    outline-offset: -2px;
  }
  & li[data-decision='accepted'],
  & li[data-decision='corrected'] {
    border-style: solid;
    border-inline-start-color: ${({ theme }) => theme.colors.success600};
  }
  & li[data-decision='rejected'] {
    border-style: solid;
    border-inline-start-color: ${({ theme }) => theme.colors.danger600};
  }
  & li[data-decision='rejected'] .words {
    text-decoration: line-through;
  }
  & li[data-anchor='changed']:not([data-decision='rejected']),
  & li[data-anchor='lost']:not([data-decision='rejected']) {
    border-inline-start-color: ${({ theme }) => theme.colors.warning600};
  }
  & .line {
    display: flex;
    align-items: baseline;
    gap: ${({ theme }) => theme.spaces[2]};
    font-size: 1.2rem;
    color: ${({ theme }) => theme.colors.neutral600};
  }
  & .letter {
    padding-inline: 0.5rem;
    border-radius: 3px;
    background: ${({ theme }) => theme.colors.neutral200};
    color: ${({ theme }) => theme.colors.neutral800};
    font-weight: 600;
    text-decoration: none;
  }
  & .sure {
    margin-inline-start: auto;
  }
  & .words {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
    overflow-wrap: anywhere;
  }
  & li[data-detailed] .words {
    -webkit-line-clamp: 6;
  }
  & .names,
  & .why {
    font-size: 1.2rem;
    color: ${({ theme }) => theme.colors.neutral700};
    overflow-wrap: anywhere;
  }
  & b {
    font-weight: 600;
  }
  & .deleted {
    color: ${({ theme }) => theme.colors.danger700};
  }
  & .paragraph {
    display: block;
    font-size: 1.1rem;
    color: ${({ theme }) => theme.colors.neutral600};
  }
  & .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: ${({ theme }) => theme.spaces[1]};
    padding-block-start: ${({ theme }) => theme.spaces[2]};
  }
  & .changes {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: ${({ theme }) => theme.spaces[2]};
    margin-block-start: ${({ theme }) => theme.spaces[2]};
    padding: ${({ theme }) => theme.spaces[2]};
    border-radius: ${({ theme }) => theme.borderRadius};
    background: ${({ theme }) => theme.colors.warning100};
  }
  & .changes dt {
    font-size: 1.1rem;
    color: ${({ theme }) => theme.colors.neutral700};
  }
`;
