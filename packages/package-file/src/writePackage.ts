import { createHash } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { createGzip } from 'node:zlib'
import { pack } from 'tar-stream'
import { type Manifest, manifestFile } from './Manifest'

export type About = Omit<Manifest, 'files'>

/**
 * A package as one file, laid out as npm has it: everything below `package/`. The same files give the same bytes, whenever and wherever
 * it is built.
 */
export async function writePackage(about: About, files: Map<string, Buffer>): Promise<Buffer> {
  const sorted = [...files].sort(([one], [other]) => (one < other ? -1 : 1))
  const sums = sorted.map(([path, content]) => [path, sha256Of(content)] as const)
  const manifest: Manifest = { ...about, files: Object.fromEntries(sums) }
  const tar = pack()
  for (const [path, content] of [[manifestFile, `${JSON.stringify(manifest, null, 2)}\n`] as const, ...sorted])
    tar.entry({ name: `package/${path}`, mtime: beginning }, content)
  tar.finalize()
  return buffer(tar.pipe(createGzip({ level: 9 })))
}

/** The time that npm gives all files of its packages. */
const beginning = new Date('1985-10-26T08:15:00Z')

export const sha256Of = (content: Buffer) => createHash('sha256').update(content).digest('hex')
