import type { ReceivedEvent } from '../intake/ReceivedEvent'
import { translateGeneric } from './generic'
import { translateGithub } from './github'
import { notAhead } from './notAhead'
import type { Translation } from './Translation'

/** What an event says, in the words of no tool. */
export function translateEvent(event: ReceivedEvent): Translation {
  const translation = event.source === 'github' ? translateGithub(event.kind, event.payload) : translateGeneric(event)
  return 'report' in translation ? { report: notAhead(translation.report, event.receivedAt) } : translation
}
