import { createContext, useContext, useEffect, useEffectEvent } from 'react'
import type { z } from 'zod'
import type { Event } from '../definePlugin'

/** What a page is told: the payloads of some events, or undefined where they are too many or were missed. */
type Hear = (payloads: unknown[] | undefined) => void

/** How the page hears of events. */
export interface LiveControl {
  /** @returns how to stop */
  subscribe(event: string, hear: Hear): () => void
}

/** Set by the shell. */
export const LiveContext = createContext<LiveControl>({ subscribe: () => () => undefined })

/**
 * Hears of an event that its plugin declares in `live`, while the page is looked at: what happened meanwhile comes when somebody looks
 * again. Payloads come together, and not at all where there were too many of them, or some were missed: then read again what is shown.
 * Events may come twice. What is read should not move because of them: say that there is something new.
 *
 * ```tsx
 * useLive(catalog.events.changed, (changes) => setNew((known) => known + (changes?.length ?? 1)))
 * ```
 */
export function useLive<E extends Event>(
  event: E | undefined,
  hear: (payloads: Array<z.output<E['payload']>> | undefined) => void,
): void {
  const { subscribe } = useContext(LiveContext)
  const onNews = useEffectEvent(hear as Hear)
  const name = event?.name
  useEffect(() => (name === undefined ? undefined : subscribe(name, (payloads) => onNews(payloads))), [subscribe, name])
}

/** An event that makes an answer old: all of them, or those whose payload concerns it. */
export interface LiveCondition {
  event: Event
  concerns(payload: unknown): boolean
}

/** For `useData`: `{ readAgain: after(catalog.events.changed, ({ refs }) => refs.includes(ref)) }`. */
export function after<E extends Event>(
  event: E,
  concerns: (payload: z.output<E['payload']>) => boolean = () => true,
): LiveCondition {
  return { event, concerns: (payload) => concerns(payload as z.output<E['payload']>) }
}
