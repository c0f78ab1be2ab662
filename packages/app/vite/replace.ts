/** Where something stands in a text, and what to put there. */
export interface Change {
  start: number
  end: number
  text: string
}

/** The text with its changes. From the last on, so that the places before it stay where they are. */
export function replace(text: string, changes: Change[]): string {
  return [...changes]
    .sort((one, other) => other.start - one.start)
    .reduce((changed, { start, end, text }) => changed.slice(0, start) + text + changed.slice(end), text)
}
