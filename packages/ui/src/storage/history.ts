import { readStored, writeStored } from './browserStorage'

/** Names of what this browser keeps that nobody chose: entities and pages of docs that were looked at in it, and how pages looked. */
export const historyNames = ['recent', 'docs.recent', 'snapshots']

/** Forgets what was looked at in this browser. Gives the way to bring it back. */
export function forgetHistory(): () => void {
  const before = historyNames.map((name) => [name, readStored(name)] as const)
  for (const name of historyNames) writeStored(name, null)
  return () => {
    for (const [name, text] of before) writeStored(name, text)
  }
}
