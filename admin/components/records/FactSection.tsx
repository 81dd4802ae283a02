import { Box, Flex, Typography } from '@strapi/design-system';
import { type ReactNode, useId } from 'react';

type Props = { title: string; count?: number; none?: string; isEmpty?: boolean; children: ReactNode };

/** A part of a panel under its own heading; `none` says what is missing and how it comes. */
export function FactSection({ title, count, none, isEmpty = false, children }: Props) {
  const headingId = useId();
  return (
    <Box tag="section" aria-labelledby={headingId}>
      <Flex justifyContent="space-between" alignItems="baseline" gap={2} paddingBottom={1}>
        <Typography id={headingId} tag="h3" variant="pi" fontWeight="bold">
          {title}
        </Typography>
        {count !== undefined && count > 0 && (
          <Typography variant="pi" textColor="neutral600">
            {count}
          </Typography>
        )}
      </Flex>
      {isEmpty ? (
        <Typography variant="pi" textColor="neutral600">
          {none}
        </Typography>
      ) : (
        children
      )}
    </Box>
  );
}
