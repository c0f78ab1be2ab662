import { readFile } from 'node:fs/promises'
import type { Plugin } from 'vite'
import { drawings } from '../../ui/src/content/drawings.ts'

/** Has of the two megabytes of icons that there are only those come to the browser that the portal shows. */
export function usedIcons(): Plugin {
  return {
    name: 'callboard:used-icons',
    enforce: 'pre',
    async load(id) {
      if (!/[\\/]@iconify-json[\\/]tabler[\\/]icons\.json$/.test(id)) return undefined
      const { icons } = JSON.parse(await readFile(id, 'utf8'))
      const used = Object.values(drawings).map((name) => [name, { body: icons[name].body }])
      return JSON.stringify({ icons: Object.fromEntries(used) })
    },
  }
}
