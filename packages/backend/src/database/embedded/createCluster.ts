import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { StartError } from '../../StartError'
import { type Cluster, secureFolder } from './Cluster'
import { type Account, commandAs } from './chooseAccount'
import type { Binaries } from './findBinaries'
import { postgresEnvironment } from './settings'

/** Creates the cluster unless it exists. It gets its name when it is whole, so one cut short is never taken for a real one. */
export async function createCluster(
  cluster: Cluster,
  binaries: Binaries,
  account: Account,
  { durable, onStep }: { durable: boolean; onStep: (doing: string) => void },
) {
  if (existsSync(cluster.dir)) return
  onStep(`creating a PostgreSQL ${account.version} database`)
  rmSync(cluster.newDir, { recursive: true, force: true })
  mkdirSync(cluster.newDir)
  secureFolder(cluster.newDir, account)
  await runInitdb(cluster, binaries, account, durable ? [] : ['--no-sync'])
  renameSync(cluster.newDir, cluster.dir)
}

// Sorting by code point is the same everywhere; the character type tells full text search which characters are letters.
const locale = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8'

const encoding = [
  '--encoding=UTF8',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  `--locale=${locale}`,
  '--text-search-config=english',
]

async function runInitdb(cluster: Cluster, binaries: Binaries, account: Account, extra: string[]) {
  const owner = ['--username=callboard', `--pwfile=${cluster.passwordFile}`, '--auth=scram-sha-256']
  const args = ['-D', cluster.newDir, ...owner, ...encoding, ...extra]
  const { code, output } = await run(...commandAs(account, binaries.initdb, args), account)
  if (code !== 0) throw new StartError(`The database in ${cluster.dataDir} could not be created: ${output}`)
}

function run(command: string, args: string[], account: Account): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...account.identity, cwd: '/', env: postgresEnvironment })
    let output = ''
    child.stderr.on('data', (chunk: Buffer) => {
      output += chunk.toString()
    })
    child.stdout.resume()
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, output: output.trim() }))
  })
}
