import { styled } from 'styled-components';
import { toolStyles } from './toolStyles';

/** The two columns and what stands above and below them; one of the two, by choice, where there is room for one. */
export const Frame = styled.div`
  container: workbench / inline-size;
  display: flex;
  flex-direction: column;
  block-size: calc(100dvh - var(--workbench-top, 0px));
  min-block-size: 30rem;
  ${toolStyles}

  & .head {
    display: flex;
    flex-direction: column;
    gap: ${({ theme }) => theme.spaces[2]};
    padding-block: ${({ theme }) => `${theme.spaces[3]} ${theme.spaces[1]}`};
    padding-inline: ${({ theme }) => theme.spaces[4]};
    max-block-size: 45%;
    overflow-y: auto;
    flex: none;
  }
  & .columns {
    flex: 1;
    min-block-size: 0;
    display: grid;
    grid-template-columns: minmax(0, 1.6fr) 1.2rem minmax(32rem, 1fr);
    gap: ${({ theme }) => theme.spaces[2]};
    padding-inline: ${({ theme }) => theme.spaces[4]};
    /* What happens in here moves nothing outside. */
    contain: layout;
  }
  & .text,
  & .list {
    display: flex;
    flex-direction: column;
    gap: ${({ theme }) => theme.spaces[1]};
    min-block-size: 0;
    min-inline-size: 0;
  }
  & .scrolls {
    contain: strict;
    flex: 1;
    min-block-size: 0;
    overflow-y: auto;
    padding: 2px;
  }
  & .tabs {
    display: none;
    gap: ${({ theme }) => theme.spaces[1]};
  }
  & .tabs button {
    min-block-size: 3.2rem;
    padding-inline: ${({ theme }) => theme.spaces[4]};
    border: 1px solid ${({ theme }) => theme.colors.neutral200};
    border-radius: ${({ theme }) => theme.borderRadius};
    background: ${({ theme }) => theme.colors.neutral0};
    color: ${({ theme }) => theme.colors.neutral800};
    font: inherit;
    font-size: 1.3rem;
    cursor: pointer;
  }
  & .tabs button[aria-pressed='true'] {
    border-color: ${({ theme }) => theme.colors.primary600};
    color: ${({ theme }) => theme.colors.primary700};
    font-weight: 600;
  }
  & .foot {
    flex: none;
    padding: ${({ theme }) => `${theme.spaces[2]} ${theme.spaces[4]}`};
    min-block-size: 3.6rem;
    font-size: 1.3rem;
    color: ${({ theme }) => theme.colors.neutral800};
    background: ${({ theme }) => theme.colors.neutral0};
    border-block-start: 1px solid ${({ theme }) => theme.colors.neutral200};
  }
  /* A phone scrolls the page, not a pane of four lines. */
  @media (max-width: 640px) {
    block-size: auto;

    & .head {
      max-block-size: none;
    }
    & .scrolls {
      contain: layout paint;
    }
    & .foot {
      position: sticky;
      inset-block-end: 0;
    }
  }
  @container workbench (max-width: 860px) {
    .tabs {
      display: flex;
    }
    .columns {
      grid-template-columns: minmax(0, 1fr);
    }
    .columns > svg {
      display: none;
    }
    .columns[data-tab='text'] > .list,
    .columns[data-tab='tags'] > .text {
      display: none;
    }
  }
`;
