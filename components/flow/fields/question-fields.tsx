import type { ReactNode } from "react";
import type { AsksKind } from "@/lib/flow/asks";
import { ChoiceField } from "./choice-field";
import { ChoicesField } from "./choices-field";
import { DateField } from "./date-field";
import type { FieldProps } from "./field-props";
import { MunicipalityField } from "./municipality-field";
import { NumberField } from "./number-field";
import { PostcodeField } from "./postcode-field";

/** How each kind of question is asked: a new kind doesn't compile until it has its field. */
export const questionFields = {
  choice: ChoiceField,
  "yes-no": ChoiceField,
  choices: ChoicesField,
  integer: NumberField,
  number: NumberField,
  money: NumberField,
  percent: NumberField,
  date: DateField,
  month: DateField,
  postcode: PostcodeField,
  municipality: MunicipalityField,
} satisfies Record<AsksKind, (props: FieldProps) => ReactNode>;
