import { restApi } from './Measurement'
import type { RunningCatalog } from './RunningCatalog'

const atOnce = 4

/** Registers every file, and waits until all of their entities are in the catalog. */
export async function registerAll(catalog: RunningCatalog, urls: string[]): Promise<void> {
  const waiting = [...urls]
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let target = waiting.shift(); target; target = waiting.shift()) {
        await catalog.ask(`${restApi}/locations`, { type: 'url', target })
      }
    }),
  )
  while ((await countEntities(catalog)) < catalog.entities) await new Promise((resolve) => setTimeout(resolve, 50))
}

export async function countEntities({ ask }: RunningCatalog): Promise<number> {
  const { totalItems } = (await ask(`${restApi}/entities/by-query?limit=0`)) as { totalItems: number }
  return totalItems
}
