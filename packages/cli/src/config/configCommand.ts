import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { checkConfig, type Finding } from '@callboard/backend'
import { CommandError } from '../CommandError.mjs'

export const help = `callboard config check [--json]   say what is wrong in the configuration, of the portal and of every plugin, without starting anything

It ends with 1 if there are errors, and with 0 otherwise. Keys that nothing reads are warnings. With --json it prints a list of
{ severity, source, line, column, key, message, text }.`

/** Runs `callboard config …`; gives the exit code. @throws CommandError */
export async function configCommand(root: string, args: string[]): Promise<number> {
  const { positionals, values } = parse(args)
  const [name = 'help', ...rest] = positionals
  if (values.help || name === 'help') {
    console.log(help)
    return 0
  }
  if (name !== 'check' || rest.length > 0)
    throw new CommandError(`There is no command "config ${positionals.join(' ')}".\n\n${help}`)
  process.chdir(root)
  const findings = await checkConfig({
    root,
    env: process.env,
    pluginFolder: join(root, 'plugins'),
    appFolder: join(root, 'dist/app'),
  })
  console.log(values.json ? JSON.stringify(findings, null, 2) : textOf(findings))
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0
}

function textOf(findings: Finding[]): string {
  if (findings.length === 0) return 'The configuration has no errors.'
  const errors = findings.filter(({ severity }) => severity === 'error').length
  const lines = findings.map(
    ({ severity, text }) => `${severity === 'error' ? '✗' : '!'} ${text.replaceAll('\n', '\n    ')}`,
  )
  return [...lines, '', `${counted(errors, 'error')}, ${counted(findings.length - errors, 'warning')}.`].join('\n')
}

const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`

function parse(args: string[]) {
  try {
    const options = { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const
    return parseArgs({ args, allowPositionals: true, options })
  } catch (error) {
    throw new CommandError(`${(error as Error).message}\n\n${help}`)
  }
}
