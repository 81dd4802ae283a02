/** http and https only: an address is shown as a link, and `javascript:` is one too. */
export function isWebAddress(text: string): boolean {
  if (text.length > 2048 || !URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return (protocol === 'http:' || protocol === 'https:') && hostname !== '';
}
