import type { Dictionary } from "../nb";

/** Choices for the reader, and the page read aloud. */
export const plReading: Dictionary["reading"] = {
  title: "Ustawienia czytania",
  lead: "Wybierz, jak mają wyglądać strony. Możesz wybrać kilka rzeczy.",
  chosen: "twój wybór",
  reset: "Cofnij wszystkie ustawienia",
  groups: {
    storrelse: { heading: "Wielkość tekstu", choices: { "vanlig-storrelse": "Zwykły tekst", stor: "Duży tekst", storst: "Bardzo duży tekst" } },
    avstand: { heading: "Odstępy w tekście", choices: { "vanlig-avstand": "Zwykłe odstępy", luft: "Większe odstępy" } },
    linjer: { heading: "Długość wierszy", choices: { "vanlige-linjer": "Zwykłe wiersze", "korte-linjer": "Krótkie wiersze" } },
    kontrast: { heading: "Kontrast", choices: { "vanlig-kontrast": "Zwykły kontrast", kontrast: "Wysoki kontrast" } },
    skrift: { heading: "Czcionka", choices: { "vanlig-skrift": "Zwykła czcionka", rolig: "Spokojna czcionka" } },
  },
  lasting: {
    heading: "Jak długo działają ustawienia?",
    address: "Ustawienia są w adresie u góry przeglądarki. Działają dalej, gdy używasz linków na naszych stronach. Nie zapisujemy ich.",
  },
  remember: {
    lead: "Chcesz, żeby tak było też następnym razem? To urządzenie może zapamiętać ustawienia. Nie rób tego na komputerze, z którego korzystają też inni.",
    script: {
      remember: "Zapamiętaj na tym urządzeniu",
      forget: "Zapomnij ustawienia na tym urządzeniu",
      remembered: "Urządzenie zapamiętało ustawienia.",
      forgotten: "Urządzenie zapomniało ustawienia.",
      nothing: "Najpierw coś wybierz. Wtedy urządzenie może to zapamiętać.",
      failed: "Twoja przeglądarka nie pozwala nic zapamiętać.",
    },
  },
  aloud: {
    start: "Czytaj na głos",
    stop: "Zatrzymaj",
    speed: "Tempo",
    speeds: { slow: "Wolno", usual: "Normalnie", fast: "Szybko" },
    about: {
      heading: "Posłuchaj strony",
      button: "U góry większości stron jest przycisk „Czytaj na głos”. Jest tam tylko wtedy, gdy twoja przeglądarka umie czytać na głos.",
      voice: "Używamy tylko głosów, które są na twoim urządzeniu. Nikomu nie wysyłamy tekstu. Jeśli nie ma głosu, często można go pobrać. Zajrzyj do ustawień urządzenia, do działu o języku lub mowie.",
    },
    script: {
      name: "Czytanie na głos",
      pause: "Pauza",
      resume: "Czytaj dalej",
      done: "Przeczytano.",
      leftOut: "Przeczytano. Część tekstu jest w języku, którego twoje urządzenie nie umie czytać na głos. Została pominięta.",
      noVoice: "Twoje urządzenie nie ma głosu dla języka tej strony. Często można go pobrać. Zajrzyj do ustawień urządzenia, do działu o języku lub mowie.",
      failed: "Czytanie się zatrzymało. Spróbuj jeszcze raz.",
    },
  },
};
