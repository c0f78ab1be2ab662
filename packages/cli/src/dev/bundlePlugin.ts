import { existsSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type BuildFailure, build, type Plugin } from 'esbuild'

/** What is wrong with a plugin's half in the server, and where. */
export class BundleError extends Error {
  override name = 'BundleError'
}

export interface Bundle {
  /** Its name says which half is in it, and is another each time, since Node loads a file once. */
  file: string
  text: string
}

/**
 * Makes one file of the half in the server of a plugin, with that plugin's own files and nothing else: all others are those that the
 * server runs already.
 * @throws BundleError
 */
export async function bundlePlugin(root: string, id: string): Promise<Bundle> {
  const folder = join(root, 'plugins', id)
  const half = existsSync(join(folder, 'backend.ts')) ? 'backend' : 'plugin'
  const file = join(root, 'node_modules/.cache/callboard', id, `${half}.${Date.now()}.mjs`)
  const { outputFiles } = await build({
    entryPoints: [join(folder, `${half}.ts`)],
    absWorkingDir: root,
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    sourcemap: 'inline',
    sourcesContent: false,
    outfile: file,
    plugins: [ownFiles(root, folder)],
    logLevel: 'silent',
  }).catch((error: BuildFailure) => {
    throw error.errors ? new BundleError(error.errors.map(lineOf).join('\n')) : error
  })
  return { file, text: outputFiles[0]?.text ?? '' }
}

/** For as long as it takes to load it. */
export async function whileWritten<Result>({ file, text }: Bundle, act: () => Promise<Result>): Promise<Result> {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, text)
  try {
    return await act()
  } finally {
    await rm(file, { force: true })
  }
}

function lineOf({ text, location }: BuildFailure['errors'][number]): string {
  return location ? `${location.file}:${location.line}:${location.column + 1}: ${text}` : text
}

function ownFiles(root: string, folder: string): Plugin {
  const shared = join(root, 'node_modules') + sep
  return {
    name: 'own-files',
    setup({ onResolve, onLoad, resolve }) {
      onResolve({ filter: /.*/ }, async ({ path, kind, importer, resolveDir, pluginData }) => {
        if (kind === 'entry-point' || pluginData === 'resolving' || path.startsWith('node:')) return undefined
        const found = await resolve(path, { kind, importer, resolveDir, pluginData: 'resolving' })
        if (found.errors.length > 0 || found.external) return found
        if (found.path.startsWith(folder + sep)) return undefined
        const isPackage = !path.startsWith('.') && !path.startsWith('/')
        if (isPackage && (found.path.startsWith(shared) || path.startsWith('@callboard/')))
          return { path, external: true }
        return { path: pathToFileURL(found.path).href, external: true }
      })
      // It says where migrations are: beside the source, and not beside the bundle.
      onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        const text = await readFile(path, 'utf8')
        return { contents: text.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)), loader: 'ts' }
      })
    },
  }
}
