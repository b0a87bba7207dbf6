import { describe, expect, test } from "vitest";
import { passivesIn } from "@/lib/content/plain-words/passive";

describe("passives in bokmål", () => {
  test.each([
    ["Søknaden sendes til Nav.", ["sendes"]],
    ["Skjemaet må fylles ut og leveres i dag.", ["fylles", "leveres"]],
    ["Pengene kan ikke gis til andre.", ["gis"]],
    ["Hvem som helst kan fås tak i.", ["fås"]],
    ["Behandles saken, får du svar.", ["Behandles"]],
    ["Papirer sendtes før i posten.", ["sendtes"]],
    ["Søknaden blir behandlet av Nav.", ["blir behandlet"]],
    ["Da blir søknaden din behandlet.", ["blir behandlet"]],
    ["Da blir søknaden behandlet.", ["blir behandlet"]],
    ["Du vil ikke bli spurt om koden.", ["bli spurt"]],
    ["Saken ble ikke avslått.", ["ble avslått"]],
    ["Brevet har blitt sendt.", ["blitt sendt"]],
    ["Er du enig, blir vedtaket endret.", ["blir endret"]],
    ["Du blir ofte innkalt til møte.", ["blir innkalt"]],
  ])("%j has %j", (sentence, expected) => {
    expect(passivesIn(sentence, "nb")).toEqual(expected);
  });

  test.each([
    "Det finnes hjelp, og det synes jeg er bra.",
    "Vi møtes i morgen, så snakkes vi.",
    "Hun trives, og alt lykkes.",
    "Det spørs om det skyldes været.",
    "Det kjennes vondt og føles tungt.",
    "Deres sak og alles rett er felles.",
    "Det er annerledes, men fremdeles fint.",
    "Da ringer Johannes til Moses.",
    "Les brevet. Du leser bra.",
    "Brevet er sendt.",
    "Det blir bra, og så blir det slutt.",
    "Blir svaret det samme, kan du klage.",
    "Blir brevet borte, ring oss.",
    "Barnet blir voksent, og du blir kjent med henne.",
    "Det blir lettere når du har sendt brevet.",
    "Det blir litt dyrt og ganske kaldt.",
    "Da ble det stille.",
  ])("%j has none", (sentence) => {
    expect(passivesIn(sentence, "nb")).toEqual([]);
  });
});

describe("passives in nynorsk", () => {
  test.each([
    ["Skjemaet må sendast i dag.", ["sendast"]],
    ["Papira skal ikkje gjevast bort, og kan lesast av alle.", ["gjevast", "lesast"]],
    ["Søknaden blir behandla av Nav.", ["blir behandla"]],
    ["Søknaden vart avvist.", ["vart avvist"]],
    ["Du vert ikkje spurd om koden.", ["vert spurd"]],
    ["Saka blir sendt vidare.", ["blir sendt"]],
  ])("%j has %j", (sentence, expected) => {
    expect(passivesIn(sentence, "nn")).toEqual(expected);
  });

  test.each(["Det finst hjelp, og du kan trivast her.", "Du får raskast svar på nett.", "Vi kan møtast i morgon.", "Den beste gjesten kom først.", "Du kan lettast ringje.", "Da blir saka di ferdig.", "Det blir ekstra bra."])("%j has none", (sentence) => {
    expect(passivesIn(sentence, "nn")).toEqual([]);
  });
});
