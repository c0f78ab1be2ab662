/** What is on its way, or is there for a moment only: what is loading, what is said of it, what was opened, the snapshot before it. */
const passing =
  '[inert], [aria-busy=true], [role=status]:not(:empty), output:not(:empty), [role=alert], dialog[open], :popover-open'

/** Documents that somebody wrote, and what does something by being there: HTML that is read again may become another. */
const written = '.prose, iframe, object, embed, script, style, meta, base, form[action]'

/** Whether a page is there, is as it would be if it were opened anew, and can be kept as HTML. */
export const isWhole = (root: HTMLElement): boolean =>
  root.querySelector('h1') !== null && !root.querySelector(`${passing}, ${written}`)
