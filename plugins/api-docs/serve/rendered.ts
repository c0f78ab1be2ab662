import type { Services } from '@callboard/plugin-api/backend'
import type { Operation } from '../plugin'

/** The same with every `description` as HTML, and the examples of an operation with colours; in a thread. */
export async function rendered<Value extends object>(
  value: Value,
  { inWorker }: Pick<Services, 'inWorker'>,
): Promise<Value> {
  const found = value as { operation?: Operation }
  const options = { someoneWaits: true }
  return (await inWorker<typeof import('./render.worker')>('serve/render', found, options)) as Value
}
