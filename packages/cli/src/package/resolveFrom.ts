import { join } from 'node:path'
import type { Plugin } from 'vite'

/** Finds what a plugin outside the repository is written against in the repository. */
export function resolveFrom(root: string): Plugin {
  return {
    name: 'callboard:resolve-from',
    async resolveId(source, importer) {
      if (!importer || /^[./\0]/.test(source)) return undefined
      const options = { skipSelf: true }
      return (
        (await this.resolve(source, importer, options)) ?? this.resolve(source, join(root, 'package.json'), options)
      )
    },
  }
}
