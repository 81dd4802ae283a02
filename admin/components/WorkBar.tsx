import { ProgressBar } from '@strapi/design-system';
import { styled } from 'styled-components';

/** How far work is. It stands on the page, in either direction: see DecidedBar. */
export const WorkBar = styled(ProgressBar)`
  && {
    inline-size: 100%;
    background-color: ${({ theme }) => theme.colors.neutral200};
  }
  && > div {
    background-color: ${({ theme }) => theme.colors.primary600};
  }
  &&:dir(rtl) {
    transform: scaleX(-1);
  }
`;
