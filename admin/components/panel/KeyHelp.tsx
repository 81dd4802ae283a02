import { Box, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useTranslate } from '../../hooks/useTranslate';
import type { Keys } from '../../workbench/keyMap';
import { COMMAND_LABELS } from '../workbench/commandLabels';
import { PANEL_COMMANDS } from './panelCommands';

const List = styled.dl`
  display: grid;
  grid-template-columns: max-content 1fr;
  gap: ${({ theme }) => theme.spaces[1]} ${({ theme }) => theme.spaces[2]};
`;

const Key = styled.kbd`
  display: inline-block;
  min-inline-size: 2rem;
  padding-inline: 0.4rem;
  text-align: center;
  border: 1px solid ${({ theme }) => theme.colors.neutral300};
  border-radius: ${({ theme }) => theme.borderRadius};
  color: ${({ theme }) => theme.colors.neutral800};
  font: inherit;
  font-size: 1.2rem;
`;

/** Lists exactly the keys that work. */
export function KeyHelp({ keys }: { keys: Keys }) {
  const t = useTranslate();
  return (
    <Box padding={3} hasRadius background="neutral100">
      <Typography variant="pi" textColor="neutral600">
        {t('panel.help.where')}
      </Typography>
      <Box paddingTop={2}>
        <List>
          {PANEL_COMMANDS.map((command) => [
            <dt key={`${command}.key`}>
              <Key dir="ltr">{keys[command][0] ?? '–'}</Key>
            </dt>,
            <dd key={`${command}.label`}>
              <Typography variant="pi">{t(COMMAND_LABELS[command])}</Typography>
            </dd>,
          ])}
        </List>
      </Box>
    </Box>
  );
}
