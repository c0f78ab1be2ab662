import { text } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'
import { createUrlReader, StartError } from '@callboard/backend'
import type { Terminal, TerminalCommand } from '@callboard/plugin-api/backend'
import { findKinds } from './findKinds'

/** Runs the command in `file`, and gives its exit code. */
export async function runWithTerminal(root: string, file: string, args: string[]): Promise<number> {
  const command: TerminalCommand = (await import(pathToFileURL(file).href)).default
  const print = (line: string) => void process.stdout.write(`${line}\n`)
  const complain = (line: string) => void process.stderr.write(`${line}\n`)
  if (args.includes('--help')) {
    print(command.help)
    return 0
  }
  const kinds = await findKinds(root).catch((error: Error) => {
    if (!(error instanceof StartError)) throw error
    complain(error.message)
  })
  if (!kinds) return 2
  const reader = createUrlReader({ allow: [], integrations: {} })
  const terminal: Terminal = { kinds, reader, print, complain, readInput: () => text(process.stdin) }
  return command.run(args, terminal)
}
