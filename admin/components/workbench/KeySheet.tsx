import { Button, Dialog } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useTranslate } from '../../hooks/useTranslate';
import { COMMANDS, KEY_MAP } from '../../workbench/keyMap';
import { COMMAND_LABELS, GROUP_LABELS } from './commandLabels';
import { useCommands } from './commandsContext';

const GROUPS = Object.keys(GROUP_LABELS) as readonly (keyof typeof GROUP_LABELS)[];

const Sheet = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(24rem, 1fr));
  gap: ${({ theme }) => theme.spaces[4]};
  max-block-size: 65vh;
  overflow-y: auto;
  text-align: start;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.3rem;

  & h3 {
    font-weight: 600;
    margin-block-end: ${({ theme }) => theme.spaces[1]};
  }
  & dl {
    display: grid;
    grid-template-columns: max-content 1fr;
    gap: ${({ theme }) => `${theme.spaces[1]} ${theme.spaces[3]}`};
    align-items: baseline;
  }
  & kbd {
    display: inline-block;
    min-inline-size: 2rem;
    padding-inline: 0.5rem;
    margin-inline-end: 0.3rem;
    text-align: center;
    border: 1px solid ${({ theme }) => theme.colors.neutral300};
    border-radius: ${({ theme }) => theme.borderRadius};
    font: inherit;
    font-size: 1.2rem;
  }
`;

/** Lists exactly the keys that work, as this editor has set them. */
export function KeySheet({ canTag, onClose }: { canTag: boolean; onClose: () => void }) {
  const t = useTranslate();
  const { keys, areKeysOn } = useCommands();
  return (
    <Dialog.Root open onOpenChange={(isOpen: boolean) => !isOpen && onClose()}>
      <Dialog.Content>
        <Dialog.Header>{t('workbench.keys.title')}</Dialog.Header>
        <Dialog.Body>
          {!areKeysOn && <p>{t('workbench.keys.off')}</p>}
          <Sheet tabIndex={0} role="group" aria-label={t('workbench.keys.title')}>
            {GROUPS.map((group) => {
              const commands = COMMANDS.filter(
                (command) => KEY_MAP[command].group === group && (canTag || KEY_MAP[command].isForReaders),
              );
              if (commands.length === 0) return null;
              return (
                <section key={group}>
                  <h3>{t(GROUP_LABELS[group])}</h3>
                  <dl>
                    {commands.map((command) => [
                      <dt key={`${command}.keys`} dir="ltr">
                        {keys[command].map((key) => (
                          <kbd key={key}>{key}</kbd>
                        ))}
                      </dt>,
                      <dd key={`${command}.label`}>{t(COMMAND_LABELS[command])}</dd>,
                    ])}
                  </dl>
                </section>
              );
            })}
          </Sheet>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth>
              {t('workbench.keys.close')}
            </Button>
          </Dialog.Cancel>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
