import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { placePackage } from '@callboard/package-file'
import { CommandError } from '../CommandError.mjs'
import { fetchFromNpm } from './fetchFromNpm'
import { packageFolder } from './packageFolder'
import { typedIn } from './typedIn'

/** `callboard plugin add`: puts a package where the portal finds it, in place of another version. */
export async function addPackage(root: string, what: string): Promise<string[]> {
  const packed = await packedOf(root, what)
  const { manifest, replaced } = await placePackage(await packageFolder(root), packed).catch((error) => {
    throw error.name === 'PackageError' ? new CommandError(`${what} cannot be installed. ${error.message}`) : error
  })
  const { id, title, version, permissions, hosts } = manifest
  return [
    replaced ? `${title} is now ${version} (it was ${replaced}).` : `Installed ${title} ${version}.`,
    ...lineOf(
      'Its permissions are',
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
  if (found?.isDirectory()) {
    // What bundles is loaded only where there is something to bundle: it takes longer than all the rest.
    const { buildPackage } = await import('./buildPackage')
    return (await buildPackage(root, at)).packed
  }
  if (found) return readFile(at)
  if (/^(\.|\/|[a-z]:\\)|\.tgz$/i.test(what)) throw new CommandError(`There is no file ${at}.`)
  return fetchFromNpm(what)
}
