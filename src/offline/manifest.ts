/** A file as it was deployed. */
export interface OfflineFile {
  /** Its address, e.g. `/articles/walk/`. */
  path: string;
  /** SHA-256 in hexadecimal digits, so that nothing else is ever taken for it. */
  digest: string;
  bytes: number;
}

/** `/offline.json`: what every kept article needs beside its own files. */
export interface SiteManifest {
  /** The deployment, e.g. `1f0c9a3b5d7e`. */
  version: string;
  files: OfflineFile[];
}

/** `/articles/<slug>/offline.json`: the files of one article. */
export interface ArticleManifest extends SiteManifest {
  slug: string;
  title: string;
  /** Changes only when a file of the article does, e.g. `93ab01c4e5f6`. */
  edition: string;
}
