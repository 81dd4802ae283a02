import { css, styled } from 'styled-components';

const fields = css`
  & label,
  & legend {
    display: block;
    font-size: 1.2rem;
    font-weight: 600;
  }
  & input,
  & select {
    inline-size: 100%;
    min-block-size: 3.2rem;
    padding-inline: 0.8rem;
    border: 1px solid ${({ theme }) => theme.colors.neutral300};
    border-radius: ${({ theme }) => theme.borderRadius};
    background: ${({ theme }) => theme.colors.neutral0};
    color: ${({ theme }) => theme.colors.neutral800};
    font: inherit;
    font-size: 1.4rem;
  }
  & input[aria-invalid='true'] {
    border-color: ${({ theme }) => theme.colors.danger600};
  }
  & input:focus-visible,
  & select:focus-visible,
  & button:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 1px;
  }
  & .slip {
    color: ${({ theme }) => theme.colors.danger700};
    font-size: 1.2rem;
  }
`;

/** A box at the head of the list: it stands in the page, so that the text beside it stays in sight. */
export const Box = styled.section`
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.spaces[1]};
  padding: ${({ theme }) => theme.spaces[3]};
  max-block-size: 70%;
  overflow-y: auto;
  flex: none;
  border: 2px solid ${({ theme }) => theme.colors.primary600};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.3rem;

  & h3 {
    font-weight: 600;
  }
  & [role='listbox'] {
    max-block-size: 26rem;
    overflow-y: auto;
  }
  & [role='option'] {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: ${({ theme }) => theme.spaces[2]};
    min-block-size: 3rem;
    padding: ${({ theme }) => `${theme.spaces[1]} ${theme.spaces[2]}`};
    border-radius: ${({ theme }) => theme.borderRadius};
    cursor: pointer;
  }
  & [role='option']:hover {
    background: ${({ theme }) => theme.colors.neutral100};
  }
  & [aria-selected='true'] {
    background: ${({ theme }) => theme.colors.primary100};
    box-shadow: inset 3px 0 0 ${({ theme }) => theme.colors.primary600};
  }
  & .name {
    font-weight: 600;
  }
  & .detail,
  & .note,
  & .count {
    font-size: 1.2rem;
    color: ${({ theme }) => theme.colors.neutral600};
  }
  & .note {
    margin-inline-start: auto;
  }
  & .row {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr));
    gap: ${({ theme }) => theme.spaces[2]};
  }
  & fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  & .party {
    display: grid;
    grid-template-columns: 1fr 12rem auto;
    align-items: center;
    gap: ${({ theme }) => theme.spaces[1]};
    padding-block: 2px;
  }
  & .party.named {
    grid-template-columns: 1fr auto;
  }
  & .offer {
    text-align: start;
  }
  & .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: ${({ theme }) => theme.spaces[1]};
    padding-block-start: ${({ theme }) => theme.spaces[1]};
  }
  ${fields}
`;
