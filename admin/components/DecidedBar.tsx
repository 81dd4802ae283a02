import { ProgressBar } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { Progress } from '../../core/contract';

/** The design system's bar is made for uploads on a dark card; here it stands on the page, in either direction. */
const Bar = styled(ProgressBar)`
  && {
    inline-size: 100%;
    max-inline-size: 14rem;
    background-color: ${({ theme }) => theme.colors.neutral200};
  }
  && > div {
    background-color: ${({ theme }) => theme.colors.success600};
  }
  &&:dir(rtl) {
    transform: scaleX(-1);
  }
`;

/** How much of an article is decided. The same is always said in words beside it, so it is not read out. */
export function DecidedBar({ progress: { decided, total } }: { progress: Progress }) {
  return <Bar aria-hidden size="S" value={total === 0 ? 0 : Math.round((decided / total) * 100)} />;
}
