/** Tells each step with the time since the one before. */
export function timed(onStep: (title: string, milliseconds: number) => void) {
  let since = performance.now()
  return (title: string) => {
    const now = performance.now()
    onStep(title, now - since)
    since = now
  }
}
