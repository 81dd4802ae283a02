import { Button, Modal } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useTranslate } from '../../hooks/useTranslate';
import { COMMANDS, KEY_MAP } from '../../workbench/keyMap';
import { Directed } from '../Directed';
import { COMMAND_LABELS, GROUP_LABELS } from './commandLabels';
import { useCommands } from './commandsContext';

const GROUPS = Object.keys(GROUP_LABELS) as readonly (keyof typeof GROUP_LABELS)[];

const Sheet = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(24rem, 1fr));
  gap: ${({ theme }) => theme.spaces[4]};
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
    <Modal.Root open onOpenChange={(isOpen: boolean) => !isOpen && onClose()}>
      <Modal.Content>
        <Directed>
          <Modal.Header>
            <Modal.Title>{t('workbench.keys.title')}</Modal.Title>
          </Modal.Header>
          <Modal.Body>
            {/* The body scrolls, and what scrolls in Strapi's dialogs is set from left to right again. */}
            <Directed>
              {!areKeysOn && <p>{t('workbench.keys.off')}</p>}
              <Sheet>
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
            </Directed>
          </Modal.Body>
          <Modal.Footer>
            <Modal.Close>
              <Button variant="tertiary">{t('workbench.keys.close')}</Button>
            </Modal.Close>
          </Modal.Footer>
        </Directed>
      </Modal.Content>
    </Modal.Root>
  );
}
