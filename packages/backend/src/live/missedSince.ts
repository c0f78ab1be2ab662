import type { Message } from './Message'

/**
 * What was told after the message with an id, as far as it is kept: undefined where that is not known, as after a restart, in another
 * replica, or for somebody who was away for too long.
 *
 * @param id as the browser last had it: `<process>-<number>`
 */
export function missedSince(id: string, place: string, kept: Message[], last: number): Message[] | undefined {
  const [, from, number] = /^(.*)-(\d{1,15})$/.exec(id) ?? []
  const seen = Number(number)
  if (from !== place || seen > last) return undefined
  const missed = kept.filter((message) => message.number > seen)
  return missed.length === last - seen ? missed : undefined
}
