import { Cross } from '@strapi/icons';
import { styled } from 'styled-components';

const Cap = styled.span`
  display: inline-flex;
  align-items: center;
  gap: ${({ theme }) => theme.spaces[1]};
  padding-inline-start: ${({ theme }) => theme.spaces[2]};
  border: 1px solid ${({ theme }) => theme.colors.neutral300};
  border-radius: ${({ theme }) => theme.borderRadius};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.3rem;

  & kbd {
    font: inherit;
  }
  & button {
    display: inline-grid;
    place-content: center;
    inline-size: 2.4rem;
    block-size: 2.4rem;
    border: 0;
    background: none;
    color: inherit;
    cursor: pointer;
  }
  & svg {
    inline-size: 1rem;
    block-size: 1rem;
  }
  & svg path {
    fill: ${({ theme }) => theme.colors.neutral600};
  }
`;

/** A key as on its cap, with a button that takes it away. */
export function KeyCap({ name, label, onRemove }: { name: string; label: string; onRemove: () => void }) {
  return (
    <Cap dir="ltr">
      <kbd>{name}</kbd>
      <button type="button" aria-label={label} title={label} onClick={onRemove}>
        <Cross aria-hidden />
      </button>
    </Cap>
  );
}
