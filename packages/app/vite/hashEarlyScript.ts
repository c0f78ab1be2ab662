import { readFile } from 'node:fs/promises'
import { minify, type Plugin } from 'vite'

/**
 * Gives the script that runs before the app a name with a hash, as all other files have: the page waits for it before its first paint, and
 * a browser that has been here asks nobody for it. Vite itself leaves alone what is no module.
 */
export function hashEarlyScript(): Plugin {
  let file: string
  return {
    name: 'callboard:hash-early-script',
    apply: 'build',
    async buildStart() {
      const source = await readFile(new URL('../early.js', import.meta.url), 'utf8')
      const { code } = await minify('early.js', source)
      file = this.emitFile({ type: 'asset', name: 'early.js', source: code })
    },
    generateBundle() {
      file = this.getFileName(file)
    },
    transformIndexHtml: { order: 'post', handler: (html) => html.replace('/early.js', () => `/${file}`) },
  }
}
