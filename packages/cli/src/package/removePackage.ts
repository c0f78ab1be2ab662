import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { nearest } from '@callboard/catalog-model'
import { CommandError } from '../CommandError.mjs'
import { installed } from './installed'
import { packageFolder } from './packageFolder'

/** `callboard plugin remove`: takes a package away. */
export async function removePackage(root: string, id: string): Promise<string[]> {
  const folder = await packageFolder(root)
  const found = await installed(folder)
  const files = found.filter((each) => each.id === id || each.file === id)
  if (files.length === 0)
    throw new CommandError(
      `No plugin called ${id} is installed.${hint(
        id,
        found.flatMap((each) => each.id ?? []),
      )}`,
    )
  for (const { file } of files) await rm(join(folder, file))
  return [
    `Removed ${id}. Its tables stay, for when it is installed again; "drop schema ${id.replaceAll('-', '_')} cascade" in the database deletes them.`,
  ]
}

function hint(id: string, known: string[]): string {
  const near = nearest(id, known)
  if (near) return ` Did you mean ${near}?`
  return known.length > 0 ? ` Installed are ${known.join(', ')}.` : ''
}
