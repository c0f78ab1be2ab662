import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CommandError } from './CommandError.mjs'
import { endWithNpm } from './endWithNpm.mjs'
import { findPluginCommands } from './plugins/findPluginCommands.mjs'
import { runPluginCommand } from './plugins/runPluginCommand.mjs'

/**
 * @typedef {object} Command
 * @property {string} summary What it does, for the help.
 * @property {boolean} [takesArguments] It has a help of its own, and runs where it is typed.
 * @property {() => Promise<(root: string, args: string[]) => Promise<void>>} load
 */

/** @type {Record<string, Command>} */
const commands = {
  start: {
    summary: 'Install and build what is out of date, then run the portal',
    load: async () => (await import('./start.mjs')).start,
  },
  dev: {
    summary: 'Run the portal from its source; both halves reload as you edit',
    load: async () => (await import('./dev/dev.mjs')).dev,
  },
  build: {
    summary: 'Build server and app into dist/',
    load: async () => (await import('./build.mjs')).build,
  },
  new: {
    summary: 'Write a plugin to begin with; see callboard new --help',
    takesArguments: true,
    load: async () => (await import('./new/makePlugin.mjs')).makePlugin,
  },
  plugin: {
    summary: 'Build, install and remove packages of plugins; see callboard plugin --help',
    takesArguments: true,
    load: async () => (await import('./package/runPackageCommand.mjs')).runPackageCommand,
  },
  config: {
    summary: 'Check the configuration without starting the portal; see callboard config --help',
    takesArguments: true,
    load: async () => (await import('./config/runConfigCommand.mjs')).runConfigCommand,
  },
  help: { summary: 'Show this', load: async () => async () => printHelp() },
}

const root = resolve(fileURLToPath(new URL('../../../', import.meta.url)))

/**
 * Runs one command from the root of the repository. What goes wrong is said in words, without a stack, when it is known.
 * @param {string[]} args What was written after `callboard`.
 */
export async function runCommand([name = 'help', ...args]) {
  try {
    const command = named(name === '-h' ? 'help' : name.replace(/^--/, ''), commands)
    const ofPlugin = command ? undefined : named(name, findPluginCommands(root))
    if (ofPlugin) return await runPluginCommand(root, ofPlugin, args)
    if (!command) throw new CommandError(`There is no command "${name}". Try: ${allNames().join(', ')}`)
    if (command.takesArguments) return await (await command.load())(root, args)
    if (args.some((arg) => ['help', '--help', '-h'].includes(arg))) return printHelp()
    if (args.length > 0)
      throw new CommandError(
        `callboard ${name} takes no arguments, and was given ${args.join(' ')}. See callboard help for the environment.`,
      )
    process.chdir(root)
    endWithNpm()
    const run = await command.load()
    await run(root, args)
  } catch (error) {
    const { name, message, stack } = /** @type {Error} */ (error)
    // By its name, because development runs its sources in a module graph of their own, with a class of their own.
    console.error(`\n${name === 'CommandError' ? message : stack}\n`)
    process.exit(1)
  }
}

/**
 * Whatever was typed: `constructor` is no command.
 * @template T
 * @param {string} name
 * @param {Record<string, T>} known
 * @returns {T | undefined}
 */
const named = (name, known) => (Object.hasOwn(known, name) ? known[name] : undefined)

const allNames = () => [...Object.keys(commands), ...Object.keys(findPluginCommands(root))]

function printHelp() {
  const ofPlugins = Object.entries(findPluginCommands(root)).map(([name, { plugin }]) => [
    name,
    `Of the plugin ${plugin}; see callboard ${name} --help`,
  ])
  const own = Object.entries(commands).map(([name, { summary }]) => [name, summary])
  const lines = [...own, ...ofPlugins].map(([name = '', summary]) => `  ${name.padEnd(10)}${summary}`)
  console.log(`callboard <command>\n\n${lines.join('\n')}

Environment
  PORT, HOST            where to listen (7007, for this machine only)
  DATABASE_URL          a PostgreSQL 15 or newer; without it an embedded one is started
  CALLBOARD_CONFIG      configuration files, comma-separated, later ones win (app-config.yaml)
  CALLBOARD_DATA_DIR    where the embedded database lives (.callboard)
  CALLBOARD_PLUGINS_DIR where installed plugins lie (plugins-installed)`)
}
