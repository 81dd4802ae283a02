import { Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { styled } from 'styled-components';
import { useTranslate } from '../../hooks/useTranslate';
import { COMMANDS, type Command, keysWith } from '../../workbench/keyMap';
import { addKey, type OwnKeys, type Remap, removeKey, resetKeys, takeKey } from '../../workbench/remapKeys';
import { KeyRow } from './KeyRow';
import type { KeyRefusal } from './keyRefusal';

// The design system's table takes what stands in its cells out of the order of Tab; here every cell is full of buttons.
const Table = styled.table`
  inline-size: 100%;
  border-collapse: collapse;

  & th,
  & td {
    padding: ${({ theme }) => `${theme.spaces[2]} ${theme.spaces[3]}`};
    text-align: start;
    vertical-align: middle;
  }
  & tbody th {
    font-weight: ${({ theme }) => theme.fontWeights.regular};
  }
  & tr {
    border-block-end: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
`;

type Props = { own: OwnKeys; onChange: (own: OwnKeys) => void };

/** Every command of the workbench with its keys. */
export function KeyTable({ own, onChange }: Props) {
  const t = useTranslate();
  const [recording, setRecording] = useState<Command | null>(null);
  const [refusal, setRefusal] = useState<KeyRefusal | null>(null);
  const keys = keysWith(own);

  const take = (command: Command, key: string | null, remap: Remap) => {
    setRecording(null);
    setRefusal(remap.kind === 'set' || remap.kind === 'same' ? null : { command, key, why: remap });
    if (remap.kind === 'set') onChange(remap.own);
  };
  const head = [t('settings.keys.column.command'), t('settings.keys.column.keys'), t('settings.keys.column.change')];
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Table>
        <thead>
          <tr>
            {head.map((label) => (
              <th key={label} scope="col">
                <Typography variant="sigma" textColor="neutral600">
                  {label}
                </Typography>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {COMMANDS.map((command) => (
            <KeyRow
              key={command}
              command={command}
              keys={keys[command]}
              isOwn={command in own}
              isRecording={recording === command}
              refusal={refusal?.command === command ? refusal : null}
              onRecord={(records) => {
                setRefusal(null);
                setRecording(records ? command : null);
              }}
              onKey={(key) => take(command, key, addKey(own, command, key))}
              onTake={(key) => take(command, key, takeKey(own, command, key))}
              onRemove={(key) => take(command, key, { kind: 'set', own: removeKey(own, command, key) })}
              onReset={() => take(command, null, resetKeys(own, command))}
            />
          ))}
        </tbody>
      </Table>
      <Flex justifyContent="flex-end">
        <Button
          variant="tertiary"
          disabled={Object.keys(own).length === 0}
          onClick={() => {
            setRefusal(null);
            onChange({});
          }}
        >
          {t('settings.keys.resetAll.label')}
        </Button>
      </Flex>
    </Flex>
  );
}
