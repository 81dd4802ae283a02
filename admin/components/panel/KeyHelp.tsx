import { Box, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { type TranslationKey, useTranslate } from '../../hooks/useTranslate';
import { type Command, KEYS } from '../../workbench/keys';

const LABELS: Readonly<Record<Command, TranslationKey>> = {
  next: 'panel.key.next',
  previous: 'panel.key.previous',
  accept: 'panel.key.accept',
  reject: 'panel.key.reject',
  undo: 'panel.key.undo',
  help: 'panel.key.help',
};

const Keys = styled.dl`
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
export function KeyHelp() {
  const t = useTranslate();
  return (
    <Box padding={3} hasRadius background="neutral100">
      <Typography variant="pi" textColor="neutral600">
        {t('panel.help.where')}
      </Typography>
      <Box paddingTop={2}>
        <Keys>
          {KEYS.map(({ key, command }) => [
            <dt key={`${command}.key`}>
              <Key dir="ltr">{key.toUpperCase()}</Key>
            </dt>,
            <dd key={`${command}.label`}>
              <Typography variant="pi">{t(LABELS[command])}</Typography>
            </dd>,
          ])}
        </Keys>
      </Box>
    </Box>
  );
}
