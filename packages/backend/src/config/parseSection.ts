import type { z } from 'zod'
import { type ConfigPath, keyPlaceAt, nodeAt, plainValue } from './ConfigNode'
import { type ConfigProblem, refuseProblems } from './ConfigProblem'
import { describeIssue } from './describeIssue'
import type { Config } from './loadConfig'
import { takeTextAs } from './takeTextAs'

/**
 * Checks a section of the configuration and gives it in the shape of the schema. An absent section is an empty one, so that
 * defaults apply. Text is taken as a number or as true or false where the schema wants one, because that is all that
 * `${VAR}` can give.
 * @throws StartError that names every problem with its place.
 */
export function parseSection<Schema extends z.ZodType>(config: Config, id: string, schema: Schema): z.output<Schema> {
  return parseAt(config, [id], schema)
}

/** The same for any path; `[]` is the whole configuration. */
export function parseAt<Schema extends z.ZodType>(config: Config, path: ConfigPath, schema: Schema): z.output<Schema> {
  const node = nodeAt(config.node, path)
  const value = (node && plainValue(node)) ?? {}
  const result = takeTextAs(schema, value)
  if (result.success) return result.data
  const described = result.error.issues.flatMap((issue) => describeIssue(issue, value, schema))
  refuseProblems(described.map((each) => placed(config, [...path, ...each.path], each.message)))
  throw result.error
}

const placed = (config: Config, path: ConfigPath, message: string): ConfigProblem => ({
  place: keyPlaceAt(config.node, path),
  path,
  message,
})
