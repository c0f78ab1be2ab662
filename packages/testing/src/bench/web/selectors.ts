/** What a page shows once it is of use, which the measurements wait for. */
export const selectors = {
  /** A row of the list with its name. */
  row: 'tbody a[data-row-link]',
  /** The same once the app itself has drawn it, and not the snapshot of an earlier visit. */
  liveRow: 'tbody a[data-row-link]:not([inert] *)',
  /** The heading of an entity's page. */
  heading: 'h1',
  /** The facts of its Overview, and with them each card that needs no more than the entity. Not every entity has a description. */
  overview: 'main section dt',
  docs: 'main article h1, main article h2',
}
