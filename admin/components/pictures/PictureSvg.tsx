import { forwardRef, type ReactNode, type SVGProps } from 'react';
import { styled } from 'styled-components';
import type { Palette } from '../../pictures/palette';

/** Named in the file itself: a saved picture has no style sheet to ask. */
const FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

const Svg = styled.svg`
  display: block;
  max-inline-size: 100%;
  touch-action: pan-y;

  [data-mark] {
    cursor: pointer;
  }
  &:focus,
  [data-mark]:focus {
    outline: none;
  }
  &:focus-visible,
  [data-mark]:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;

type Props = Omit<SVGProps<SVGSVGElement>, 'ref'> & {
  width: number;
  height: number;
  palette: Palette;
  isRtl: boolean;
  children: ReactNode;
};

/** The sheet that a picture is drawn on; everything that gives it its look stands in its attributes. */
export const PictureSvg = forwardRef<SVGSVGElement, Props>(function PictureSvg(
  { width, height, palette, isRtl, children, ...props },
  ref,
) {
  return (
    <Svg
      {...props}
      ref={ref}
      role="group"
      tabIndex={-1}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily={FONT}
      fontSize={12}
      direction={isRtl ? 'rtl' : 'ltr'}
      fill={palette.neutral800}
    >
      {children}
    </Svg>
  );
});
