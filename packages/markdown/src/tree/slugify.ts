/** The id that Python-Markdown gives a heading, so that links made for MkDocs and TechDocs sites keep leading there. */
export const slugify = (text: string): string =>
  text
    .normalize('NFKD')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: Python-Markdown keeps ASCII only
    .replace(/[^\x00-\x7f]/g, '')
    .replace(/[^\w\s-]/g, '')
    .trim()
    .toLowerCase()
    .replace(/[-\s]+/g, '-')

/** The id that GitHub gives a heading. */
export const slugifyLikeGitHub = (text: string): string =>
  text
    .toLowerCase()
    .trim()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-')
