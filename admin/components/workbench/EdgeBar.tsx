import { Button, Flex } from '@strapi/design-system';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { BlockSpan } from '../../../core/anchors/blockSpan';
import { useTranslate } from '../../hooks/useTranslate';
import { directionOf } from '../../workbench/direction';
import { type Blocks, type Edge, moveEdge, wordsOf } from '../../workbench/placing';
import { Notice } from '../Notice';

type Props = {
  blocks: Blocks;
  spans: readonly BlockSpan[];
  onMove: (spans: readonly BlockSpan[]) => void;
  onDone: (spans: readonly BlockSpan[]) => void;
  onCancel: () => void;
};

/** Arrows move the beginning, with Shift the end, with Alt by letters. In text from right to left, left goes on. */
export function EdgeBar({ blocks, spans, onMove, onDone, onCancel }: Props) {
  const t = useTranslate();
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => bar.current?.focus(), []);
  const text = blocks[spans[0]?.block ?? 0]?.text ?? '';
  const onward = directionOf(text) === 'rtl' ? 'ArrowLeft' : 'ArrowRight';

  const move = (edge: Edge, step: 1 | -1, by: 'word' | 'character') =>
    onMove(moveEdge(blocks, spans, { edge, by, step }));
  const onKeyDown = (event: KeyboardEvent) => {
    // On a button, Enter presses it.
    if (event.key === 'Enter' && event.target !== event.currentTarget) return;
    if (event.key === 'Enter') onDone(spans);
    else if (event.key === 'Escape') onCancel();
    else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
      move(event.shiftKey ? 'end' : 'start', event.key === onward ? 1 : -1, event.altKey ? 'character' : 'word');
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it listens to the arrow keys while edges are moved.
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot have the focus.
    <div ref={bar} tabIndex={0} role="group" aria-label={t('workbench.edges.title')} onKeyDown={onKeyDown}>
      <Notice
        variant="info"
        title={t('workbench.edges.title')}
        action={
          <Flex gap={1} wrap="wrap">
            <Button size="S" variant="tertiary" onClick={() => move('start', -1, 'word')}>
              {t('workbench.edges.startBack')}
            </Button>
            <Button size="S" variant="tertiary" onClick={() => move('start', 1, 'word')}>
              {t('workbench.edges.startOn')}
            </Button>
            <Button size="S" variant="tertiary" onClick={() => move('end', -1, 'word')}>
              {t('workbench.edges.endBack')}
            </Button>
            <Button size="S" variant="tertiary" onClick={() => move('end', 1, 'word')}>
              {t('workbench.edges.endOn')}
            </Button>
            <Button size="S" onClick={() => onDone(spans)}>
              {t('workbench.edges.done')}
            </Button>
            <Button size="S" variant="danger-light" onClick={onCancel}>
              {t('workbench.edges.cancel')}
            </Button>
          </Flex>
        }
      >
        <p dir="auto" data-edge-words aria-live="polite">
          {wordsOf(blocks, spans)}
        </p>
        <p>{t('workbench.edges.hint')}</p>
      </Notice>
    </div>
  );
}
