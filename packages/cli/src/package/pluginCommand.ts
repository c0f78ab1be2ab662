import { parseArgs } from 'node:util'
import { CommandError } from '../CommandError.mjs'

export const help = `callboard plugin build <folder> [--out <folder>]   make a package of a plugin: <id>-<version>.tgz
callboard plugin add <package | folder | npm name>  install it, or another version of it; a running portal has it at once
callboard plugin remove <id>                        take it away again; its tables and what is in them stay
callboard plugin list                               what is installed`

/** @returns the lines to print */
type Run = (root: string, what: string, options: { out?: string | undefined }) => Promise<string[]>

/** Each by itself: what bundles takes longer to load than the folder takes to list. */
const commands: Record<string, () => Promise<Run>> = {
  build: async () => (await import('./buildTo')).buildTo,
  add: async () => (await import('./addPackage')).addPackage,
  remove: async () => (await import('./removePackage')).removePackage,
  list: async () => (await import('./listPackages')).listPackages,
}

/** Runs `callboard plugin …` and prints what it did. @throws CommandError */
export async function pluginCommand(root: string, args: string[]): Promise<void> {
  const { positionals, values } = parse(args)
  const [name = 'help', what = '', ...rest] = positionals
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (values.help || name === 'help') return console.log(help)
  if (!load) throw new CommandError(`There is no command "plugin ${name}".\n\n${help}`)
  if (rest.length > 0 || (what === '') !== (name === 'list'))
    throw new CommandError(`callboard plugin ${name} takes ${name === 'list' ? 'nothing' : 'one thing'}.\n\n${help}`)
  process.chdir(root)
  // What is packed is what people use, whatever the command is run in.
  process.env.NODE_ENV = 'production'
  const run = await load()
  for (const line of await run(root, what, values)) console.log(line)
}

function parse(args: string[]) {
  try {
    const options = { out: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const
    return parseArgs({ args, allowPositionals: true, options })
  } catch (error) {
    throw new CommandError(`${(error as Error).message}\n\n${help}`)
  }
}
