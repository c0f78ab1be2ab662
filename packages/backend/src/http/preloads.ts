import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

const pages = z.array(z.object({ pattern: z.string(), scripts: z.array(z.string()), styles: z.array(z.string()) }))

/**
 * Which files the page at a path needs, as elements of its head: what the build of the app wrote down in `pages.json`. Without it pages
 * come all the same, a little later.
 */
export async function preloads(appFolder: string): Promise<(path: string) => string> {
  const text = await readFile(join(appFolder, 'pages.json'), 'utf8').catch(() => '[]')
  const known = pages
    .parse(JSON.parse(text))
    .map(({ pattern, ...files }) => ({ matches: new RegExp(pattern), ...files }))
  return (path) => {
    const page = known.find(({ matches }) => matches.test(path))
    return [...(page?.styles.map(styleElement) ?? []), ...(page?.scripts.map(scriptElement) ?? [])].join('')
  }
}

const styleElement = (file: string) => `<link rel="stylesheet" crossorigin href="/${file}">`
const scriptElement = (file: string) => `<link rel="modulepreload" crossorigin href="/${file}">`
