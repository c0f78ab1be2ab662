import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type Package, readPackage } from '@callboard/package-file'
import { CommandError } from '../CommandError.mjs'
import { buildPackage } from './buildPackage'
import { fetchFromNpm } from './fetchFromNpm'
import { installed } from './installed'
import { packageFolder } from './packageFolder'
import { typedIn } from './typedIn'

/** `callboard plugin add`: puts a package where the portal finds it, in place of another version. */
export async function addPackage(root: string, what: string): Promise<string[]> {
  const packed = await packedOf(root, what)
  const { manifest } = await checked(packed, what)
  const { id, version, permissions, hosts } = manifest
  const folder = await packageFolder(root)
  const before = (await installed(folder)).filter((each) => each.id === id)
  await put(folder, `${id}-${version}.tgz`, packed)
  for (const { file } of before) if (file !== `${id}-${version}.tgz`) await rm(join(folder, file))
  const [old] = before
  return [
    old ? `${manifest.title} is now ${version} (it was ${old.version}).` : `Installed ${manifest.title} ${version}.`,
    ...lineOf(
      'It has the permissions',
      Object.keys(permissions).map((name) => `${id}.${name}`),
    ),
    ...lineOf('It talks to', hosts),
    'A portal that runs has it in a second; browsers have it when they load the page again.',
  ]
}

const lineOf = (what: string, names: string[]) => (names.length > 0 ? [`${what} ${names.join(', ')}.`] : [])

async function packedOf(root: string, what: string): Promise<Buffer> {
  const at = resolve(typedIn, what)
  const found = await stat(at).catch(() => undefined)
  if (found?.isDirectory()) return (await buildPackage(root, at)).packed
  if (found) return readFile(at)
  if (/^(\.|\/|[a-z]:\\)|\.tgz$/i.test(what)) throw new CommandError(`There is no file ${at}.`)
  return fetchFromNpm(what)
}

async function checked(packed: Buffer, what: string): Promise<Package> {
  try {
    return await readPackage(packed)
  } catch (error) {
    throw new CommandError(`${what} cannot be installed. ${(error as Error).message}`)
  }
}

/** Under its name only when it is whole: the portal looks at the folder meanwhile. */
async function put(folder: string, name: string, packed: Buffer) {
  await mkdir(folder, { recursive: true })
  const unfinished = join(folder, `.${name}.${process.pid}`)
  await writeFile(unfinished, packed)
  await rename(unfinished, join(folder, name))
}
