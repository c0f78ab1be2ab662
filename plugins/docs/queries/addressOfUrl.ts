/**
 * The address of a page from the end of a URL. The forms of MkDocs and TechDocs lead to the same page: `deploy/`,
 * `deploy/index.html`, `deploy.html`, and the file's own name.
 */
export const addressOfUrl = (path: string): string =>
  path
    .replace(/^\/+|\/+$/g, '')
    .replace(/(^|\/)(index|README)\.(html|md)$/, '')
    .replace(/\.(html|md)$/, '')
