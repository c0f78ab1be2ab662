import { installed } from './installed'
import { packageFolder } from './packageFolder'

/** `callboard plugin list`: what is in the folder of packages. */
export async function listPackages(root: string): Promise<string[]> {
  const folder = await packageFolder(root)
  const found = await installed(folder)
  if (found.length === 0) return [`No plugin is installed in ${folder}.`]
  return found.map(({ file, id, version, error }) => (error ? `${file}: ${error}` : `${id} ${version}`))
}
