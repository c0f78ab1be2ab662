import { setTimeout } from 'node:timers/promises'

/**
 * The most time of the processor between two moments at which this process, which is the server's as well, could answer others while
 * work went on. To be compared with that of something else in the same run: the ratio is the same on a slow machine and on a busy one.
 */
export async function longestTurn(work: Promise<unknown>): Promise<number> {
  let [isOver, longest] = [false, 0]
  const end = work.finally(() => {
    isOver = true
  })
  while (!isOver) {
    const before = process.cpuUsage()
    await setTimeout(1)
    longest = Math.max(longest, processorSince(before))
  }
  await end
  return longest
}

/** The time of the processor that something takes which lets nobody else be answered. */
export function processorOf(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  return processorSince(before)
}

function processorSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before)
  return user + system
}
