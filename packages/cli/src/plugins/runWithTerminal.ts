import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createUrlReader, findPlugins } from '@callboard/backend'
import type { Terminal, TerminalCommand } from '@callboard/plugin-api/backend'

/** Runs the command in `file`, and gives its exit code. */
export async function runWithTerminal(root: string, file: string, args: string[]): Promise<number> {
  const command: TerminalCommand = (await import(pathToFileURL(file).href)).default
  const print = (line: string) => void process.stdout.write(`${line}\n`)
  const complain = (line: string) => void process.stderr.write(`${line}\n`)
  if (args.includes('--help')) {
    print(command.help)
    return 0
  }
  const reader = createUrlReader({ allow: [], integrations: {} })
  return command.run(args, { kinds: await findKinds(root), reader, print, complain })
}

async function findKinds(root: string): Promise<Terminal['kinds']> {
  const installed = await findPlugins(join(root, 'plugins'), () => false)
  return Object.assign({}, ...installed.map((plugin) => ('backend' in plugin ? plugin.backend.plugin.kinds : {})))
}
