import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Shown } from '@callboard/plugin-api'
import { identified } from '@callboard/plugin-api/frontend'
import { withoutPages } from '../../../app/vite/withoutPages'
import { CommandError } from '../CommandError.mjs'
import { bundled } from './bundled'

/** What the half in the browser declares, as data. It is run for that, here where it is built; what it loads later is not. */
export async function readShown(root: string, folder: string): Promise<{ shown: Shown; notInFrames: string[] }> {
  const file = await bundled(root, join(folder, 'frontend.tsx'), [withoutPages])
  const { default: frontend } = await import(pathToFileURL(file).href)
  if (!frontend?.plugin)
    throw new CommandError(`${folder}/frontend.tsx has to default-export what defineFrontend returns.`)
  const { plugin: _, ...lists } = identified(frontend)
  return {
    shown: Shown.parse(lists),
    notInFrames: Object.keys(lists).filter((key) => !Object.hasOwn(Shown.shape, key)),
  }
}
