import { type Palette, recolour } from '../../pictures/palette';
import { LIGHT_PALETTE } from './usePalette';

/** Twice as fine as the screen: for print and for screens that are finer. */
const PNG_SCALE = 2;
/** What only makes sense where it can be touched. */
const LIVE = ['role', 'tabindex', 'aria-pressed', 'aria-label', 'aria-describedby', 'class', 'data-mark'];

/** A drawn picture as a file of its own, in the colours of daylight whatever the theme is. */
export function toSvgFile(sheet: SVGSVGElement, palette: Palette, title: string): string {
  const copy = sheet.cloneNode(true) as SVGSVGElement;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  for (const element of [copy, ...copy.querySelectorAll('*')]) for (const name of LIVE) element.removeAttribute(name);
  const name = document.createElementNS('http://www.w3.org/2000/svg', 'title');
  name.textContent = title;
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  ground.setAttribute('width', '100%');
  ground.setAttribute('height', '100%');
  ground.setAttribute('fill', palette.neutral0);
  copy.prepend(name, ground);
  return recolour(new XMLSerializer().serializeToString(copy), palette, LIGHT_PALETTE);
}

export async function toPngFile(svg: string, { width, height }: { width: number; height: number }): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * PNG_SCALE;
  canvas.height = height * PNG_SCALE;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  // Browsers give up on sheets of tens of thousands of pixels without a word.
  if (blob === null) throw new RangeError(`A PNG of ${canvas.width} × ${canvas.height} pixels is too large`);
  return blob;
}

export function download(content: Blob | string, name: string, type: string): void {
  const address = URL.createObjectURL(typeof content === 'string' ? new Blob([content], { type }) : content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers read it only after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
