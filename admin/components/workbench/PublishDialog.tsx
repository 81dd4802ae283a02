import { Button, Dialog, Typography } from '@strapi/design-system';
import { useDirection } from '../../hooks/useDirection';
import { useTranslate } from '../../hooks/useTranslate';

type Props = {
  /** Suggestions that nobody has decided on. */
  undecided: number;
  onPublish: () => Promise<void>;
  onClose: () => void;
};

/**
 * Publishing shows words to the world: it is asked for once more, with what stays behind. Not Strapi's own question:
 * its buttons are in English wherever Strapi has no words for the admin's language.
 */
export function PublishDialog({ undecided, onPublish, onClose }: Props) {
  const t = useTranslate();
  const { language, direction } = useDirection();
  return (
    <Dialog.Root open onOpenChange={(opens: boolean) => !opens && onClose()}>
      <Dialog.Content lang={language} dir={direction}>
        <Dialog.Header>{t('publish.title')}</Dialog.Header>
        <Dialog.Body>
          <Typography>
            {t('publish.text')} {undecided > 0 && t('workbench.publish.undecided', { count: undecided })}
          </Typography>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth>
              {t('publish.cancel.label')}
            </Button>
          </Dialog.Cancel>
          <Dialog.Action>
            <Button variant="success" fullWidth onClick={() => void onPublish()}>
              {t('publish.confirm.label')}
            </Button>
          </Dialog.Action>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
