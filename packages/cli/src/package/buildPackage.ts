import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { apiVersion, Manifest, writePackage } from '@callboard/package-file'
import { CommandError } from '../CommandError.mjs'
import { bundleBackend } from './bundleBackend'
import { bundleFrontend } from './bundleFrontend'
import { filesIn } from './filesIn'
import { readContract } from './readContract'
import { readShown } from './readShown'

export interface BuiltPackage {
  id: string
  version: string
  packed: Buffer
  /** Lists of what it shows that it goes without, since it asks for frames. */
  lost: string[]
}

/**
 * Makes a package of a plugin's folder: both halves bundled with what they need, its migrations, and what it says of itself.
 * @param root of Callboard, whose packages the plugin is written against
 * @throws CommandError that says what is wrong, and where
 */
export async function buildPackage(root: string, folder: string): Promise<BuiltPackage> {
  if (!existsSync(join(folder, 'plugin.ts')))
    throw new CommandError(
      `${folder} is no plugin: it has no plugin.ts. Name the folder of one, such as plugins/todos.`,
    )
  await refuseWorkers(folder)
  const { version, frame, wants } = await saidIn(folder)
  const { hosts, ...contract } = await readContract(root, folder)
  const backend = await bundleBackend(root, folder)
  const frontend = await bundleFrontend(root, folder, contract.id)
  const { shown, notInFrames = [] } = frontend ? await readShown(root, folder) : {}
  const files = new Map([
    ...backend,
    ...(frontend?.files ?? []),
    ...(await filesIn(folder, ['migrations', 'README.md'])),
  ])
  // For npm, which publishes and fetches it as any package.
  files.set('package.json', Buffer.from(JSON.stringify({ name: `callboard-plugin-${contract.id}`, version }, null, 2)))
  const packed = await writePackage(
    {
      apiVersion,
      version,
      ...contract,
      hosts,
      ...(backend.size > 0 && { backend: 'backend.js' }),
      ...(frontend && { frontend: { ...frontend.about, shown } }),
      frame,
      wants,
    },
    files,
  )
  return { id: contract.id, version, packed, lost: frame ? notInFrames : [] }
}

/** What runs in a thread of the portal's own is part of its build. */
async function refuseWorkers(folder: string) {
  const files = await readdir(folder, { recursive: true })
  const worker = files.find((file) => file.endsWith('.worker.ts') && !file.includes('node_modules'))
  if (!worker) return
  throw new CommandError(
    `${join(folder, worker)} runs in a thread that a package does not have. Do its work in the backend, which has a thread of its own as a package, or keep the plugin as a folder in plugins/.`,
  )
}

/** What `package.json` says of the package: its version, and under `callboard` what its screens are to be given. */
async function saidIn(folder: string) {
  const text = await readFile(join(folder, 'package.json'), 'utf8').catch(() => '{}')
  const { version, callboard = {} } = JSON.parse(text)
  if (!version)
    throw new CommandError(`${folder}/package.json gives no version. Write one, such as "version": "1.0.0".`)
  const { frame, wants } = Manifest.pick({ frame: true, wants: true }).parse(callboard)
  return { version: version as string, frame, wants }
}
