import { At } from './At'

const time = new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeStyle: 'long' })

/** A moment in full, as people write it; a text that is no moment, such as the 31st of February, as it is. */
export function inWords(at: string): string {
  const { data } = At.safeParse(at)
  return data === undefined ? at : time.format(new Date(data))
}
