/**
 * Words that look like a passive verb and are not, and what else the search for passives must know. Whoever meets another word
 * adds it, with a sentence in tests/unit/content/plain-words/passive.test.ts.
 */
type ByLanguage = Readonly<Record<"nb" | "nn", ReadonlySet<string>>>;

/** Verbs that only exist in this form or mean what two do to each other, and words that are no verbs. */
export const notPassive: ByLanguage = {
  nb: set(`
    finnes fantes synes syntes trives trivdes møtes møttes lykkes lyktes mislykkes mislyktes spørs skyldes skyldtes kjennes kjentes
    føles føltes høres hørtes minnes mintes enes undres eldes ferdes kappes skilles snakkes treffes hjelpes følges nøyes lates
    vemmes blygges grues gremmes krangles kysses klemmes tykkes lengtes sees
    deres hennes alles andres begges manges noens felles fremdeles forgjeves annerledes således likeledes aldeles særdeles vores
    hverandres foreldres slektninges kommunes leges menneskes eldres unges ektefelles nettes stedes tilfelles vegnes verges ytelses
    fylkes cookies`),
  nn: set("finnast trivast møtast synast lukkast mislukkast skuldast kjennast følast høyrast minnast ferdast einast skiljast snakkast treffast hjelpast følgjast nøyast blygast tykkjast angrast spørjast raskast enklast tryggast snarast oftast viktigast nærast finast lettast sikrast vanlegast hast fast last"),
};

/** Passives that end on -s alone. */
export const shortPassives: ByLanguage = { nb: set("gis tas fås nås dras bes sys trengs trengtes"), nn: set("trengst") };

/** Nynorsk has its passive in -ast after these; without one, -ast is a superlative (`raskast`) or no verb. */
export const modals = set("kan kunne må måtte skal skulle vil ville bør burde å");

/** Forms of the verb that makes a passive together with a participle. */
export const becoming: ByLanguage = { nb: set("bli blir ble blei blitt"), nn: set("bli blir blei vart vert verte vorte vorten blitt blive") };

/** After these comes the subject: what follows them and the verb is a thing, and not what is done to it. */
export const openers = set("da så nå no då her der dermed derfor difor etterpå ofte kanskje likevel slik hvor når kor kva hva");

/** Words that may stand between the verb and its participle. */
export const between = set("ikke ikkje også òg da då så nå no snart alltid aldri ofte kanskje likevel fort heller bare berre jo vel helt heilt automatisk vanligvis vanlegvis du jeg eg vi de dei han hun ho den det dere dykk man en ein et eit noe noko ingen min mi mitt mine din di ditt dine sin si sitt sine vår vårt våre deres");

/** Words that begin something new, with verbs of its own. */
export const closing = set("når hvis viss at som fordi om før til å og eller men har hadde er var for");

/** What somebody or something becomes, without anybody doing it: adjectives and nouns that end like a participle. */
export const notParticiples = set(`
  litt godt lett kort fort bredt breitt stort hardt rart klart dyrt sterkt varmt kaldt enkelt åpent opent kvitt trett redd kjent nødt
  verdt slutt sikkert trygt nytt gamalt gammelt rett fritt tomt tungt tynt tykt langt lavt lågt høyt høgt svart rødt hvitt blått
  grønt sent seint spent interessert bekymret engasjert alt ekte ett det mitt ditt sitt annet ant best størst minst mest først sist
  uskarpt mørkt lyst vått tørt surt glatt flatt frist kult fint pent trist natt gått kommet blitt hatt vært voksent voksen møtt fast ekstra borte`);

/** Participles that no ending tells. */
export const strongParticiples = set(`
  gitt tatt sett bedt funnet skrevet lest sendt solgt valgt satt lagt sagt gjort brutt bundet drevet trukket holdt latt født tvunget
  stjålet grepet slått hjulpet spurt avslått avvist innkalt kalt lurt stengt
  gjeve teke funne skrive bedne dreve trekt halde stole slege spurd send seld vald lagd broten bunden sperra endra henta stengd lurd`);

function set(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
