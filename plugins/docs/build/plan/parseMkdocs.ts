import { LineCounter, parseDocument } from 'yaml'
import { z } from 'zod'
import type { SiteProblem } from '../../plugin'
import { problem } from '../Problem'
import { lineIn } from './lineIn'
import { MkdocsConfig } from './MkdocsConfig'
import { withoutEffect } from './withoutEffect'

/** A `mkdocs.yml`, and what is wrong with it. */
export interface ParsedMkdocs {
  config: MkdocsConfig
  problems: SiteProblem[]
}

/**
 * Reads a `mkdocs.yml`. Tags such as `!!python/name:…` and `!ENV` are plain values here: nothing is looked up or run. A key
 * that is not as it should be is left out and told of; the others hold.
 */
export function parseMkdocs(text: string, file: string): ParsedMkdocs {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'silent', uniqueKeys: false })
  const lineOf = lineIn(text)
  const errors = document.errors.map(({ message, pos: [offset] }) =>
    problem('error', `${file} is not valid YAML: ${message.split('\n')[0]}`, {
      file,
      line: lines.linePos(offset).line,
    }),
  )
  const value = plainValue(document)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const told = errors.length > 0 ? errors : [problem('error', `${file} holds no settings.`, { file })]
    return { config: {}, problems: told }
  }
  const checked = check(value as Record<string, unknown>, file, lineOf)
  return {
    config: checked.config,
    problems: [...errors, ...checked.problems, ...withoutEffect(value as Record<string, unknown>, file, lineOf)],
  }
}

/** Aliases of aliases would grow without bound; the library stops at a hundred and throws. */
function plainValue(document: ReturnType<typeof parseDocument>): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 })
  } catch {
    return undefined
  }
}

function check(value: Record<string, unknown>, file: string, lineOf: (text: string) => number | undefined) {
  const config: Record<string, unknown> = {}
  const problems: SiteProblem[] = []
  for (const [key, schema] of Object.entries(MkdocsConfig.shape)) {
    if (value[key] === undefined || value[key] === null) continue
    const parsed = schema.safeParse(value[key])
    if (parsed.success) config[key] = parsed.data
    else
      problems.push(
        problem('warning', `${key} is left out: ${sentence(parsed.error)}`, { file, line: lineOf(`${key}:`) }),
      )
  }
  return { config: config as MkdocsConfig, problems }
}

const sentence = (error: z.ZodError) =>
  z.flattenError(error).formErrors[0] ?? error.issues[0]?.message ?? 'it is not valid.'
