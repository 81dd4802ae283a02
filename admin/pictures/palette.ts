import type { EventKind } from '../../core/vocabularies';

/** The colours of a picture, by their names in the design system. All differ in each theme: `recolour` rests on it. */
export const COLOURS = [
  'neutral0',
  'neutral100',
  'neutral200',
  'neutral300',
  'neutral600',
  'neutral800',
  'primary600',
  'success600',
  'danger600',
  'warning600',
  'secondary600',
  'alternative600',
] as const;
export type Colour = (typeof COLOURS)[number];
export type Palette = Readonly<Record<Colour, string>>;

/** The same picture in other colours: attributes of SVG that are exactly one of the palette's. */
export function recolour(svg: string, from: Palette, to: Palette): string {
  const toOther = new Map(COLOURS.map((name) => [from[name].toLowerCase(), to[name]]));
  return svg.replace(/(fill|stroke)="(#[0-9a-fA-F]{6})"/g, (whole, attribute: string, colour: string) => {
    const other = toOther.get(colour.toLowerCase());
    return other === undefined ? whole : `${attribute}="${other}"`;
  });
}

/** Families of kinds: two dozen colours cannot be told apart, six with a shape each can. */
export const FAMILIES = ['talks', 'words', 'agreements', 'pressure', 'help', 'other'] as const;
export type Family = (typeof FAMILIES)[number];
export type Shape = 'circle' | 'square' | 'diamond' | 'triangle' | 'hexagon' | 'cross';

export const FAMILY_LOOKS: Readonly<Record<Family, { readonly colour: Colour; readonly shape: Shape }>> = {
  talks: { colour: 'primary600', shape: 'circle' },
  words: { colour: 'secondary600', shape: 'square' },
  agreements: { colour: 'success600', shape: 'diamond' },
  pressure: { colour: 'danger600', shape: 'triangle' },
  help: { colour: 'warning600', shape: 'hexagon' },
  other: { colour: 'alternative600', shape: 'cross' },
};

export const FAMILY_OF_KIND: Readonly<Record<EventKind, Family>> = {
  meeting: 'talks',
  jointPressConference: 'words',
  pressBriefing: 'words',
  phoneCall: 'talks',
  videoCall: 'talks',
  summit: 'talks',
  visit: 'talks',
  negotiationRound: 'talks',
  agreementSigned: 'agreements',
  ratification: 'agreements',
  statementIssued: 'words',
  noteVerbale: 'words',
  summons: 'pressure',
  recall: 'pressure',
  expulsion: 'pressure',
  recognition: 'agreements',
  severance: 'pressure',
  sanctionImposed: 'pressure',
  sanctionLifted: 'agreements',
  vote: 'other',
  mediation: 'help',
  aid: 'help',
  prisonerExchange: 'help',
  other: 'other',
};

/** The path of a shape around 0, 0 that fits into a circle of this radius. */
export function shapePath(shape: Shape, r: number): string {
  const n = (value: number): string => String(Math.round(value * r * 100) / 100);
  switch (shape) {
    case 'circle':
      return `M${n(-1)},0a${n(1)},${n(1)} 0 1,0 ${n(2)},0a${n(1)},${n(1)} 0 1,0 ${n(-2)},0Z`;
    case 'square':
      return `M${n(-0.85)},${n(-0.85)}H${n(0.85)}V${n(0.85)}H${n(-0.85)}Z`;
    case 'diamond':
      return `M0,${n(-1.15)}L${n(1.15)},0L0,${n(1.15)}L${n(-1.15)},0Z`;
    case 'triangle':
      return `M0,${n(-1.1)}L${n(1.05)},${n(0.8)}H${n(-1.05)}Z`;
    case 'hexagon':
      return `M${n(-1.05)},0L${n(-0.52)},${n(-0.9)}H${n(0.52)}L${n(1.05)},0L${n(0.52)},${n(0.9)}H${n(-0.52)}Z`;
    case 'cross':
      return `M${n(-0.35)},${n(-1)}H${n(0.35)}V${n(-0.35)}H${n(1)}V${n(0.35)}H${n(0.35)}V${n(1)}H${n(-0.35)}V${n(0.35)}H${n(-1)}V${n(-0.35)}H${n(-0.35)}Z`;
  }
}
