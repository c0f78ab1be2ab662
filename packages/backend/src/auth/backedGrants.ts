import { nearest } from '@callboard/catalog-model'
import type { Plugin } from '@callboard/plugin-api'
import { type Config, type ConfigProblem, keyPlaceAt } from '../config'
import type { Grant, Grants } from './permissions'

/**
 * The grants whose conditions a plugin decides. Another one would let everybody do what only some should, so it grants nothing, and is
 * complained of.
 */
export function backedGrants(
  config: Config,
  grants: Grants,
  plugins: Plugin[],
): { grants: Grants; complaints: ConfigProblem[] } {
  const complaints: ConfigProblem[] = []
  const backed = (who: keyof Grants) =>
    grants[who].filter((grant, index) => {
      const complaint = complaintOf(grant, plugins)
      const path = ['permissions', who, index]
      if (complaint) complaints.push({ place: keyPlaceAt(config.node, path), path, message: complaint })
      return !complaint
    })
  return { grants: { guests: backed('guests'), users: backed('users') }, complaints }
}

function complaintOf(grant: Grant, plugins: Plugin[]): string | undefined {
  if (typeof grant === 'string') return undefined
  const [id, name = ''] = grant.allow.split('.')
  const rules = Object.keys(plugins.find((plugin) => plugin.id === id)?.rules[name] ?? {})
  const unknown = grant.if.find((rule) => !rules.includes(rule))
  if (unknown === undefined) return undefined
  const near = nearest(unknown, rules)
  const known = rules.length > 0 ? `It can be ${rules.join(' or ')}.` : 'It cannot be granted under conditions.'
  return `grants nothing: ${grant.allow} has no condition '${unknown}'. ${near ? `Did you mean '${near}'?` : known}`
}
