/**
 * The address of a page from the end of a URL. The forms of MkDocs and TechDocs lead to the same page: `deploy/`,
 * `deploy/index.html`, `deploy.html`, and the file's own name; without the part of the page that it may name.
 */
export const addressOfUrl = (path: string): string =>
  path
    .replace(/#.*$/, '')
    .replace(/^\/+|\/+$/g, '')
    .replace(/(^|\/)(index|README)\.(html|md)$/, '')
    .replace(/\.(html|md)$/, '')
