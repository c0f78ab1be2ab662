import { parseArgs } from 'node:util'
import { toGithub } from './toGithub'
import { toJson } from './toJson'
import { toText } from './toText'
import { UsageError } from './UsageError'
import type { Validated } from './Validated'

/** Each makes lines of what was found. */
export const formats: Record<'human' | 'json' | 'github', (validated: Validated) => string[]> = {
  human: toText,
  json: toJson,
  github: toGithub,
}

/** @throws UsageError */
export function parseArguments(args: string[]): { format: keyof typeof formats; isStrict: boolean; paths: string[] } {
  const { values, positionals } = parsed(args)
  const { format, strict } = values
  if (!Object.hasOwn(formats, format)) {
    throw new UsageError(`There is no format "${format}". Try: ${Object.keys(formats).join(', ')}.`)
  }
  const paths = positionals.length > 0 ? positionals : ['.']
  return { format: format as keyof typeof formats, isStrict: strict, paths }
}

function parsed(args: string[]) {
  try {
    const options = {
      format: { type: 'string', default: 'human' },
      strict: { type: 'boolean', default: false },
    } as const
    return parseArgs({ args, options, allowPositionals: true })
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
}
