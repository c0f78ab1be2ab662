import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** The files at these paths of a folder, and below them, by path. What is not there is left out. */
export async function filesIn(folder: string, paths: string[]): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>()
  for (const path of paths) {
    const at = join(folder, path)
    const found = await stat(at).catch(() => undefined)
    if (found?.isFile()) files.set(path, await readFile(at))
    if (found?.isDirectory())
      for (const name of await readdir(at)) files.set(`${path}/${name}`, await readFile(join(at, name)))
  }
  return files
}
