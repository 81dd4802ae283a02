import { Box, Button, Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import { Upload } from '@strapi/icons';
import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import { styled } from 'styled-components';
import { useTranslate } from '../../hooks/useTranslate';
import { type FileProblem, MAX_FILE_BYTES, readStoryFile, type StoryFile } from './readStoryFile';

const DropPlace = styled(Box)<{ $isOver: boolean }>`
  outline: ${({ $isOver, theme }) => ($isOver ? `2px dashed ${theme.colors.primary600}` : 'none')};
  outline-offset: 8px;
`;

type Props = { onFile: (file: StoryFile | FileProblem) => void; disabled: boolean; children: ReactNode };

/** Takes a dropped file anywhere on its children, and one chosen with the button. */
export function FilePicker({ onFile, disabled, children }: Props) {
  const t = useTranslate();
  const [isOver, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  const take = async (file: File | undefined) => {
    if (file === undefined || disabled) return;
    // What is too big is not read into memory at all.
    const bytes = file.size > MAX_FILE_BYTES ? null : new Uint8Array(await file.arrayBuffer());
    onFile(bytes === null ? { kind: 'size', name: file.name, bytes: file.size } : readStoryFile(file.name, bytes));
  };
  const hasFile = (event: DragEvent) => event.dataTransfer.types.includes('Files');

  return (
    <DropPlace
      $isOver={isOver}
      onDragOver={(event: DragEvent) => {
        if (!hasFile(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event: DragEvent) => {
        if (!hasFile(event)) return;
        event.preventDefault();
        setOver(false);
        void take(event.dataTransfer.files[0]);
      }}
    >
      {children}
      <Flex gap={3} paddingTop={3} wrap="wrap">
        <Button
          variant="secondary"
          size="S"
          startIcon={<Upload />}
          disabled={disabled}
          onClick={() => input.current?.click()}
        >
          {t('import.file.choose')}
        </Button>
        <Typography variant="pi" textColor="neutral600">
          {t('import.file.hint')}
        </Typography>
        <VisuallyHidden>
          <input
            ref={input}
            type="file"
            accept=".txt,.html,.htm,text/plain,text/html"
            tabIndex={-1}
            aria-label={t('import.file.choose')}
            onChange={(event) => {
              void take(event.target.files?.[0]);
              // The same file may be chosen again after it was put right.
              event.target.value = '';
            }}
          />
        </VisuallyHidden>
      </Flex>
    </DropPlace>
  );
}
