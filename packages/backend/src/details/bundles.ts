import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { filesPath } from '../installed/packageFiles'
import type { InstalledPlugin } from '../plugins/InstalledPlugin'

/** The files of the app that belong to one plugin alone, by id, as the build wrote them down. */
const Bundles = z.record(z.string(), z.array(z.string()))
export type Bundles = z.infer<typeof Bundles>

/** Undefined where there is no built app. */
export async function readBundles(appFolder: string | undefined): Promise<Bundles | undefined> {
  const text = appFolder && (await readFile(join(appFolder, 'bundles.json'), 'utf8').catch(() => undefined))
  return text ? Bundles.parse(JSON.parse(text)) : undefined
}

interface Size {
  files: number
  bytes: number
}

/** What a browser fetches of a plugin when it has seen all of it. */
export async function bundleOf(
  { id, folder, package: manifest }: InstalledPlugin,
  { appFolder, bundles }: { appFolder: string | undefined; bundles: Bundles | undefined },
): Promise<Size | undefined> {
  // Those of a package are sent as they are, those of the app as the build has compressed them.
  if (manifest) {
    const files = Object.keys(manifest.files).filter(isOfScreen)
    return folder ? sizeOf(files.map((file) => join(folder, file))) : undefined
  }
  if (!bundles || !appFolder) return undefined
  return sizeOf((bundles[id] ?? []).map((file) => join(appFolder, file)))
}

const isOfScreen = (file: string) => file.startsWith('frontend/') && !file.endsWith('.map')

/** The build leaves small files as they are. */
const sent = (file: string) => stat(`${file}.br`).catch(() => stat(file))

async function sizeOf(files: string[]): Promise<Size> {
  const sizes = await Promise.all(files.map((file) => sent(file).then(({ size }) => size)))
  return { files: files.length, bytes: sizes.reduce((sum, size) => sum + size, 0) }
}

/** Whose a script is, by its path: that of a package, of the built app, or in development of its source. */
export function pluginOfScript(path: string, bundles: Bundles = {}): string | undefined {
  const [, id] = new RegExp(`^(?:${filesPath}|.*/plugins)/([\\w-]+)/`).exec(path) ?? []
  return id ?? Object.keys(bundles).find((each) => bundles[each]?.includes(path.slice(1)))
}
