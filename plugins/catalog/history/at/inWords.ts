const time = new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeStyle: 'long' })

/** A moment in full, as people write it; a text that is no moment as it is. */
export function inWords(at: string): string {
  const date = new Date(at)
  return Number.isNaN(date.getTime()) ? at : time.format(date)
}
