import { restApi } from './Measurement'
import type { RunningCatalog } from './RunningCatalog'

const atOnce = 4

/** Registers every file, and waits until all of their entities are in the catalog. */
export async function registerAll(catalog: RunningCatalog, urls: string[]): Promise<void> {
  const waiting = [...urls]
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let target = waiting.shift(); target; target = waiting.shift()) {
        await register(catalog, target)
      }
    }),
  )
  while ((await countEntities(catalog)) < catalog.entities) await new Promise((resolve) => setTimeout(resolve, 50))
}

/** A machine that others use too may be too slow for the portal's patience with a source. */
async function register({ ask }: Pick<RunningCatalog, 'ask'>, target: string, attempts = 3): Promise<void> {
  try {
    await ask(`${restApi}/locations`, { type: 'url', target, onConflict: 'refresh' })
  } catch (error) {
    if (attempts === 1) throw error
    await register({ ask }, target, attempts - 1)
  }
}

/** How many entities the catalog has by now. */
export async function countEntities({ ask }: RunningCatalog): Promise<number> {
  const { totalItems } = (await ask(`${restApi}/entities/by-query?limit=0`)) as { totalItems: number }
  return totalItems
}
