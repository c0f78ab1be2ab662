import { median } from './median'
import { runPortal } from './runPortal'

/** Starts the built server on a database that is there already, and lets it rest. */
export async function measureStart(dataDir: string, runs: number) {
  await (await runPortal(dataDir)).stop()
  const readyAfter: number[] = []
  const memory: number[] = []
  for (let run = 0; run < runs; run++) {
    const portal = await runPortal(dataDir)
    readyAfter.push(portal.readyAfter)
    await new Promise((resolve) => setTimeout(resolve, 5000))
    memory.push(portal.memory())
    await portal.stop()
  }
  return {
    'ready after a warm start, ms': Math.round(median(readyAfter)),
    'memory at rest, MB': Math.round(median(memory)),
  }
}
