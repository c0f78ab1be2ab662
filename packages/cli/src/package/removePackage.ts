import { nearest } from '@callboard/catalog-model'
import { packagesIn, takePackage } from '@callboard/package-file'
import { CommandError } from '../CommandError.mjs'
import { packageFolder } from './packageFolder'

/** `callboard plugin remove`: takes a package away. */
export async function removePackage(root: string, id: string): Promise<string[]> {
  const folder = await packageFolder(root)
  if (!(await takePackage(folder, id))) throw new CommandError(await notInstalled(folder, id))
  return [
    `Removed ${id}. Its tables stay, for when it is installed again; "drop schema ${id.replaceAll('-', '_')} cascade" in the database deletes them.`,
  ]
}

async function notInstalled(folder: string, id: string): Promise<string> {
  const known = (await packagesIn(folder)).flatMap((each) => ('manifest' in each ? each.manifest.id : []))
  const near = nearest(id, known)
  const hint = near ? ` Did you mean ${near}?` : known.length > 0 ? ` Installed are ${known.join(', ')}.` : ''
  return `No plugin called ${id} is installed in ${folder}.${hint}`
}
