import { Box, Button, Dialog } from '@strapi/design-system';
import type { MergePreview } from '../../../core/recordsContract';
import { useTranslate } from '../../hooks/useTranslate';
import { Directed } from '../Directed';
import { MergeFacts } from './MergeFacts';

type Props = {
  preview: MergePreview;
  onCancel: () => void;
  onConfirm: () => void;
  /** Where the focus goes: what opened it is a box that is empty again. */
  onClosed: () => void;
};

/** Asks once more, with all that would happen; Escape and Cancel leave everything as it is. */
export function MergeDialog({ preview, onCancel, onConfirm, onClosed }: Props) {
  const t = useTranslate();
  const { kept, merged } = preview;
  return (
    <Dialog.Root open onOpenChange={(isOpen) => isOpen || onCancel()}>
      <Dialog.Content
        onCloseAutoFocus={(event) => {
          event.preventDefault();
          onClosed();
        }}
      >
        <Directed>
          <Dialog.Header>{t('record.merge.question', { merged: merged.name, kept: kept.name })}</Dialog.Header>
          <Dialog.Body>
            <Box width="100%" maxHeight="50vh" overflow="auto" tabIndex={0}>
              <MergeFacts preview={preview} />
            </Box>
          </Dialog.Body>
          <Dialog.Footer>
            <Dialog.Cancel>
              <Button variant="tertiary" fullWidth>
                {t('record.merge.cancel')}
              </Button>
            </Dialog.Cancel>
            <Dialog.Action>
              <Button variant="danger-light" fullWidth onClick={onConfirm}>
                {t('record.merge.confirm')}
              </Button>
            </Dialog.Action>
          </Dialog.Footer>
        </Directed>
      </Dialog.Content>
    </Dialog.Root>
  );
}
