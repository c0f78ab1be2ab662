import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, type Message, type Plugin } from 'esbuild'
import { CommandError } from '../CommandError.mjs'

/** Libraries that are no modules ask for others in Node's older way. */
const banner = {
  js: "import { createRequire as requireOf } from 'node:module';const require = requireOf(import.meta.url);",
}

/** A file with everything that it imports as one module for Node. @throws CommandError with the place of what is wrong */
export async function bundleForNode(root: string, file: string, plugins: Plugin[] = []): Promise<Buffer> {
  try {
    const { outputFiles } = await build({
      entryPoints: [file],
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'node',
      target: 'node20.19',
      banner,
      minifySyntax: true,
      treeShaking: true,
      // A plugin outside the repository finds there what it is written against.
      nodePaths: [join(root, 'node_modules')],
      loader: { '.css': 'empty', '.module.css': 'empty' },
      plugins,
      // Reached by the driver of the database only where somebody has added it.
      external: ['pg-native'],
      logLevel: 'silent',
    })
    return Buffer.from(outputFiles[0]?.contents ?? [])
  } catch (error) {
    const { errors } = error as { errors?: Message[] }
    if (!errors) throw error
    throw new CommandError(errors.map(lineOf).join('\n'))
  }
}

const lineOf = ({ text, location }: Message) =>
  location ? `${location.file}:${location.line}:${location.column + 1}: ${text}` : text

/** The same in a file that can be imported. */
export async function bundled(root: string, file: string, plugins: Plugin[] = []): Promise<string> {
  const at = join(await mkdtemp(join(tmpdir(), 'callboard-')), 'contract.mjs')
  await writeFile(at, await bundleForNode(root, file, plugins))
  return at
}
