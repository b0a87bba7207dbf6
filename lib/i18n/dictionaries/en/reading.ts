import type { Dictionary } from "../nb";

/** Choices for the reader, and the page read aloud. */
export const enReading: Dictionary["reading"] = {
  title: "Reading choices",
  lead: "Choose how the pages look. You can choose several things.",
  chosen: "chosen",
  reset: "Undo all choices",
  groups: {
    storrelse: { heading: "Size of the text", choices: { "vanlig-storrelse": "Usual text", stor: "Large text", storst: "Very large text" } },
    avstand: { heading: "Space in the text", choices: { "vanlig-avstand": "Usual space", luft: "More space" } },
    linjer: { heading: "Length of the lines", choices: { "vanlige-linjer": "Usual lines", "korte-linjer": "Short lines" } },
    kontrast: { heading: "Contrast", choices: { "vanlig-kontrast": "Usual contrast", kontrast: "Strong contrast" } },
    skrift: { heading: "Letters", choices: { "vanlig-skrift": "Usual letters", rolig: "Calm letters" } },
  },
  lasting: {
    heading: "How long do the choices last?",
    address: "The choices are in the address at the top of your browser. They come along when you use links on our pages. We do not store them.",
  },
  remember: {
    lead: "Do you want it like this next time too? This device can remember your choices. Do not do this on a computer you share with others.",
    script: {
      remember: "Remember on this device",
      forget: "Forget the choices on this device",
      remembered: "This device remembers your choices.",
      forgotten: "This device has forgotten your choices.",
      nothing: "Choose something first. Then the device can remember it.",
      failed: "Your browser does not let us remember anything.",
    },
  },
  aloud: {
    start: "Read aloud",
    stop: "Stop",
    speed: "Speed",
    speeds: { slow: "Slow", usual: "Usual", fast: "Fast" },
    about: {
      heading: "Have the page read aloud",
      button: "At the top of most pages is the button “Read aloud”. It is only there if your browser can read aloud.",
      voice: "We only use voices that are on your device. We do not send the text to anybody. If the voice is missing, you can often get one. Look in the settings of your device, under language or speech.",
    },
    script: {
      name: "Reading aloud",
      pause: "Pause",
      resume: "Go on reading",
      done: "Finished reading.",
      leftOut: "Finished reading. Some of it is in a language your device cannot read aloud. We left that out.",
      noVoice: "Your device has no voice for the language of this page. You can often get one. Look in the settings of your device, under language or speech.",
      failed: "The reading stopped. Try again.",
    },
  },
};
