import { z } from 'zod'
import { loadFrom } from '../plugins/findPlugins'
import type { RunningServer } from '../startServer'
import type { Outcome } from './keepReplaceable'

/** What the command that follows edits asks of the server, and is told. */
const Asked = z.object({ number: z.number(), id: z.string(), file: z.string().optional() })
export type Asked = z.infer<typeof Asked>
export type Told = { number: number } & ({ outcome: Outcome } | { outcome: 'failed'; error: string })

/** Replaces plugins when the process that started this one says so. Without a `file` the plugin is gone. */
export function takeReplacements({ replaceable }: RunningServer): void {
  if (!replaceable) return
  process.on('message', async (message) => {
    const asked = Asked.safeParse(message)
    if (!asked.success) return
    const { number, id, file } = asked.data
    try {
      const outcome = file === undefined ? replaceable.remove(id) : replaceable.replace(await loadFrom(id, file))
      tell({ number, outcome: await outcome })
    } catch (error) {
      tell({ number, outcome: 'failed', error: placed(error as Error) })
    }
  })
  // From now on it can be asked.
  process.send?.({ number: 0 })
}

const tell = (told: Told) => process.send?.(told)

/** The message, and where in a plugin it was thrown. */
function placed({ message, stack = '' }: Error): string {
  const [, place] = /\(?((?:file:\/\/)?\/[^()\s]*\/plugins\/[^()\s]+:\d+:\d+)\)?/.exec(stack) ?? []
  return place ? `${message}\n${place.replace(/^.*?\/(?=plugins\/)/, '')}` : message
}
