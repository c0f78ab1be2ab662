import { existsSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Package } from '@callboard/package-file'

/**
 * Lays the files of a package in a folder of its own, named after what is in it: two versions never mix, and one that is there already
 * is whole. Gives the folder.
 */
export async function unpack({ manifest, files, sha256 }: Package, root: string): Promise<string> {
  const folder = join(root, manifest.id, `${manifest.version}-${sha256.slice(0, 12)}`)
  if (existsSync(folder)) return folder
  const unfinished = `${folder}.${process.pid}`
  await rm(unfinished, { recursive: true, force: true })
  for (const [path, content] of files) {
    await mkdir(dirname(join(unfinished, path)), { recursive: true })
    await writeFile(join(unfinished, path), content)
  }
  // A module in there is one to Node whatever stands in the folders above.
  await writeFile(join(unfinished, 'package.json'), '{"type":"module"}')
  await rename(unfinished, folder).catch(async (error) => {
    await rm(unfinished, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  })
  return folder
}
