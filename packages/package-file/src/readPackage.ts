import { Readable } from 'node:stream'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { extract } from 'tar-stream'
import { z } from 'zod'
import { whyIncompatible } from './apiVersion'
import { Manifest, manifestFile } from './Manifest'
import { PackageError } from './PackageError'
import { packageLimits } from './packageLimits'
import { sha256Of } from './writePackage'

export interface Package {
  manifest: Manifest
  /** Every file but the manifest, by its path in the package. */
  files: Map<string, Buffer>
  /** Of the package as a whole. */
  sha256: string
}

/**
 * Reads a package and holds it against what it says of itself. Nothing of it is run.
 * @throws PackageError if it is damaged, changed since it was built, too large, or for another version of the plugin API.
 */
export async function readPackage(packed: Buffer): Promise<Package> {
  if (packed.length > packageLimits.packedBytes) throw tooLarge()
  const found = await unpack(await unzip(packed))
  const text = found.get(manifestFile)
  if (!text)
    throw new PackageError(
      `It is no package of a plugin: it has no ${manifestFile}. "callboard plugin build" makes one.`,
    )
  const manifest = parseManifest(text.toString())
  const files = new Map([...found].filter(([path]) => Object.hasOwn(manifest.files, path)))
  checkSums(manifest, files)
  return { manifest, files, sha256: sha256Of(packed) }
}

async function unzip(packed: Buffer): Promise<Buffer> {
  try {
    return await promisify(gunzip)(packed, { maxOutputLength: packageLimits.unpackedBytes })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge()
    throw new PackageError('It is no package of a plugin, or a damaged one: a package is a .tgz file.')
  }
}

async function unpack(bytes: Buffer): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>()
  try {
    for await (const entry of Readable.from([bytes]).pipe(extract())) {
      const chunks: Buffer[] = []
      for await (const chunk of entry) chunks.push(chunk)
      // Links and devices have no place in a package; a name counts only if the manifest has it, which knows no way out.
      if (entry.header.type === 'file') files.set(entry.header.name.replace(/^package\//, ''), Buffer.concat(chunks))
      if (files.size > packageLimits.files) throw tooLarge()
    }
  } catch (error) {
    if (error instanceof PackageError) throw error
    throw new PackageError('It is no package of a plugin, or a damaged one: what is in it is no tar archive.')
  }
  return files
}

/** The version is looked at first: what a newer one says of itself, this one need not understand. */
function parseManifest(text: string): Manifest {
  const value = jsonIn(text)
  const { data } = Manifest.pick({ apiVersion: true }).loose().safeParse(value)
  const reason = data && whyIncompatible(data.apiVersion)
  if (reason) throw new PackageError(reason)
  const parsed = Manifest.safeParse(value)
  if (parsed.success) return parsed.data
  throw new PackageError(`Its ${manifestFile} is not as expected: ${z.prettifyError(parsed.error)}`)
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new PackageError(`Its ${manifestFile} is no JSON: ${(error as Error).message}`)
  }
}

function checkSums(manifest: Manifest, files: Map<string, Buffer>) {
  for (const [path, sum] of Object.entries(manifest.files)) {
    const content = files.get(path)
    if (!content) throw new PackageError(`It lacks the file ${path}. Build it again.`)
    if (sha256Of(content) !== sum)
      throw new PackageError(`Its file ${path} was changed after it was built. Build it again.`)
  }
  const { backend, frontend } = manifest
  const missing = [backend, frontend?.script, ...(frontend?.styles ?? [])].find((path) => path && !files.has(path))
  if (missing) throw new PackageError(`It names ${missing}, which is not among its files. Build it again.`)
}

const tooLarge = () =>
  new PackageError(
    `It holds more than a plugin may: ${packageLimits.packedBytes / 1e6} MB packed, ${packageLimits.unpackedBytes / 1e6} MB unpacked, ${packageLimits.files} files.`,
  )
