import { Button } from "@navikt/ds-react/Button";
import { Checkbox } from "@navikt/ds-react/Checkbox";
import { Radio, RadioGroup } from "@navikt/ds-react/Radio";
import { TextField } from "@navikt/ds-react/TextField";
import type { Asked } from "@/lib/channels/read-situation";
import { getDictionary } from "@/lib/i18n/dictionary";
import type { Locale } from "@/lib/i18n/locales";
import { Section } from "../content/section";
import styles from "./refine-choice.module.css";
import { wayAddress } from "./way-address";

const loginValues = { yes: "ja", no: "nei", unsure: "vet-ikke" } as const;

/** A few things that make the answer fit better, none of which has to be said. */
export function RefineChoice({ locale, asked }: { locale: Locale; asked: Asked }) {
  const { chooser } = getDictionary(locale).choosing;
  return (
    <Section heading={chooser.refine} id="bedre-svar">
      <p>{chooser.refineLead}</p>
      <form action={wayAddress(locale)} className={styles.form}>
        {asked.need !== null && <input type="hidden" name="hva" value={asked.need} />}
        <TextField label={chooser.place} description={chooser.placeHelp} name="sted" defaultValue={asked.query} autoComplete="postal-code" maxLength={100} className={styles.place} />
        <RadioGroup legend={chooser.login} name="innlogging" defaultValue={loginValues[asked.login]}>
          {(["yes", "no", "unsure"] as const).map((answer) => (
            <Radio key={answer} value={loginValues[answer]}>
              {chooser.loginOptions[answer]}
            </Radio>
          ))}
        </RadioGroup>
        <Checkbox name="tolk" value="ja" defaultChecked={asked.language === "other"}>
          {chooser.interpreter}
        </Checkbox>
        <Button type="submit" variant="secondary">
          {chooser.show}
        </Button>
      </form>
    </Section>
  );
}
