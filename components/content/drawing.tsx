import styles from "./drawing.module.css";

/** All drawings share one size, so that nothing moves when they arrive. */
const WIDTH = 320;
const HEIGHT = 200;

/** One of our own line drawings, from public/drawings. */
export function Drawing({ name, alt }: { name: string; alt: string }) {
  // A plain img: next/image adds a script-driven loader and can't improve on a vector drawing.
  return <img className={styles.drawing} src={`/drawings/${name}.svg`} alt={alt} width={WIDTH} height={HEIGHT} />;
}
