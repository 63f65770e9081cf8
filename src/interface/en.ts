// Every word of the interface, in English, grouped by where it stands. A group is an export of its
// own, so that a script takes along only what it says. Another language is a file beside this one.

const quoted = (words: string) => `“${words}”`;
const counted = (count: number, one: string, more: string) =>
  `${count.toLocaleString("en")} ${count === 1 ? one : more}`;

/** What is said of an article and its passages wherever they stand. */
export const text = {
  introduction: "Introduction",
  about: "About this article",
  by: (names: string) => `By ${names}`,
  minutes: (count: number) => `${count} min read`,
  linkToSection: (heading: string) => `Link to section ${quoted(heading)}`,
  linkToParagraph: "Link to this paragraph",
  notes: "Notes",
  note: (number: number) => `Note ${number}`,
  backToCall: (number: number) => `Back to where note ${number} is called`,
  table: "Table",
};

/** The marks around what is quoted and within them, and how who is quoted is named. */
export const quoting = {
  marks: { open: "“", close: "”", innerOpen: "‘", innerClose: "’" },
  nobody: "Quoted",
  saidIn: (who: string) => `${who}, in `,
};

/** The bar, the footer and the way around the site. */
export const site = {
  skip: "Skip to the text",
  sections: "Site",
  quotations: "Quotations",
  figures: "Figures",
  search: "Search",
  passages: "Passages",
  settings: "Reading settings",
  articles: "Articles",
  data: "Data (JSON)",
  sitemap: "Sitemap",
  footer: "Pages and data",
  noArticles: "There are no articles here yet.",
  notLoaded: "This could not be loaded. Check the connection, then load the page again.",
  reload: "Load the page again",
};

/** The “Aa” panel. */
export const settings = {
  title: "Reading settings",
  theme: "Theme",
  themes: { auto: "Auto", light: "Light", sepia: "Sepia", dark: "Dark" },
  size: "Text size",
  sizes: { "1": "Smallest", "2": "Small", "3": "Medium", "4": "Large", "5": "Largest" },
  spacing: "Spacing",
  spacings: { normal: "Normal", wide: "Wide" },
  face: "Typeface",
  faces: { serif: "Serif", sans: "Sans" },
  keys: "Single-key shortcuts",
  keysWhat: "/ opens search",
  close: "Close",
};

/** The controls of listening. */
export const listen = {
  title: "Listen",
  play: "Play",
  pause: "Pause",
  back: "Sentence before",
  forward: "Next sentence",
  speed: "Speed",
  times: (speed: number) => `${speed}×`,
  close: "Stop listening",
};

const NUMBERS = "zero one two three four five six seven eight nine ten".split(" ");

/** What charts say of themselves. */
export const charts = {
  /** Before a share that the text does not give exactly. */
  about: "about",
  /** E.g. 1 of 4 as `one in four`. */
  inParts: (part: number, parts: number) => `${NUMBERS[part]} in ${NUMBERS[parts]}`,
  /** E.g. `+12` as `+12 percentage points`. */
  points: (signed: string) => `${signed} percentage points`,
  /** What was reckoned here, and is not in the text. */
  ourArithmetic: (result: string) => `${result} (our arithmetic)`,
};

/** The page of an article that was taken back. */
export const withdrawn = {
  heading: (date?: string) =>
    `This article was withdrawn${date === undefined ? "" : ` on ${date}`}`,
};

/** An article, from its head to its end notes. */
export const article = {
  draft: "Draft",
  scheduled: (date: string) => `To be published ${date}`,
  newAddress: "This article has a new address: ",
  updated: "updated ",
  reprintedBy: ", reprinted by ",
  contents: "Contents",
  share: "Share",
  listen: "Listen",
  figuresCaption: "Numbers in this article",
  asPrinted: "As printed",
  counts: "What it counts",
  section: "Section",
  cite: "Cite",
  asFile: "As a file:",
  imageBy: (credit: string) => `Image: ${credit}`,
  pictureMissing: "The picture is not reproduced here.",
  publishedHere: (name: string) =>
    `Published by ${name}. All rights in this article remain with ${name}.`,
  firstPublished: "First published by ",
  keepsRights: (name: string) => `. All rights in this article remain with ${name}.`,
  correction: "Correction, ",
  versions: "What changed, version by version",
  nowIn: "Now in another article: ",
  removed: (id: string, reason: string) => `The passage #${id} was removed: ${reason}`,
};

/** The page with what changed between the versions of an article. */
export const versions = {
  title: (title: string) => `Versions of ${quoted(title)}`,
  heading: "Versions",
  what: "What changed in each version, newest first. Deleted words are struck through; added words are underlined.",
  kinds: {
    title: "Headline",
    description: "Standfirst",
    section: "Heading",
    paragraph: "Paragraph",
  },
  within: (kind: string, heading: string) => `${kind} in ${quoted(heading)}`,
  deleted: { begins: "[deleted: ", ends: "] " },
  inserted: { begins: "[inserted: ", ends: "] " },
  onlyElsewhere: "No heading and no paragraph changed.",
  first: "The first version was recorded on ",
};

/** Searching, from the field to its results. */
export const search = {
  title: "Search",
  description: "Search the words, quotations and figures of every article.",
  label: "Search the articles",
  placeholder: "Words or figures",
  close: "Close search",
  found: "Search results",
  kinds: { all: "All", quotation: "Quotations", figure: "Figures" },
  show: "Show",
  speaker: "Speaker",
  anyone: "Anyone",
  year: "Year",
  anyYear: "Any",
  author: "Author",
  source: "Source",
  anySource: "Any",
  sort: "Order",
  byRelevance: "Best first",
  byDate: "Newest first",
  kindOf: { section: "Section", paragraph: "Text", quotation: "Quotation", figure: "Figure" },
  loading: "Still loading …",
  failed: "Search could not be loaded. Check the connection.",
  again: "Try again",
  notSupported: (what: string) => `This browser can’t search here: it lacks ${what}.`,
  read: "Read ",
  allArticles: "all articles",
  instead: " instead.",
  filterLeavesNothing: "The filter leaves nothing. ",
  everything: "Search everything",
  tryWithout: "Try another word, or browse ",
  tryFewer: "Try fewer words, or browse ",
  showAll: (count: number) => `Show all ${count}`,
  showMore: "More results",
  lookOn: "Look through more articles",
  examples: "For example",
  results: (count: number, isLeast: boolean, shown: number) => {
    const many = isLeast ? "or more results" : "results";
    const all = counted(count, isLeast ? many : "result", many);
    return shown < count ? `The first ${shown} of ${all}` : all;
  },
  asked: (query: string) => ` for ${quoted(query)}`,
  none: (asked: string) => `No results${asked}.`,
  noneYet: (asked: string) => `No results${asked} in the newest articles.`,
  missing: (words: string[]) => `No article contains ${words.map(quoted).join(" or ")}.`,
  without: (words: string[]) => `Without ${words.map(quoted).join(" and ")}`,
  also: (words: string[]) => ` · also: ${words.join(", ")}`,
  withoutThem: (count: number) => ` without ${count === 1 ? "it" : "them"}.`,
  operators: "Ways to search",
  filters: "Filters",
  operatorsOf: [
    ["“slow is smooth”", "the exact phrase"],
    ["ferry OR tram", "either of the two"],
    ["harbour -ferry", "leaves out passages with that word"],
    ["speaker:“Ada Roe”", "what a person said"],
    ["year:2024", "articles of a year"],
  ],
  noScript: "Searching needs JavaScript, which is switched off or did not arrive. Read instead:",
};

/** The menu of a passage, the bar of selected words, and the dialog of all passages. */
export const share = {
  listenFromHere: "Listen from here",
  of: (name: string) => `Share ${name}`,
  share: "Share…",
  shared: "Shared",
  refusedToShare: "The browser refused to share. Copy the link instead.",
  copyLink: "Copy link",
  linkCopied: "Link copied",
  paragraphLinkCopied: "Link to the paragraph copied",
  copyWords: {
    article: "Copy title with source",
    section: "Copy heading with source",
    paragraph: "Copy paragraph with source",
    quotation: "Copy quotation with source",
    figure: "Copy number with sentence",
  },
  wordsCopied: "Copied with source",
  cite: "Cite",
  citationStyle: "Style of citation",
  citationCopied: "Citation copied",
  more: "More",
  copyMarkdown: "Copy as Markdown",
  markdownCopied: "Markdown copied",
  copyEmbed: "Copy embed code",
  embedCopied: "Embed code copied",
  save: (name: string) => `Save ${name}`,
  copied: "Copied",
  toCopyByHand: "To copy by hand",
  refusedToCopy: "The browser refused to copy. The text is selected: copy it by hand.",
  selection: "Selected words",
  copySelection: "Copy with source",
  passages: "Passages",
  sections: "Sections",
  paragraphs: "Paragraphs",
  quotations: "Quotations",
  figures: "Figures",
  filter: "Filter by words",
  noneOfThese: "No passage has these words.",
  copyLinkTo: (name: string) => `Copy link to ${name}`,
  close: "Close",
};

/** An article as a book, where images are named. */
export const book = {
  image: (shown: string) => `[Image: ${shown}]`,
};

/** The file that names articles to programs which read text. */
export const llms = {
  about: "Each article is a Markdown file with its credit at the end.",
  newestOf: (shown: number, all: number) =>
    `Of ${all.toLocaleString("en")} the newest ${shown} are listed here; the others stand on the pages of their years.`,
  newest: "Newest articles",
  more: "All articles",
  first: "first published by",
};

/** What is said over the end of the window. */
export const notice = { close: "Close" };

/** What is said where a link leads nowhere, or where its article was corrected since. */
export const lost = {
  passage: (id: string) => `There is no passage ${quoted(id)} in this article. `,
  nearest: "Nearest to it: ",
  searchFor: (words: string) => `Search for ${quoted(words)}`,
  corrected: (date: string) => `This article was corrected on ${date}. `,
  corrections: "See what changed",
};

/** The page of an address that leads nowhere. */
export const notFound = {
  title: "Page not found",
  description: "There is no page at this address.",
  heading: "There is no page here",
  advice: "The address may be mistyped, or the page may have moved.",
};

/** The page of one passage. */
export const passagePage = {
  removed: (id: string) => `The passage ${quoted(id)} was removed`,
  moved: (id: string) => `The passage ${quoted(id)} is now in another article`,
  quotation: "Quotation",
  passage: "Passage",
  inContext: "Read in context",
  neighbours: "Previous and next",
  previous: "Previous",
  next: "Next",
};

/** The pages that list quotations and figures, the home page, and those of speakers. */
export const lists = {
  quotationsWhat: "Everything that is quoted in the articles, by who said it.",
  figuresWhat: "Every number in the articles, in the sentence it comes from.",
  allNumbers: "All numbers",
  when: "When",
  speakerNotNamed: "Speaker not named",
  sources: "Organisations and documents",
  speakerWhat: (name: string) => `Everything that ${name} is quoted with, by date.`,
  inArticles: (quotations: number, articles: number) =>
    `${counted(quotations, "quotation", "quotations")} in ${counted(articles, "article", "articles")}`,
  quotationCount: (count: number) => counted(count, "quotation", "quotations"),
  figureCount: (count: number) => counted(count, "figure", "figures"),
  saidInIt: "From the article",
  inNumbers: "In numbers",
  inThisArticle: "In this article",
  read: "Read the article",
  yearWhat: "Every article of the year, newest first.",
  articlesOf: (name: string) => `Every article of ${name} on this site, newest first.`,
  articlesBy: (name: string) => `Every article by ${name} on this site, newest first.`,
  articleCount: (count: number) => counted(count, "article", "articles"),
  others: (count: number) => counted(count, "other", "others"),
  names: { speakers: "Speakers", authors: "Authors", sources: "Sources" },
  namesWhat: {
    speakers: "Everybody who is quoted in the articles, by name.",
    authors: "Everybody who wrote the articles, by name.",
    sources: "Where the articles were first published, by name.",
  },
  ofYear: (title: string, year: string) => `${title}, ${year}`,
  page: (number: number, of: number) => `page ${number} of ${of}`,
  pages: "Pages of this list",
  years: "Years",
  newer: "Newer",
  older: "Older",
  moreFrom: (name: string) => `More from ${name}`,
};

/** Keeping articles to read without a connection. */
export const offline = {
  keep: "Keep offline",
  kept: "Kept offline",
  arrived: (share: number) => `Keeping ${Math.round(share * 100)} %`,
  keeping: "Keeping this article …",
  isKept: "This article can be read and searched without a connection. ",
  seeKept: "What is kept",
  failed: "It could not be kept. Check the connection, then try again.",
  newer: "A newer version is available. ",
  loadNewer: "Load it",
  title: "Kept articles",
  description: "The articles that this device keeps, to read without a connection.",
  how: "Press “Keep offline” below a headline to keep that article on this device. The browser may remove it when the device runs out of space.",
  noScript: "Keeping articles needs JavaScript, which is switched off or did not arrive.",
  notSupported: "This browser can’t keep articles.",
  off: "This site keeps no articles offline.",
  notKept: "This page is not kept",
  notKeptWhat: "There is no connection, and this device has no copy of the page. It has these:",
  nothing: "Nothing is kept on this device.",
  count: (count: number, size: string) => `${counted(count, "article", "articles")}, ${size}`,
  facts: (size: string, date: string) => `${size} · kept on ${date}`,
  remove: "Remove",
  removeOf: (title: string) => `Remove ${quoted(title)}`,
  removeAll: "Remove all",
};
