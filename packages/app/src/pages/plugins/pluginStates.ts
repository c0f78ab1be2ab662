import type { Bootstrap } from '@callboard/plugin-api'
import type { IconName, Tone } from '@callboard/ui'

export type Described = Bootstrap['plugins'][number]

export const states: Record<Described['state'], { label: string; tone: Tone; icon: IconName }> = {
  running: { label: 'Running', tone: 'good', icon: 'circle-check' },
  failed: { label: 'Failed', tone: 'bad', icon: 'alert-circle' },
  disabled: { label: 'Switched off', tone: 'neutral', icon: 'circle-dashed' },
}

const order: Described['state'][] = ['failed', 'running', 'disabled']

/** Those that need somebody first. */
export const byUrgency = (a: Described, b: Described) =>
  order.indexOf(a.state) - order.indexOf(b.state) || a.title.localeCompare(b.title)
