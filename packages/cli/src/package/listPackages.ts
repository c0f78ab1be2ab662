import { packagesIn } from '@callboard/package-file'
import { packageFolder } from './packageFolder'

/** `callboard plugin list`: what is in the folder of packages. */
export async function listPackages(root: string): Promise<string[]> {
  const folder = await packageFolder(root)
  const found = await packagesIn(folder)
  if (found.length === 0) return [`No plugin is installed in ${folder}.`]
  return found.map((each) =>
    'error' in each ? `${each.file}: ${each.error}` : `${each.manifest.id} ${each.manifest.version}`,
  )
}
