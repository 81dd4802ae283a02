import type { ReactNode } from 'react';
import { styled } from 'styled-components';
import { useDirection } from '../hooks/useDirection';

/** No box of its own: the page around it and what is inside are laid out as if it were not there. */
const Frame = styled.div`
  display: contents;

  /* As our texts quote; browsers differ for Arabic. */
  &[dir='rtl'] {
    quotes: '«' '»' '‹' '›';
  }

  /* Icons that point on or back in the text's direction say so with this class. */
  &[dir='rtl'] .points {
    transform: scaleX(-1);
  }
`;

/** Strapi writes every page from left to right. This gives what is ours the language and direction of its texts. */
export function Directed({ children }: { children: ReactNode }) {
  const { language, direction } = useDirection();
  return (
    <Frame dir={direction} lang={language}>
      {children}
    </Frame>
  );
}
