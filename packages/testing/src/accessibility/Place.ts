/** An address of the app that somebody may come to. */
export interface Place {
  path: string
  /** What the browser's tab says of it between the names of the page and of the portal. */
  title?: string
  /** It is another part of the page before: the focus stays where it is. */
  isPart?: boolean
}
