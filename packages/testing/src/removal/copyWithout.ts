import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { copyRepository } from '../copyRepository'

/** A copy of the repository without some of its plugin folders. Gone when the test is over. */
export async function copyWithout(plugins: string[]): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'callboard-copy-'))
  onTestFinished(() => rm(copy, { recursive: true, force: true }))
  copyRepository(copy, { without: plugins })
  return copy
}
