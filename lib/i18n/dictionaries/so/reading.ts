import type { Dictionary } from "../nb";

/** Choices for the reader, and the page read aloud. */
export const soReading: Dictionary["reading"] = {
  title: "Doorashada akhriska",
  lead: "Dooro sida boggagu u muuqanayaan. Waxyaabo badan ayaad dooran kartaa.",
  chosen: "la doortay",
  reset: "Ka noqo dhammaan doorashooyinka",
  groups: {
    storrelse: { heading: "Cabbirka qoraalka", choices: { "vanlig-storrelse": "Qoraal caadi ah", stor: "Qoraal weyn", storst: "Qoraal aad u weyn" } },
    avstand: { heading: "Bannaanka qoraalka", choices: { "vanlig-avstand": "Bannaan caadi ah", luft: "Bannaan badan" } },
    linjer: { heading: "Dhererka sadarrada", choices: { "vanlige-linjer": "Sadarro caadi ah", "korte-linjer": "Sadarro gaaban" } },
    kontrast: { heading: "Kala duwanaanta midabka", choices: { "vanlig-kontrast": "Kala duwanaan caadi ah", kontrast: "Kala duwanaan xoog leh" } },
    skrift: { heading: "Farta", choices: { "vanlig-skrift": "Far caadi ah", rolig: "Far deggan" } },
  },
  lasting: {
    heading: "Ilaa goorma ayay doorashooyinku jirayaan?",
    address: "Doorashooyinku waxay ku qoran yihiin cinwaanka sare ee biraawsarka. Way ku raacayaan marka aad riixdo linkiyada boggeenna. Annagu ma kaydino.",
  },
  remember: {
    lead: "Ma rabtaa inay sidan ahaato marka xigta? Qalabkani wuu xusuusan karaa doorashooyinkaaga. Ha ku samayn kombiyuutar ay dad kale isticmaalaan.",
    script: {
      remember: "Ku xusuuso qalabkan",
      forget: "Ka tir doorashooyinka qalabkan",
      remembered: "Qalabkani wuu xusuustaa doorashooyinkaaga.",
      forgotten: "Qalabku wuu tiray doorashooyinka.",
      nothing: "Marka hore wax dooro. Markaas qalabku wuu xusuusan karaa.",
      failed: "Biraawsarkaagu nooma oggola inaan wax xusuusanno.",
    },
  },
  aloud: {
    start: "Cod ku akhri",
    stop: "Jooji",
    speed: "Xawaaraha",
    speeds: { slow: "Gaabis", usual: "Caadi", fast: "Degdeg" },
    about: {
      heading: "Dhageyso bogga",
      button: "Boggaga badankood korkooda waxaa ku yaal badhanka “Cod ku akhri”. Wuxuu halkaas joogaa oo keliya haddii biraawsarkaagu cod ku akhrin karo.",
      voice: "Waxaan isticmaalnaa oo keliya codadka ku jira qalabkaaga. Qoraalka cidna uma dirno. Haddii codku maqan yahay, inta badan waad soo dejisan kartaa. Ka eeg dejinta qalabka, qaybta luqadda ama hadalka.",
    },
    script: {
      name: "Akhris cod ah",
      pause: "Hakadi",
      resume: "Sii akhri",
      done: "Akhrintu way dhammaatay.",
      leftOut: "Akhrintu way dhammaatay. Qayb qoraalka ka mid ah waxay ku qoran tahay luqad uusan qalabkaagu akhrin karin. Taas waan ka boodnay.",
      noVoice: "Qalabkaagu ma laha cod luqadda boggan. Inta badan waad soo dejisan kartaa. Ka eeg dejinta qalabka, qaybta luqadda ama hadalka.",
      failed: "Akhrintu way istaagtay. Isku day mar kale.",
    },
  },
};
