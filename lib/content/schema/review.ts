import { z } from "zod";
import { day } from "./text";

/** When a person last held the document against its sources, and when it must be done again. */
export const review = z
  .strictObject({ checkedOn: day, nextCheckOn: day })
  .refine((dates) => dates.checkedOn < dates.nextCheckOn, "nextCheckOn must come after checkedOn");
