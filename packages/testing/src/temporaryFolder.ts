import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { atTheEnd } from './cleanup'

/** A new folder for temporary files; gone when the test file is over, wherever in it this was called. */
export async function temporaryFolder(name: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `callboard-${name}-`))
  atTheEnd(() => rm(folder, { recursive: true, force: true }))
  return folder
}
