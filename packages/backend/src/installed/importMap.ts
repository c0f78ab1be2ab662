import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

export interface ImportMap {
  element: string
  /** By which the page's policy knows it. */
  source: string
}

/** Tells a browser which files stand for what installed plugins share with the app, as the build of the app wrote it down. */
export async function importMap(appFolder: string): Promise<ImportMap> {
  const text = await readFile(join(appFolder, 'shared.json'), 'utf8').catch(() => '{}')
  const map = JSON.stringify({ imports: JSON.parse(text) })
  return {
    element: `<script type="importmap">${map}</script>`,
    source: `'sha256-${createHash('sha256').update(map).digest('base64')}'`,
  }
}
