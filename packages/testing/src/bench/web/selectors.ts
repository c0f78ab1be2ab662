/** What a page shows once it is of use, which the measurements wait for. */
export const selectors = {
  /** A row of the list with its name. */
  row: 'tbody a[data-row-link]',
  /** The heading of an entity's page. */
  heading: 'h1',
  /** A card of its Overview with something in it: a description, for every entity of the benchmark. */
  overview: 'main section p',
  docs: 'main article h1, main article h2',
}
