import { styled } from 'styled-components';

/** Entries of a list in a panel, told apart by a line. */
export const PlainList = styled.ol`
  display: flex;
  flex-direction: column;
  list-style: none;

  & > li + li {
    margin-block-start: ${({ theme }) => theme.spaces[2]};
    padding-block-start: ${({ theme }) => theme.spaces[2]};
    border-block-start: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
`;
