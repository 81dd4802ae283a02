/** A name that fits about so many letters; SVG cuts nothing by itself. */
export const shorten = (text: string, letters: number): string =>
  [...text].length > letters ? `${[...text].slice(0, letters - 1).join('')}…` : text;
