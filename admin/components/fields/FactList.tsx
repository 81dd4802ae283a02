import { Box, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';
import { type TranslationKey, useTranslate } from '../../hooks/useTranslate';

const Facts = styled.dl`
  display: grid;
  grid-template-columns: max-content 1fr;
  gap: ${({ theme }) => theme.spaces[2]} ${({ theme }) => theme.spaces[4]};
`;

export type Fact = { readonly label: TranslationKey; readonly value: ReactNode };

/** What an editor may read and not change: names and values in a frame like that of an input. */
export function FactList({ facts }: { facts: readonly Fact[] }) {
  const t = useTranslate();
  return (
    <Box width="100%" padding={4} hasRadius background="neutral100" borderColor="neutral200">
      <Facts>
        {facts.map(({ label, value }) => [
          <dt key={`${label}.name`}>
            <Typography variant="pi" textColor="neutral600">
              {t(label)}
            </Typography>
          </dt>,
          <dd key={`${label}.value`}>
            <Typography variant="pi" style={{ overflowWrap: 'anywhere' }}>
              <bdi>{value}</bdi>
            </Typography>
          </dd>,
        ])}
      </Facts>
    </Box>
  );
}
