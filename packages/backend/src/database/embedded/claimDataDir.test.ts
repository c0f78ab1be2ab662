import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { StartError } from '../../StartError'
import { claimDataDir } from './claimDataDir'
import { processIdentity } from './processIdentity'

const url = 'http://localhost:7007'

describe('two portals never share a data folder', () => {
  test('the second is told where the first one is', () => {
    const dataDir = temporaryFolder()
    claimDataDir(dataDir, url)
    expect(() => claimDataDir(dataDir, 'http://localhost:7008')).toThrow(
      new StartError(
        `Callboard already runs here (pid ${process.pid}, ${url}). Stop it, or set CALLBOARD_DATA_DIR to another folder.`,
      ),
    )
  })

  test('after the first one has gone, the second may', () => {
    const dataDir = temporaryFolder()
    claimDataDir(dataDir, url)()
    expect(() => claimDataDir(dataDir, url)).not.toThrow()
  })

  test.each([
    ['a process that is gone', { pid: 2 ** 22 + 1, url, identity: 'earlier' }],
    ['a process whose number another program has now', { pid: process.pid, url, identity: 'earlier' }],
    ['nobody can say whom', 'not JSON'],
  ])('a claim of %s is replaced', (_, claim) => {
    const dataDir = temporaryFolder()
    writeFileSync(join(dataDir, 'portal.pid'), JSON.stringify(claim))
    claimDataDir(dataDir, url)
    const { pid, identity } = JSON.parse(readFileSync(join(dataDir, 'portal.pid'), 'utf8'))
    expect({ pid, identity }).toEqual({ pid: process.pid, identity: processIdentity(process.pid) })
  })
})

test.each([
  ['is not a folder', (folder: string) => join(folder, 'file')],
  ['is below what is not a folder', (folder: string) => join(folder, 'file', 'data')],
  ...(existsSync('/proc/self') ? [['is where nothing can be made', () => '/proc/callboard/data'] as const] : []),
] as const)('a data folder that %s is refused in one sentence', (_, at) => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'file'), '')
  expect(() => claimDataDir(at(folder), url)).toThrow(StartError)
  expect(() => claimDataDir(at(folder), url)).toThrow(/ Set CALLBOARD_DATA_DIR to .*\.$/)
})

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'callboard-claim-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
