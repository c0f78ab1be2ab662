import { readStored, writeStored } from '@callboard/ui'
import type { Snapshot } from './Snapshot'

/** The pages that one opens the portal with. A browser keeps 5 MB for a portal, of which one of these takes 0.2 as a rule. */
const most = 3
const longest = 250_000

/** Among what `forgetHistory` forgets. */
const name = 'snapshots'

/** Keeps how an address looks, and forgets the oldest of the others. Where storage is blocked or full, the next visit begins empty. */
export function saveSnapshot(snapshot: Snapshot): void {
  if (snapshot.html.length > longest) return
  const others = kept().filter(({ address, build }) => address !== snapshot.address && build === snapshot.build)
  writeStored(name, JSON.stringify([snapshot, ...others].slice(0, most)))
}

/** Of somebody who is not signed in any more nothing stays to be seen. */
export const forgetSnapshots = () => writeStored(name, null)

function kept(): Snapshot[] {
  try {
    return JSON.parse(readStored(name) ?? '[]')
  } catch {
    return []
  }
}
