import { memo } from 'react';
import { styled } from 'styled-components';
import { useTranslate } from '../../hooks/useTranslate';
import { ToolButton } from './ToolButton';

const Tools = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => theme.spaces[1]};
`;

/** The sentence caret and what to tag the words as. */
function BareTextTools({ canTag, marksHidden }: { canTag: boolean; marksHidden: boolean }) {
  const t = useTranslate();
  return (
    <Tools role="toolbar" aria-label={t('workbench.tools.text')}>
      <ToolButton command="previousSentence" icon="‹" />
      <ToolButton command="nextSentence" icon="›" />
      {canTag && (
        <>
          <ToolButton command="tagQuote" />
          <ToolButton command="tagPerson" />
          <ToolButton command="event" />
          <ToolButton command="tagLink" />
        </>
      )}
      <ToolButton command="hideMarks" isPressed={marksHidden} />
    </Tools>
  );
}

/** From tag to tag. */
function BareListTools() {
  const t = useTranslate();
  return (
    <Tools role="toolbar" aria-label={t('workbench.tools.list')}>
      <ToolButton command="previous" icon="↑" />
      <ToolButton command="next" icon="↓" />
      <ToolButton command="previousOpen" />
      <ToolButton command="nextOpen" />
      <ToolButton command="outer" icon="[" />
      <ToolButton command="inner" icon="]" />
      <ToolButton command="find" />
    </Tools>
  );
}

// Their buttons ask the commands' context, which stays: a key draws none of them.
export const TextTools = memo(BareTextTools);
export const ListTools = memo(BareListTools);
