import type { Snapshot } from './Snapshot'

/** Some pages that one comes back to. A browser keeps 5 MB for a portal, of which a page takes a tenth at most. */
const most = 5
const longest = 250_000

/** Apart from what `@callboard/ui` keeps, which are preferences. */
const name = 'callboard-snapshots'

/** Keeps how an address looks, and forgets the oldest of the others. */
export function saveSnapshot(snapshot: Snapshot): void {
  if (snapshot.html.length > longest) return
  try {
    const kept: Snapshot[] = JSON.parse(localStorage.getItem(name) ?? '[]')
    const others = kept.filter(({ address, build }) => address !== snapshot.address && build === snapshot.build)
    localStorage.setItem(name, JSON.stringify([snapshot, ...others].slice(0, most)))
  } catch {
    // Storage is blocked or full: the next visit begins with an empty page.
  }
}
