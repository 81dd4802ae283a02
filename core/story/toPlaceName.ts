/** Datelines shout: "PORT ARDEL" is Port Ardel. */
export function toPlaceName(place: string): string {
  if (place !== place.toUpperCase()) return place;
  return place.replace(/\p{L}+/gu, (word) => (word[0] ?? '') + word.slice(1).toLowerCase());
}
