/**
 * Words that say nothing of what somebody is looking for: how a question is put, in bokmål, nynorsk, dialects and English. Without accents.
 * They are left out of a query as long as something is left of it. They stay in what is searched.
 */
const stopWords = new Set(
  `a alle alt am and andre annen are as at av be ble bli blir blitt bort bra burde bør by can da de deg dei deira dem den denne der dere deres det dette di din disse
  ditt do does du dykk dykkar eg ei eies ein eit eller en enn er et ett etter for fra fram få får fått frå gang gidder gjer gjere gjort gjør gjøre gå går gått ha hadde ham
  han hans har hatt have hei hennar henne hennes her ho hos how hun hva hvem hver hvilke hvilken hvilket hvis hvor hvordan hvorfor i if igjen ikke ikkje in ingen ingenting
  inni is it itj itte jeg just ka kan ke kor korfor korleis korsn koss kunne kva kvar kven litt like lov ma man me med meg mens mer mest mi min mine mitt my mye mykje må
  måtte ned noe noen nok nokon noko not nav nå når no of og også om on opp oppå or over pa per please plis på sa same samme seg selv si sin sine sitt skal skulle slik
  slikt snart som så t takk the their til to um up ut uten vart vel vell ved ver vere være vært vi vil ville vår var was we were what when where which who why will with
  would you your æ åssen om`
    .split(/\s+/)
    .map(withoutAccents),
);

export function isStopWord(word: string): boolean {
  return stopWords.has(withoutAccents(word));
}

/** As the database takes accents off. */
function withoutAccents(word: string): string {
  return word.replaceAll("ø", "o").replaceAll("æ", "ae").normalize("NFD").replace(/\p{M}/gu, "");
}
