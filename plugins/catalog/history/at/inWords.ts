import { readMoment } from './readMoment'

/** A moment in full, as people write it; a text that is no moment, such as the 31st of February, as it is. */
export function inWords(at: string): string {
  const read = readMoment(at)
  if (!('moment' in read)) return at
  return new Date(read.moment).toLocaleString(undefined, { dateStyle: 'full', timeStyle: 'long' })
}
