import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readPackage } from '@callboard/package-file'

export interface InstalledFile {
  file: string
  id?: string | undefined
  version?: string | undefined
  /** Why it is no package that runs here. */
  error?: string | undefined
}

/** What lies in the folder of packages. */
export async function installed(folder: string): Promise<InstalledFile[]> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.tgz'))
  return Promise.all(
    names.sort().map(async (file) => {
      try {
        const { id, version } = (await readPackage(await readFile(join(folder, file)))).manifest
        return { file, id, version }
      } catch (error) {
        return { file, error: (error as Error).message }
      }
    }),
  )
}
