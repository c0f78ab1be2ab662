import { counted } from '@callboard/plugin-api'
import { formatDuration, type IconName, type Tone } from '@callboard/ui'
import type { Attempt, AttemptCause, Step } from '../plugin'

export const stageWords: Record<Step['stage'], string> = {
  fetch: 'Fetch',
  parse: 'Parse',
  validate: 'Validate',
  store: 'Store',
}

const doingWords: Record<Step['stage'], string> = {
  fetch: 'Fetching',
  parse: 'Parsing',
  validate: 'Validating',
  store: 'Storing',
}

export const stages = Object.keys(stageWords) as Array<Step['stage']>

export const causeWords: Record<AttemptCause, string> = {
  schedule: 'Its turn',
  webhook: 'Push',
  refresh: 'Refresh',
  register: 'Registering',
  start: 'Start of the portal',
}

export const statusLooks: Record<Attempt['status'], { word: string; icon: IconName; tone: Tone }> = {
  running: { word: 'Reading', icon: 'progress', tone: 'accent' },
  changed: { word: 'Changed', icon: 'circle-check', tone: 'good' },
  unchanged: { word: 'Nothing new', icon: 'check', tone: 'neutral' },
  failed: { word: 'Failed', icon: 'circle-x', tone: 'bad' },
  interrupted: { word: 'Interrupted', icon: 'circle-minus', tone: 'warn' },
}

/** What a stage had in its hands, in words. */
export function countsInWords({ stage, counts }: Step): string {
  const { files, documents, entities, errors, created, updated, removed } = counts
  const words: Record<Step['stage'], Array<string | false | undefined>> = {
    fetch: [files !== undefined && counted(files, 'file')],
    parse: [documents !== undefined && counted(documents, 'document')],
    validate: [
      entities !== undefined && counted(entities, 'entity', 'entities'),
      errors !== undefined && errors > 0 && counted(errors, 'error'),
    ],
    store: [
      !!created && `${created.toLocaleString()} new`,
      !!updated && `${updated.toLocaleString()} changed`,
      !!removed && `${removed.toLocaleString()} gone`,
      created === 0 && updated === 0 && removed === 0 && 'nothing new',
    ],
  }
  return words[stage].filter(Boolean).join(', ')
}

/** How many errors what was read has, in words; undefined for none. */
export function errorsInWords({ steps }: Attempt): string | undefined {
  const errors = steps.find(({ stage }) => stage === 'validate')?.counts.errors ?? 0
  return errors > 0 ? counted(errors, 'error') : undefined
}

/** What came of a read, in a sentence for who watches it or listens. */
export function outcomeOf(attempt: Attempt | null): string {
  if (!attempt) return 'Waiting for its turn'
  const { status, stage, steps, failure } = attempt
  if (status === 'running') return `${doingWords[stage]}…`
  if (status === 'failed') return `Reading failed: ${failure}`
  if (status === 'interrupted') return 'The portal could not bring it to its end. It is read again soon.'
  const stored = steps.find((step) => step.stage === 'store')
  const news = status === 'changed' && stored ? countsInWords(stored) : 'nothing is new'
  return `Read again: ${[news, errorsInWords(attempt)].filter(Boolean).join(', ')}.`
}

/** How long something took that may be over in no time: "12ms", "1.4s", and from a minute on as everywhere, "1m 20s". */
export function formatShortDuration(milliseconds: number): string {
  if (milliseconds < 1000) return `${milliseconds}ms`
  return milliseconds < 59_950 ? `${(milliseconds / 1000).toFixed(1)}s` : formatDuration(milliseconds / 1000)
}
