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
export function parseArguments(args: string[]): { format: keyof typeof formats; paths: string[] } {
  const { values, positionals } = parsed(args)
  const { format } = values
  if (!Object.hasOwn(formats, format)) {
    throw new UsageError(`There is no format "${format}". Try: ${Object.keys(formats).join(', ')}.`)
  }
  return { format: format as keyof typeof formats, paths: positionals.length > 0 ? positionals : ['.'] }
}

function parsed(args: string[]) {
  try {
    return parseArgs({ args, options: { format: { type: 'string', default: 'human' } }, allowPositionals: true })
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
}
