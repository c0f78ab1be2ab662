import type { Bootstrap } from '@callboard/plugin-api'
import type { IconName, Tone } from '@callboard/ui'

export type Described = Bootstrap['plugins'][number]
export type State = Described['state']

export const states: Record<State, { label: string; tone: Tone; icon: IconName }> = {
  failed: { label: 'Failed', tone: 'bad', icon: 'alert-circle' },
  running: { label: 'Running', tone: 'good', icon: 'circle-check' },
  disabled: { label: 'Switched off', tone: 'neutral', icon: 'circle-dashed' },
}

export const isState = (text: string | null): text is State => text !== null && Object.hasOwn(states, text)

const order = Object.keys(states)

/** Those that need somebody first. */
export const byUrgency = (a: Described, b: Described) =>
  order.indexOf(a.state) - order.indexOf(b.state) || a.title.localeCompare(b.title)

/** Whether all words of a text are in what a plugin is called. */
export const isLike =
  (text: string) =>
  ({ id, title, description }: Described): boolean => {
    const said = `${id} ${title} ${description}`.toLowerCase()
    return text
      .toLowerCase()
      .split(/\s+/)
      .every((word) => said.includes(word))
  }

/** Where a plugin is described. */
export const pathOfPlugin = (id: string) => `/plugins/${id}`
