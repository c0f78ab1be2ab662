/** An event as it came. */
export interface ReceivedEvent {
  /** Who sent it: `github`, or `generic/<tool>`. */
  source: string
  /** The sender's name for it. */
  delivery: string
  kind: string
  receivedAt: string
  payload: unknown
}

export type EventState = 'projected' | 'ignored' | 'failed'

/** What became of an event. */
export interface Accepted {
  delivery: string
  state: EventState
  /** Why it was ignored, or what failed. */
  problem: string | null
}
