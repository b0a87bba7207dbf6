import type { Temporal } from "temporal-polyfill";
import type { RenderContext } from "../content/render-context";

/** A municipality as a reader finds it: by name, and by county where two have the same. */
export type Municipality = { number: string; name: string; county: string };

/** What the pages of a flow need from around them. */
export type FlowContext = RenderContext & {
  /** Every municipality there is, for questions that ask for one. Without them a reader has to write the number. */
  municipalities?: readonly Municipality[];
  /** When the page is made, so that an outcome can say what is open. Without it nothing is said of that. */
  now?: Temporal.Instant;
};
