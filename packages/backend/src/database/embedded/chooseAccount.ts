import { spawnSync } from 'node:child_process'
import { userInfo } from 'node:os'
import { StartError } from '../../StartError'
import { type Cluster, clusterOwner } from './Cluster'
import { type Binaries, useYourOwn } from './findBinaries'

/** As whom PostgreSQL runs. It refuses to run as root, so root has to become somebody else for it. */
export interface Account {
  /** Comes before the program and its arguments. */
  prefix: string[]
  /** Options for `spawn` that change the user. */
  identity: { uid?: number; gid?: number }
  /** Who owns the files such a process creates, seen from outside of it. */
  fileOwner: { uid: number; gid: number }
  /** Major version of the programs. */
  version: number
}

type Candidate = Omit<Account, 'version'>

// "nobody" on every Linux; initdb insists on an id that has a name.
const nobody = 65534

/** The first account that can both reach the data folder and run the programs, tried by doing so. */
export function chooseAccount(binaries: Binaries, cluster: Cluster): Account {
  const failures: string[] = []
  for (const candidate of candidates(cluster)) {
    const outcome = runVersion(candidate, binaries, cluster)
    if (typeof outcome === 'number') return { ...candidate, version: outcome }
    failures.push(outcome)
  }
  throw new StartError(adviceFor(cluster, failures))
}

function candidates(cluster: Cluster): Candidate[] {
  const uid = process.getuid?.() ?? 0
  const gid = process.getgid?.() ?? 0
  if (uid !== 0) return hasName() ? [asSelf(uid, gid)] : [asSelfNamedNobody(uid, gid)]
  if (process.platform !== 'linux') return []
  const other = clusterOwner(cluster) || nobody
  return [asOther(other), asSelfNamedNobody(uid, gid), asOtherIgnoringModes(other)]
}

function asSelf(uid: number, gid: number): Candidate {
  return { prefix: [], identity: {}, fileOwner: { uid, gid } }
}

function asOther(uid: number): Candidate {
  return { prefix: [], identity: { uid, gid: uid }, fileOwner: { uid, gid: uid } }
}

// In a user namespace the process sees itself as nobody, while outside it is still us: it can enter what we can enter.
function asSelfNamedNobody(uid: number, gid: number): Candidate {
  const prefix = ['unshare', '--user', `--map-user=${nobody}`, `--map-group=${nobody}`, '--']
  return { prefix, identity: {}, fileOwner: { uid, gid } }
}

// For a folder only root can enter where user namespaces are forbidden, as in many containers. Without no_setuid_fixup,
// access(2) would forget the capability and PostgreSQL could not find its own program.
function asOtherIgnoringModes(uid: number): Candidate {
  const user = [`--reuid=${uid}`, `--regid=${uid}`, '--clear-groups']
  const capability = ['--inh-caps=+dac_override', '--ambient-caps=+dac_override', '--securebits=+no_setuid_fixup']
  return { prefix: ['setpriv', ...user, ...capability, '--'], identity: {}, fileOwner: { uid, gid: uid } }
}

/** The command line of a program run as this account. */
export function commandAs(account: Candidate, program: string, args: string[]): [string, string[]] {
  const [first = program, ...rest] = [...account.prefix, program, ...args]
  return [first, rest]
}

function runVersion(candidate: Candidate, binaries: Binaries, cluster: Cluster): number | string {
  const script = 'cd "$0" && exec "$1" -V'
  const [command, args] = commandAs(candidate, 'sh', ['-c', script, cluster.dataDir, binaries.postgres])
  const run = spawnSync(command, args, { ...candidate.identity, cwd: '/', encoding: 'utf8' })
  const version = /PostgreSQL\) (\d+)/.exec(run.stdout ?? '')?.[1]
  return version ? Number(version) : run.error ? run.error.message : run.stderr.trim()
}

function hasName(): boolean {
  try {
    return userInfo().username !== ''
  } catch {
    return false
  }
}

function adviceFor(cluster: Cluster, failures: string[]): string {
  if (process.getuid?.() !== 0) {
    return `The embedded PostgreSQL does not run here: ${failures.join('; ')}. ${useYourOwn}`
  }
  return [
    'PostgreSQL does not run as root, and no other account could be used for it here.',
    ...failures.map((failure) => `  ${failure}`),
    `Start the portal as an ordinary user, or move it and its data (${cluster.dataDir}) to a folder that every user can enter.`,
    useYourOwn,
  ].join('\n')
}
