/** Choices for the reader, and the page read aloud. Groups and choices have the names they have in the address. */
export const nbReading = {
  title: "Lesevalg",
  lead: "Velg hvordan sidene skal se ut. Du kan velge flere ting.",
  /** Stands behind a choice that is on. */
  chosen: "valgt",
  reset: "Ta bort alle valgene",
  groups: {
    storrelse: { heading: "Størrelse på teksten", choices: { "vanlig-storrelse": "Vanlig tekst", stor: "Stor tekst", storst: "Veldig stor tekst" } },
    avstand: { heading: "Luft i teksten", choices: { "vanlig-avstand": "Vanlig luft", luft: "Mer luft" } },
    linjer: { heading: "Lengde på linjene", choices: { "vanlige-linjer": "Vanlige linjer", "korte-linjer": "Korte linjer" } },
    kontrast: { heading: "Kontrast", choices: { "vanlig-kontrast": "Vanlig kontrast", kontrast: "Sterk kontrast" } },
    skrift: { heading: "Skrift", choices: { "vanlig-skrift": "Vanlig skrift", rolig: "Rolig skrift" } },
  },
  lasting: {
    heading: "Hvor lenge varer valgene?",
    address: "Valgene står i adressen øverst i nettleseren. De følger med når du trykker på lenker hos oss. Vi lagrer dem ikke.",
  },
  remember: {
    lead: "Vil du ha det slik neste gang også? Da kan denne enheten huske valgene. Ikke gjør det på en PC du deler med andre.",
    /** For public/js/reading-choices.js. */
    script: {
      remember: "Husk på denne enheten",
      forget: "Glem valgene på denne enheten",
      remembered: "Valgene er husket på denne enheten.",
      forgotten: "Enheten har glemt valgene.",
      nothing: "Velg noe først, så kan enheten huske det.",
      failed: "Nettleseren din lar oss ikke huske noe.",
    },
  },
  aloud: {
    start: "Les opp",
    stop: "Stopp",
    speed: "Fart",
    speeds: { slow: "Langsomt", usual: "Vanlig", fast: "Fort" },
    about: {
      heading: "Få siden lest opp",
      button: "Øverst på de fleste sidene står knappen «Les opp». Den står bare der hvis nettleseren din kan lese opp.",
      voice: "Vi bruker bare stemmer som ligger på enheten din. Vi sender ikke teksten til noen. Mangler stemmen, kan du ofte hente en. Se i innstillingene på enheten, under språk eller tale.",
    },
    /** For public/js/read-aloud.js. */
    script: {
      name: "Opplesing",
      pause: "Pause",
      resume: "Les videre",
      done: "Ferdig lest.",
      leftOut: "Ferdig lest. Noe er på et språk som enheten din ikke kan lese opp. Det hoppet vi over.",
      noVoice: "Enheten din har ingen stemme for språket på denne siden. Du kan ofte hente en. Se i innstillingene på enheten, under språk eller tale.",
      failed: "Opplesingen stoppet. Prøv igjen.",
    },
  },
};
