/** Something that browsers are told, ready to be sent to whoever has the permission. */
export interface Message {
  /** Counts up from 1 in each process. */
  number: number
  /** As `<plugin id>.<name>`; undefined for what anyone may hear. */
  permission: string | undefined
  bytes: Buffer
}

/** Larger, what changed is not said: whoever shows any of it reads again. */
const largestMessage = 16 * 1024

/** As a server-sent event: its id is where to go on from after a break. */
export function toMessage(
  place: string,
  { number, permission, event, payloads }: Omit<Message, 'bytes'> & { event: string; payloads: unknown[] },
): Message {
  const whole = JSON.stringify({ event, payloads })
  const data = Buffer.byteLength(whole) > largestMessage ? JSON.stringify({ event }) : whole
  return { number, permission, bytes: Buffer.from(`id: ${place}-${number}\nevent: happened\ndata: ${data}\n\n`) }
}
