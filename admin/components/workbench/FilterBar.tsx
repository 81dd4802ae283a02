import { type KeyboardEvent, memo, type RefObject, useId } from 'react';
import { styled } from 'styled-components';
import type { Progress } from '../../../core/contract';
import type { SuggestionKind } from '../../../core/model';
import { useTranslate } from '../../hooks/useTranslate';
import type { Filters } from '../../workbench/filters';
import { GROUP_ORDER } from '../../workbench/groupSuggestions';
import { DecidedBar } from '../DecidedBar';
import { KIND_LOOKS } from '../kindLabels';

const Bar = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: ${({ theme }) => `${theme.spaces[1]} ${theme.spaces[3]}`};
  padding-block: ${({ theme }) => theme.spaces[2]};
  font-size: 1.3rem;
  color: ${({ theme }) => theme.colors.neutral800};

  & input[type='search'] {
    min-block-size: 2.8rem;
    inline-size: 16rem;
    padding-inline: 0.8rem;
    border: 1px solid ${({ theme }) => theme.colors.neutral200};
    border-radius: ${({ theme }) => theme.borderRadius};
    background: ${({ theme }) => theme.colors.neutral0};
    color: inherit;
    font: inherit;
  }
  & label {
    display: inline-flex;
    align-items: center;
    gap: 0.5rem;
    min-block-size: 2.8rem;
    cursor: pointer;
  }
  & input[type='checkbox'] {
    inline-size: 1.6rem;
    block-size: 1.6rem;
    accent-color: ${({ theme }) => theme.colors.primary600};
  }
  & input:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 1px;
  }
  & .progress {
    display: inline-flex;
    align-items: center;
    gap: 0.8rem;
    margin-inline-start: auto;
    inline-size: fit-content;
    min-inline-size: 18rem;
    justify-content: flex-end;
    white-space: nowrap;
  }
  & .review {
    color: ${({ theme }) => theme.colors.warning700};
  }
`;

type Props = {
  find: RefObject<HTMLInputElement>;
  filters: Filters;
  counts: Readonly<Record<SuggestionKind, number>>;
  progress: Progress;
  onFilter: (filters: Partial<Filters>) => void;
  onKind: (kind: SuggestionKind) => void;
  /** Enter in the box: to the first tag that was found. Escape: back to where the editor was, with everything shown. */
  onFound: () => void;
  onLeave: () => void;
};

/** What is shown, and how far the article is. */
function BareFilterBar({ find, filters, counts, progress, onFilter, onKind, onFound, onLeave }: Props) {
  const t = useTranslate();
  const id = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    if (event.key === 'Enter') return onFound();
    onFilter({ words: '' });
    onLeave();
  };
  return (
    <Bar role="search" aria-label={t('workbench.filter.label')}>
      <label htmlFor={id}>{t('workbench.find.label')}</label>
      <input
        id={id}
        ref={find}
        type="search"
        value={filters.words}
        onChange={(event) => onFilter({ words: event.target.value })}
        onKeyDown={onKeyDown}
      />
      {GROUP_ORDER.map((kind) => (
        <label key={kind}>
          <input type="checkbox" checked={filters.kinds.has(kind)} onChange={() => onKind(kind)} />
          {t('workbench.filter.kind', { kind: t(KIND_LOOKS[kind].group), count: counts[kind] })}
        </label>
      ))}
      <label>
        <input
          type="checkbox"
          checked={filters.onlyOpen}
          onChange={(event) => onFilter({ onlyOpen: event.target.checked })}
        />
        {t('panel.onlyOpen.label')}
      </label>
      <span className="progress" data-progress={`${progress.decided}/${progress.total}`}>
        <DecidedBar progress={progress} />
        <span>{t('progress.decided', { decided: progress.decided, total: progress.total })}</span>
        {progress.changed + progress.lost > 0 && (
          <span className="review">{t('progress.review', { changed: progress.changed, lost: progress.lost })}</span>
        )}
      </span>
    </Bar>
  );
}

export const FilterBar = memo(BareFilterBar);
