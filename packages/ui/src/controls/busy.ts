/** A button whose action is under way: it does not answer, but keeps its place and the focus, which a disabled one loses. */
export const busy = {
  'aria-busy': true,
  'aria-disabled': true,
  onClick: (event: { preventDefault: () => void }) => event.preventDefault(),
} as const
