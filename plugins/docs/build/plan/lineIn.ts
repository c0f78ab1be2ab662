/** Says in which line of a text, from 1, another one stands first. */
export const lineIn =
  (text: string) =>
  (wanted: string): number | undefined => {
    const index = text.indexOf(wanted)
    if (index === -1) return undefined
    let line = 1
    for (let at = text.indexOf('\n'); at !== -1 && at < index; at = text.indexOf('\n', at + 1)) line += 1
    return line
  }
