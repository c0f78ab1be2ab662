import { counted } from '@callboard/plugin-api'
import { LossError } from './Run'

/** Fewer are lost by a single repository that is gone. */
const few = 5

interface Change {
  /** How many there were. */
  before: number
  /** How many of them are gone. */
  gone: number
  removeAtMost: number
}

/** Refuses to remove what may only have been left out of a list. @throws LossError */
export function refuseLoss({ before, gone, removeAtMost }: Change): void {
  if (before < few || gone <= before * removeAtMost) return
  const left = gone === before ? 'none' : `only ${before - gone}`
  throw new LossError(
    `The list has ${left} of the ${counted(before, 'entry', 'entries')} that there were, so that nothing was removed. If that is right, remove them here, or raise \`removeAtMost\` in \`app-config.yaml\`.`,
  )
}
