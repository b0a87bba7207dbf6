// The reckoning behind use-position.js, without a page.

/**
 * @typedef {{ name: string, href: string, at: [latitude: number, longitude: number][] }} Office with every door it has
 * @typedef {{ latitude: number, longitude: number }} Position
 */

const earthRadius = 6371;
const radians = (/** @type {number} */ degrees) => (degrees * Math.PI) / 180;

/** Kilometres as the crow flies. @param {Position} from @param {Position} to */
export function distanceBetween(from, to) {
  const north = radians(to.latitude - from.latitude);
  const east = radians(to.longitude - from.longitude);
  const chord = Math.sin(north / 2) ** 2 + Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * Math.sin(east / 2) ** 2;
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** The office whose nearest door is nearest. @param {Office[]} offices at least one with a door @param {Position} from */
export function findNearest(offices, from) {
  const doors = offices.flatMap((office) => office.at.map(([latitude, longitude]) => ({ office, kilometres: distanceBetween(from, { latitude, longitude }) })));
  return doors.reduce((best, door) => (door.kilometres < best.kilometres ? door : best));
}
