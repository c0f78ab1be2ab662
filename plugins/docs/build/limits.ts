const megabyte = 1024 * 1024

/** What one site may ask of the portal. Each is told in words where it is reached. */
export const limits = {
  pageBytes: 2 * megabyte,
  pages: 2000,
  /** For a page, each time that a thread works on it. */
  pageSeconds: 30,
  /** Of all pages, as HTML. */
  allHtmlBytes: 100 * megabyte,
  imageBytes: 5 * megabyte,
  images: 1000,
  allImagesBytes: 100 * megabyte,
  /** Of `mkdocs.yml`. */
  configBytes: megabyte,
  /** Files that a page may include with `--8<--`, counting those that they include in turn. */
  snippets: 50,
  /** Sites that include one another with `!include`. */
  includeDepth: 3,
  /** Sites that one is made of. */
  includes: 50,
  /** Lines of a navigation. */
  navLines: 5_000,
  problems: 200,
}

export const inMegabytes = (bytes: number) =>
  `${(bytes / megabyte).toLocaleString('en', { maximumFractionDigits: 1 })} MB`
