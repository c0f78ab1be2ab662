import { mkdir, writeFile } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { buildPackage } from './buildPackage'
import { typedIn } from './typedIn'

/** `callboard plugin build`: writes the package into a folder, the one it was typed in by default. */
export async function buildTo(
  root: string,
  what: string,
  { out = '.' }: { out?: string | undefined },
): Promise<string[]> {
  const { id, version, packed, lost } = await buildPackage(root, resolve(typedIn, what))
  const folder = resolve(typedIn, out)
  const file = join(folder, `${id}-${version}.tgz`)
  await mkdir(folder, { recursive: true })
  await writeFile(file, packed)
  return [
    `Built ${relative(typedIn, file)} (${(packed.length / 1000).toFixed(0)} kB)`,
    ...(lost.length > 0 ? [`In frames, which it asks for, it goes without its ${lost.join(', ')}.`] : []),
  ]
}
