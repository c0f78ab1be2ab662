import type { IconName, Tone } from '@callboard/ui'
import type { Status } from '../plugin'

interface Look {
  word: string
  /** Another shape for each, so that colour is never alone. */
  icon: IconName
  tone: Extract<Tone, 'neutral' | 'accent' | 'good' | 'bad'>
}

/** How each status is called and looks, everywhere. */
export const statusLooks: Record<Status, Look> = {
  queued: { word: 'Queued', icon: 'clock', tone: 'accent' },
  running: { word: 'Running', icon: 'progress', tone: 'accent' },
  succeeded: { word: 'Succeeded', icon: 'circle-check', tone: 'good' },
  failed: { word: 'Failed', icon: 'circle-x', tone: 'bad' },
  cancelled: { word: 'Cancelled', icon: 'circle-minus', tone: 'neutral' },
  skipped: { word: 'Skipped', icon: 'skip', tone: 'neutral' },
  unknown: { word: 'Unknown', icon: 'help', tone: 'neutral' },
}

export const isUnderWay = (status: Status) => status === 'queued' || status === 'running'

const statuses = Object.keys(statusLooks) as Status[]

/** A choice of each status. */
export const statusOptions = statuses.map((value) => ({ value, label: statusLooks[value].word }))

/** The status that an address names, if it is one. */
export const statusNamed = (name: string | null) => statuses.find((status) => status === name)
