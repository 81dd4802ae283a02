import { lightTheme } from '@strapi/design-system';
import { useMemo } from 'react';
import { useTheme } from 'styled-components';
import { COLOURS, type Palette } from '../../pictures/palette';

const pick = (colours: Readonly<Record<string, string>>): Palette =>
  Object.fromEntries(COLOURS.map((name) => [name, colours[name] ?? ''])) as Palette;

export const LIGHT_PALETTE: Palette = pick(lightTheme.colors as unknown as Record<string, string>);

/** The theme's colours as plain values, so that a picture carries them with it when it is saved. */
export function usePalette(): Palette {
  const { colors } = useTheme() as unknown as { colors: Record<string, string> };
  return useMemo(() => pick(colors), [colors]);
}
