import { Box } from '@strapi/design-system';
import type { ReactNode } from 'react';

/** The white (or dark) card that content stands on. */
export function ContentFrame({ children }: { children: ReactNode }) {
  return (
    <Box background="neutral0" hasRadius shadow="filterShadow" padding={{ initial: 4, medium: 6 }} width="100%">
      {children}
    </Box>
  );
}
