import type { Dictionary } from "../nb";

/** Choices for the reader, and the page read aloud. */
export const nnReading: Dictionary["reading"] = {
  title: "Leseval",
  lead: "Vel korleis sidene skal sjå ut. Du kan velje fleire ting.",
  chosen: "valt",
  reset: "Ta bort alle vala",
  groups: {
    storrelse: { heading: "Storleik på teksten", choices: { "vanlig-storrelse": "Vanleg tekst", stor: "Stor tekst", storst: "Veldig stor tekst" } },
    avstand: { heading: "Luft i teksten", choices: { "vanlig-avstand": "Vanleg luft", luft: "Meir luft" } },
    linjer: { heading: "Lengd på linjene", choices: { "vanlige-linjer": "Vanlege linjer", "korte-linjer": "Korte linjer" } },
    kontrast: { heading: "Kontrast", choices: { "vanlig-kontrast": "Vanleg kontrast", kontrast: "Sterk kontrast" } },
    skrift: { heading: "Skrift", choices: { "vanlig-skrift": "Vanleg skrift", rolig: "Roleg skrift" } },
  },
  lasting: {
    heading: "Kor lenge varer vala?",
    address: "Vala står i adressa øvst i nettlesaren. Dei følgjer med når du trykkjer på lenkjer hos oss. Vi lagrar dei ikkje.",
  },
  remember: {
    lead: "Vil du ha det slik neste gong òg? Då kan denne eininga hugse vala. Ikkje gjer det på ein PC du deler med andre.",
    script: {
      remember: "Hugs på denne eininga",
      forget: "Gløym vala på denne eininga",
      remembered: "Vala er hugsa på denne eininga.",
      forgotten: "Eininga har gløymt vala.",
      nothing: "Vel noko først, så kan eininga hugse det.",
      failed: "Nettlesaren din lèt oss ikkje hugse noko.",
    },
  },
  aloud: {
    start: "Les opp",
    stop: "Stopp",
    speed: "Fart",
    speeds: { slow: "Langsamt", usual: "Vanleg", fast: "Fort" },
    about: {
      heading: "Få sida lesen opp",
      button: "Øvst på dei fleste sidene står knappen «Les opp». Han står berre der dersom nettlesaren din kan lese opp.",
      voice: "Vi bruker berre stemmer som ligg på eininga di. Vi sender ikkje teksten til nokon. Mange einingar har berre bokmålsstemme. Då les ho nynorsken òg.",
    },
    script: {
      name: "Opplesing",
      pause: "Pause",
      resume: "Les vidare",
      done: "Ferdig lese.",
      leftOut: "Ferdig lese. Noko er på eit språk som eininga di ikkje kan lese opp. Det hoppa vi over.",
      noVoice: "Eininga di har inga stemme for språket på denne sida. Du kan ofte hente ei. Sjå i innstillingane på eininga, under språk eller tale.",
      failed: "Opplesinga stoppa. Prøv igjen.",
    },
  },
};
