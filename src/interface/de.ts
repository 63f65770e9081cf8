// Every word of the interface, in German; `en.ts` says where each group stands.

const quoted = (words: string) => `„${words}“`;
const counted = (count: number, one: string, more: string) =>
  `${count.toLocaleString("de")} ${count === 1 ? one : more}`;

export const text = {
  introduction: "Einleitung",
  about: "Über diesen Artikel",
  by: (names: string) => `Von ${names}`,
  minutes: (count: number) => `${count} Min. Lesezeit`,
  linkToSection: (heading: string) => `Link zum Abschnitt ${quoted(heading)}`,
  linkToParagraph: "Link zu diesem Absatz",
  notes: "Anmerkungen",
  note: (number: number) => `Anmerkung ${number}`,
  backToCall: (number: number) => `Zurück zum Text von Anmerkung ${number}`,
  table: "Tabelle",
};

export const quoting = {
  marks: { open: "„", close: "“", innerOpen: "‚", innerClose: "‘" },
  nobody: "Zitat",
  saidIn: (who: string) => `${who}, in: `,
};

export const site = {
  skip: "Zum Text springen",
  sections: "Bereiche",
  quotations: "Zitate",
  figures: "Zahlen",
  search: "Suche",
  passages: "Textstellen",
  settings: "Leseeinstellungen",
  articles: "Artikel",
  data: "Daten (JSON)",
  sitemap: "Sitemap",
  footer: "Seiten und Daten",
  noArticles: "Hier gibt es noch keine Artikel.",
  notLoaded:
    "Das konnte nicht geladen werden. Prüfen Sie die Verbindung und laden Sie die Seite neu.",
  reload: "Seite neu laden",
};

export const settings = {
  title: "Leseeinstellungen",
  theme: "Farben",
  themes: { auto: "Automatisch", light: "Hell", sepia: "Sepia", dark: "Dunkel" },
  size: "Schriftgröße",
  sizes: { "1": "Sehr klein", "2": "Klein", "3": "Mittel", "4": "Groß", "5": "Sehr groß" },
  spacing: "Zeilenabstand",
  spacings: { normal: "Normal", wide: "Weit" },
  face: "Schriftart",
  faces: { serif: "Mit Serifen", sans: "Ohne Serifen" },
  keys: "Tastenkürzel mit nur einer Taste",
  keysWhat: "/ öffnet die Suche",
  close: "Schließen",
};

export const listen = {
  title: "Vorlesen",
  play: "Abspielen",
  pause: "Pause",
  back: "Satz zurück",
  forward: "Nächster Satz",
  speed: "Tempo",
  times: (speed: number) => `${speed.toLocaleString("de")}×`,
  close: "Vorlesen beenden",
};

export const charts = {
  about: "etwa",
  inParts: (part: number, parts: number) => `${part} von ${parts}`,
  points: (signed: string) => `${signed} Prozentpunkte`,
  ourArithmetic: (result: string) => `${result} (eigene Berechnung)`,
};

export const withdrawn = {
  heading: (date?: string) =>
    `Dieser Artikel wurde ${date === undefined ? "" : `am ${date} `}zurückgezogen`,
};

export const article = {
  draft: "Entwurf",
  scheduled: (date: string) => `Erscheint am ${date}`,
  newAddress: "Dieser Artikel hat eine neue Adresse: ",
  updated: "aktualisiert am ",
  reprintedBy: ", nachgedruckt von ",
  contents: "Inhalt",
  share: "Teilen",
  listen: "Vorlesen",
  figuresCaption: "Zahlen in diesem Artikel",
  asPrinted: "Wie gedruckt",
  counts: "Was gezählt wird",
  section: "Abschnitt",
  cite: "Zitieren",
  asFile: "Als Datei:",
  imageBy: (credit: string) => `Bild: ${credit}`,
  pictureMissing: "Das Bild wird hier nicht wiedergegeben.",
  publishedHere: (name: string) =>
    `Veröffentlicht von ${name}. Alle Rechte am Artikel bleiben bei ${name}.`,
  firstPublished: "Zuerst veröffentlicht von ",
  keepsRights: (name: string) => `. Alle Rechte am Artikel bleiben bei ${name}.`,
  correction: "Korrektur, ",
  versions: "Was sich geändert hat, Fassung für Fassung",
  nowIn: "Jetzt in einem anderen Artikel: ",
  removed: (id: string, reason: string) => `Die Stelle #${id} wurde entfernt: ${reason}`,
};

export const versions = {
  title: (title: string) => `Fassungen von ${quoted(title)}`,
  heading: "Fassungen",
  what: "Was sich in jeder Fassung geändert hat, die neueste zuerst. Gelöschte Wörter sind durchgestrichen, eingefügte unterstrichen.",
  kinds: {
    title: "Überschrift",
    description: "Vorspann",
    section: "Zwischenüberschrift",
    paragraph: "Absatz",
  },
  within: (kind: string, heading: string) => `${kind} in ${quoted(heading)}`,
  deleted: { begins: "[gelöscht: ", ends: "] " },
  inserted: { begins: "[eingefügt: ", ends: "] " },
  onlyElsewhere: "Keine Überschrift und kein Absatz hat sich geändert.",
  first: "Die erste Fassung wurde festgehalten am ",
};

export const search = {
  title: "Suche",
  description: "Durchsuchen Sie Texte, Zitate und Zahlen aller Artikel.",
  label: "Artikel durchsuchen",
  placeholder: "Wörter oder Zahlen",
  close: "Suche schließen",
  found: "Suchergebnisse",
  kinds: { all: "Alles", quotation: "Zitate", figure: "Zahlen" },
  show: "Anzeigen",
  speaker: "Wer spricht",
  anyone: "Alle",
  year: "Jahr",
  anyYear: "Alle",
  author: "Verfasst von",
  source: "Quelle",
  anySource: "Alle",
  sort: "Reihenfolge",
  byRelevance: "Beste zuerst",
  byDate: "Neueste zuerst",
  kindOf: { section: "Abschnitt", paragraph: "Text", quotation: "Zitat", figure: "Zahl" },
  loading: "Wird noch geladen …",
  failed: "Die Suche konnte nicht geladen werden. Prüfen Sie die Verbindung.",
  again: "Noch einmal versuchen",
  notSupported: (what: string) => `In diesem Browser geht die Suche nicht: Ihm fehlt ${what}.`,
  read: "Lesen Sie stattdessen ",
  allArticles: "alle Artikel",
  instead: ".",
  filterLeavesNothing: "Mit diesem Filter bleibt nichts übrig. ",
  everything: "Alles durchsuchen",
  tryWithout: "Versuchen Sie ein anderes Wort, oder lesen Sie ",
  tryFewer: "Suchen Sie mit weniger Wörtern, oder lesen Sie ",
  showAll: (count: number) => `Alle ${count} anzeigen`,
  showMore: "Weitere Ergebnisse",
  lookOn: "Weitere Artikel durchsuchen",
  examples: "Zum Beispiel",
  results: (count: number, isLeast: boolean, shown: number) => {
    const isPart = shown < count;
    const more = `${isLeast ? "oder mehr " : ""}${isPart ? "Ergebnissen" : "Ergebnisse"}`;
    const all = counted(count, isLeast ? more : "Ergebnis", more);
    return isPart ? `Die ersten ${shown} von ${all}` : all;
  },
  asked: (query: string) => ` für ${quoted(query)}`,
  none: (asked: string) => `Keine Ergebnisse${asked}.`,
  noneYet: (asked: string) => `Keine Ergebnisse${asked} in den neuesten Artikeln.`,
  missing: (words: string[]) => `In keinem Artikel steht ${words.map(quoted).join(" oder ")}.`,
  without: (words: string[]) => `Ohne ${words.map(quoted).join(" und ")}`,
  also: (words: string[]) => ` · auch: ${words.join(", ")}`,
  withoutThem: (count: number) => ` ohne ${count === 1 ? "dieses Wort" : "diese Wörter"}.`,
  operators: "Möglichkeiten der Suche",
  filters: "Filter",
  operatorsOf: [
    ["„langsam ist sanft“", "genau dieser Wortlaut"],
    ["Fähre OR Tram", "eines von beiden"],
    ["Hafen -Fähre", "lässt Stellen mit diesem Wort weg"],
    ["speaker:„Ada Roe“", "was jemand gesagt hat"],
    ["year:2024", "Artikel eines Jahres"],
  ],
  noScript:
    "Für die Suche braucht es JavaScript, das ausgeschaltet oder nicht angekommen ist. Lesen Sie stattdessen:",
};

export const share = {
  listenFromHere: "Ab hier vorlesen",
  of: (name: string) => `Teilen: ${name}`,
  share: "Teilen …",
  shared: "Geteilt",
  refusedToShare: "Der Browser hat das Teilen verweigert. Kopieren Sie stattdessen den Link.",
  copyLink: "Link kopieren",
  linkCopied: "Link kopiert",
  paragraphLinkCopied: "Link zum Absatz kopiert",
  copyWords: {
    article: "Titel mit Quelle kopieren",
    section: "Überschrift mit Quelle kopieren",
    paragraph: "Absatz mit Quelle kopieren",
    quotation: "Zitat mit Quelle kopieren",
    figure: "Zahl mit ihrem Satz kopieren",
  },
  wordsCopied: "Mit Quelle kopiert",
  cite: "Zitieren",
  citationStyle: "Zitierweise",
  citationCopied: "Literaturangabe kopiert",
  more: "Mehr",
  copyMarkdown: "Als Markdown kopieren",
  markdownCopied: "Markdown kopiert",
  copyEmbed: "Code zum Einbetten kopieren",
  embedCopied: "Code zum Einbetten kopiert",
  save: (name: string) => `${name} speichern`,
  copied: "Kopiert",
  toCopyByHand: "Zum Kopieren von Hand",
  refusedToCopy:
    "Der Browser hat das Kopieren verweigert. Der Text ist markiert: Kopieren Sie ihn von Hand.",
  selection: "Ausgewählte Wörter",
  copySelection: "Mit Quelle kopieren",
  passages: "Textstellen",
  sections: "Abschnitte",
  paragraphs: "Absätze",
  quotations: "Zitate",
  figures: "Zahlen",
  filter: "Nach Wörtern filtern",
  noneOfThese: "Keine Textstelle hat diese Wörter.",
  copyLinkTo: (name: string) => `Link kopieren zu: ${name}`,
  close: "Schließen",
};

/** The file that names articles to programs which read text. */

export const book = {
  image: (shown: string) => `[Bild: ${shown}]`,
};

export const llms = {
  about: "Jeder Artikel ist eine Markdown-Datei, an deren Ende steht, von wem er ist.",
  newestOf: (shown: number, all: number) =>
    `Von ${all.toLocaleString("de")} stehen die neuesten ${shown} hier, die anderen auf den Seiten ihrer Jahre.`,
  newest: "Neueste Artikel",
  more: "Alle Artikel",
  first: "zuerst erschienen bei",
};

export const notice = { close: "Schließen" };

export const lost = {
  passage: (id: string) => `In diesem Artikel gibt es keine Stelle ${quoted(id)}. `,
  nearest: "Am nächsten kommt: ",
  searchFor: (words: string) => `Nach ${quoted(words)} suchen`,
  corrected: (date: string) => `Dieser Artikel wurde am ${date} korrigiert. `,
  corrections: "Was sich geändert hat",
};

export const notFound = {
  title: "Seite nicht gefunden",
  description: "Unter dieser Adresse gibt es keine Seite.",
  heading: "Hier gibt es keine Seite",
  advice: "Vielleicht ist die Adresse vertippt, oder ihr Ziel ist umgezogen.",
};

export const passagePage = {
  removed: (id: string) => `Die Stelle ${quoted(id)} wurde entfernt`,
  moved: (id: string) => `Die Stelle ${quoted(id)} steht jetzt in einem anderen Artikel`,
  quotation: "Zitat",
  passage: "Textstelle",
  inContext: "Im Zusammenhang lesen",
  neighbours: "Vorige und nächste",
  previous: "Vorige",
  next: "Nächste",
};

export const lists = {
  quotationsWhat: "Alles, was in den Artikeln zitiert wird, geordnet nach denen, die es sagen.",
  figuresWhat: "Jede Zahl der Artikel, in dem Satz, in dem sie steht.",
  allNumbers: "Alle Zahlen",
  when: "Wann",
  sources: "Organisationen und Dokumente",
  speakerNotNamed: "Wer spricht, ist nicht genannt",
  speakerWhat: (name: string) => `Alle Zitate von ${name}, nach Datum.`,
  inArticles: (quotations: number, articles: number) =>
    `${counted(quotations, "Zitat", "Zitate")} in ${counted(articles, "Artikel", "Artikeln")}`,
  quotationCount: (count: number) => counted(count, "Zitat", "Zitate"),
  figureCount: (count: number) => counted(count, "Zahl", "Zahlen"),
  saidInIt: "Daraus zitiert",
  inNumbers: "In Zahlen",
  inThisArticle: "In diesem Artikel",
  read: "Artikel lesen",
  yearWhat: "Alle Artikel des Jahres. Die neuesten stehen oben.",
  articlesOf: (name: string) => `Alle Artikel aus: ${name}. Die neuesten stehen oben.`,
  articlesBy: (name: string) => `Alle Artikel von ${name}. Die neuesten stehen oben.`,
  articleCount: (count: number) => counted(count, "Artikel", "Artikel"),
  others: (count: number) => counted(count, "weiterer", "weitere"),
  names: { speakers: "Zitierte", authors: "Autoren", sources: "Quellen" },
  namesWhat: {
    speakers: "Alle, die in den Artikeln zitiert werden, nach Namen.",
    authors: "Alle, die die Artikel geschrieben haben, nach Namen.",
    sources: "Wo die Artikel zuerst erschienen sind, nach Namen.",
  },
  ofYear: (title: string, year: string) => `${title}, ${year}`,
  page: (number: number, of: number) => `Seite ${number} von ${of}`,
  pages: "Seiten dieser Liste",
  years: "Jahre",
  newer: "Neuere",
  older: "Ältere",
  moreFrom: (name: string) => `Mehr aus: ${name}`,
};

export const offline = {
  keep: "Offline behalten",
  kept: "Offline verfügbar",
  arrived: (share: number) => `Lädt: ${Math.round(share * 100)} %`,
  keeping: "Der Artikel wird geladen …",
  isKept: "Dieser Artikel kann ohne Netz gelesen und durchsucht werden. ",
  seeKept: "Was behalten wird",
  failed: "Das Laden ist gescheitert. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.",
  newer: "Es gibt eine neuere Fassung. ",
  loadNewer: "Laden",
  title: "Offline-Artikel",
  description: "Die Artikel, die dieses Gerät zum Lesen ohne Netz behält.",
  how: "Mit „Offline behalten“ unter der Überschrift wird ein Artikel behalten. Wenn dem Gerät der Platz ausgeht, kann der Browser ihn entfernen.",
  noScript: "Dafür wird JavaScript gebraucht; es ist abgeschaltet oder kam nicht an.",
  notSupported: "Dieser Browser kann keine Artikel behalten.",
  off: "Diese Website bietet keine Artikel offline an.",
  notKept: "Diese Seite ist nicht offline verfügbar",
  notKeptWhat: "Es gibt kein Netz, und dieses Gerät hat keine Kopie der Seite. Es hat diese:",
  nothing: "Auf diesem Gerät ist kein Artikel.",
  count: (count: number, size: string) => `${counted(count, "Artikel", "Artikel")}, ${size}`,
  facts: (size: string, date: string) => `${size} · behalten am ${date}`,
  remove: "Entfernen",
  removeOf: (title: string) => `${quoted(title)} entfernen`,
  removeAll: "Alle entfernen",
};
