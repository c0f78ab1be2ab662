import type { HostId } from './HostId'
import type { Push } from './Push'
import type { WebhooksConfig } from './WebhooksConfig'

/** A header of a request, by its name in any case. */
export type Header = (name: string) => string | undefined

/** A kind of code host, as its webhooks go. */
export interface WebhookHost {
  id: HostId
  title: string
  /** How it proves that it knows the secret, for the message to whom that went wrong. */
  proof: string
  isGenuine(header: Header, body: Buffer, secrets: string[]): boolean
  event(header: Header, payload: unknown): string | undefined
  /** Events that somebody sends to try the address, without a signature and of no consequence. */
  ping?: string
  /** What moved; undefined if the event is about something else. @throws ZodError if it is not as the host documents it. */
  pushesOf(event: string, payload: unknown, config: WebhooksConfig): Push[] | undefined
}
