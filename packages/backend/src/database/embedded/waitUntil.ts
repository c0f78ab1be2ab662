import { setTimeout as delay } from 'node:timers/promises'

/** Looks again and again until it is so, or `seconds` have passed; says whether it became so. */
export async function waitUntil(isSo: () => boolean, seconds: number): Promise<boolean> {
  const deadline = Date.now() + seconds * 1000
  while (!isSo()) {
    if (Date.now() > deadline) return false
    await delay(20)
  }
  return true
}
