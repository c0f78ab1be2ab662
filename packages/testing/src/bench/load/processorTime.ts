import { readdirSync, readFileSync } from 'node:fs'

/** Ticks of the kernel's clock in a second, on every Linux. */
const ticks = 100

/** Seconds of processor that a process and those that it started have used so far, those that have ended included. Linux only. */
export function processorTime(pid: number): number {
  const children = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && statOf(name)?.parent === pid)
  return [String(pid), ...children].reduce((sum, each) => sum + (statOf(each)?.seconds ?? 0), 0)
}

function statOf(pid: string): { parent: number; seconds: number } | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name of the command comes first, in brackets, and may hold blanks.
    const [, parent, ...rest] = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number)
    const [user = 0, system = 0, childUser = 0, childSystem = 0] = rest.slice(9)
    return { parent: parent ?? 0, seconds: (user + system + childUser + childSystem) / ticks }
  } catch {
    // It ended meanwhile.
    return undefined
  }
}
