import { mkdir, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import type { Plugin } from 'vite'
import { serverPackages } from '../../cli/src/build/serverPackages.mjs'
import { withoutPages } from './withoutPages.ts'

/** Beside the packages, so that what is imported from there is found. */
const folder = resolve('node_modules/.cache/contributions')

/**
 * Writes down what every plugin contributes, by the ids that `app.contributions` of the configuration knows it by: the server holds the
 * configuration against `contributions.json` when it starts. For that the declarations are run, without what they load.
 */
export function listContributions(): Plugin {
  return {
    name: 'callboard:list-contributions',
    apply: 'build',
    async generateBundle() {
      const frontends = [...this.getModuleIds()]
        .filter((id) => /plugins[\\/][^\\/]+[\\/]frontend\.tsx$/.test(id))
        .sort()
      const ids: Record<string, string[]> = {}
      for (const { key, id } of (await Promise.all(frontends.map(contributionsIn))).flat()) {
        ids[key] = [...(ids[key] ?? []), id]
      }
      this.emitFile({ type: 'asset', fileName: 'contributions.json', source: JSON.stringify(ids) })
    },
  }
}

/** The list that each stands in, such as `entityTabs`, with its id. */
type Listed = Array<{ key: string; id: string }>

/** A plugin whose declaration cannot be run contributes nothing; the app says what is wrong with it. */
async function contributionsIn(frontend: string, index: number): Promise<Listed> {
  const file = join(folder, `${process.pid}-${index}.mjs`)
  await mkdir(folder, { recursive: true })
  try {
    await bundle(frontend, file)
    const { declared, identified } = await import(pathToFileURL(file).href)
    const { plugin, ...lists } = identified(declared)
    return Object.entries(lists).flatMap(([key, items]) =>
      Array.isArray(items) ? items.flatMap(({ id }) => (id ? [{ key, id: `${plugin.id}.${id}` }] : [])) : [],
    )
  } catch {
    return []
  } finally {
    await rm(file, { force: true })
  }
}

const bundle = (frontend: string, outfile: string) =>
  build({
    stdin: {
      contents: `export { default as declared } from ${JSON.stringify(frontend)}
export { identified } from '@callboard/plugin-api/frontend'`,
      resolveDir: process.cwd(),
    },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    loader: { '.css': 'empty' },
    plugins: [withoutPages, serverPackages(process.cwd())],
    logLevel: 'silent',
  })
