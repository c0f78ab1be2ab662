/** What is on its way, or was there for a moment only. */
const passing = '[aria-busy=true], [role=status][aria-label=Loading], [role=alert], dialog[open], :popover-open'

/** Whether a page is as it would be if it were opened anew. */
export const isWhole = (root: HTMLElement) => window.scrollY === 0 && !root.querySelector(passing)
