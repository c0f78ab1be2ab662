import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { StartError } from '../../StartError'
import { explainFileError } from './explainFileError'
import { makeDataDir } from './makeDataDir'
import { processIdentity } from './processIdentity'

interface Claim {
  pid: number
  url: string
  identity: string
}

/**
 * Makes this process the only portal that uses the data folder, until the function it returns is called or it ends.
 * Throws a StartError that names the portal which has it. A claim left by a process that is gone is replaced.
 */
export function claimDataDir(dataDir: string, url: string): () => void {
  const file = join(dataDir, 'portal.pid')
  const claim: Claim = { pid: process.pid, url, identity: processIdentity(process.pid) ?? '' }
  try {
    makeDataDir(dataDir)
    const holder = place(file, claim)
    if (holder) throw new StartError(taken(holder))
  } catch (error) {
    throw explainFileError(error, dataDir)
  }
  return () => release(file, claim)
}

/** Writes the claim unless a living process holds one; gives that one then. */
function place(file: string, claim: Claim): Claim | undefined {
  const draft = `${file}.${claim.pid}`
  writeFileSync(draft, JSON.stringify(claim))
  try {
    for (;;) {
      if (linked(draft, file)) return undefined
      const holder = read(file)
      if (isAlive(holder)) return holder
      setAside(file)
    }
  } finally {
    rmSync(draft, { force: true })
  }
}

// A link appears with its content or not at all, and only one of two can make it.
function linked(draft: string, file: string): boolean {
  try {
    linkSync(draft, file)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

// Two portals may find the same stale claim. The slower one moves away the claim the faster one has just made, sees that
// it is alive, and puts it back.
function setAside(file: string) {
  const aside = `${file}.stale-${process.pid}`
  try {
    renameSync(file, aside)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return
    throw error
  }
  if (isAlive(read(aside))) linked(aside, file)
  rmSync(aside, { force: true })
}

function release(file: string, claim: Claim) {
  if (read(file).identity === claim.identity) rmSync(file, { force: true })
}

// What cannot be read as a claim holds nothing: it was not written by a portal.
function read(file: string): Partial<Claim> {
  try {
    return Object(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return {}
  }
}

function isAlive(claim: Partial<Claim>): claim is Claim {
  return claim.pid !== undefined && processIdentity(claim.pid) === claim.identity
}

function taken({ pid, url }: Claim): string {
  return `Callboard already runs here (pid ${pid}, ${url}). Stop it, or set CALLBOARD_DATA_DIR to another folder.`
}
