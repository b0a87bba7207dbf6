import type { Position } from "@/lib/places/schema";
import { mapSize, norwayPath, placeOnMap } from "./norway-outline";
import styles from "./norway-map.module.css";

/** Where in the country a place is: our own drawing, so that no map service learns who looks. */
export function NorwayMap({ position, title }: { position: Position; title: string }) {
  const { x, y } = placeOnMap(position);
  return (
    <svg className={styles.map} viewBox={`0 0 ${mapSize.width} ${mapSize.height}`} width={mapSize.width} height={mapSize.height} role="img" aria-label={title}>
      <path className={styles.land} d={norwayPath} />
      <circle className={styles.halo} cx={x} cy={y} r="7" />
      <circle className={styles.place} cx={x} cy={y} r="4.5" />
    </svg>
  );
}
