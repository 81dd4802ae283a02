import { Box, Flex, Typography } from '@strapi/design-system';
import { CheckCircle, Information, WarningCircle } from '@strapi/icons';
import type { ReactNode } from 'react';

type Variant = 'info' | 'success' | 'warning' | 'danger';

const LOOKS = {
  info: { Icon: Information, background: 'primary100', border: 'primary200', colour: 'primary700' },
  success: { Icon: CheckCircle, background: 'success100', border: 'success200', colour: 'success700' },
  warning: { Icon: WarningCircle, background: 'warning100', border: 'warning200', colour: 'warning700' },
  danger: { Icon: WarningCircle, background: 'danger100', border: 'danger200', colour: 'danger700' },
} as const;

type Props = { variant: Variant; title?: string; children?: ReactNode; action?: ReactNode };

/** A message that stands in the page where it belongs; the design system's Alert is for passing ones and must close. */
export function Notice({ variant, title, children, action }: Props) {
  const { Icon, background, border, colour } = LOOKS[variant];
  return (
    <Box
      width="100%"
      padding={3}
      hasRadius
      background={background}
      borderColor={border}
      role={variant === 'danger' ? 'alert' : 'status'}
    >
      <Flex gap={2} alignItems="flex-start">
        <Box color={colour} style={{ flexShrink: 0, lineHeight: 0 }}>
          <Icon aria-hidden width="1.6rem" height="1.6rem" fill={colour} />
        </Box>
        <Flex direction="column" alignItems="stretch" gap={1} style={{ minInlineSize: 0, flex: 1 }}>
          {title !== undefined && (
            <Typography variant="pi" fontWeight="bold" textColor="neutral800">
              {title}
            </Typography>
          )}
          {children !== undefined && (
            <Typography tag="div" variant="pi" textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
              {children}
            </Typography>
          )}
          {action !== undefined && <Box paddingTop={1}>{action}</Box>}
        </Flex>
      </Flex>
    </Box>
  );
}
