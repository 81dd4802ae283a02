import { Button } from '@strapi/design-system';
import type { FormEvent, KeyboardEvent, ReactNode } from 'react';
import { useTranslate } from '../../../hooks/useTranslate';
import { Box } from './boxStyles';

type Props = {
  title: string;
  /** Whether it can be kept as it stands. */
  isRight: boolean;
  onKeep: () => void;
  onClose: () => void;
  children: ReactNode;
};

/** A form in a box: Enter keeps it, Escape goes back. */
export function BoxForm({ title, isRight, onKeep, onClose, children }: Props) {
  const t = useTranslate();
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (isRight) onKeep();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return (
    <Box aria-label={title} data-box onKeyDown={onKeyDown}>
      <h3>{title}</h3>
      <form onSubmit={onSubmit}>
        {children}
        <div className="buttons">
          <Button type="submit" size="S" disabled={!isRight}>
            {t('box.keep')}
          </Button>
          <Button size="S" variant="tertiary" onClick={onClose}>
            {t('box.cancel')}
          </Button>
        </div>
      </form>
    </Box>
  );
}
