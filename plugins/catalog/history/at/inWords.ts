import { readMoment } from './readMoment'

const time = new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeStyle: 'long' })

/** A moment in full, as people write it; a text that is no moment, such as the 31st of February, as it is. */
export function inWords(at: string): string {
  const read = readMoment(at)
  return 'moment' in read ? time.format(new Date(read.moment)) : at
}
