import { Dialog } from '@strapi/design-system';
import { ConfirmDialog } from '@strapi/strapi/admin';
import { useTranslate } from '../../hooks/useTranslate';
import { Directed } from '../Directed';

type Props = {
  isOpen: boolean;
  /** Suggestions that nobody has decided on. */
  undecided: number;
  onPublish: () => Promise<void>;
  onClose: () => void;
};

/** Publishing shows words to the world: it is asked for once more, with what stays behind. */
export function PublishDialog({ isOpen, undecided, onPublish, onClose }: Props) {
  const t = useTranslate();
  return (
    <Dialog.Root open={isOpen} onOpenChange={(opens: boolean) => !opens && onClose()}>
      <ConfirmDialog title={t('publish.title')} variant="success" onConfirm={onPublish}>
        <Directed>
          {t('publish.text')} {undecided > 0 && t('workbench.publish.undecided', { count: undecided })}
        </Directed>
      </ConfirmDialog>
    </Dialog.Root>
  );
}
