import { minimatch } from 'minimatch'
import type { CatalogConfig, ConfiguredLocation, Rule } from '../CatalogConfig'
import { sourceOf } from './resolveTarget'
import type { Source } from './Source'

/** Decides whether entities of a kind, and of a type where a rule names one, may come from a location. */
export type Allows = (kind: string, type?: unknown) => boolean

/**
 * Reads `catalog.rules`, and the rules of the configured location itself, for one location. Kinds and types are the same in
 * upper and lower case. Rules look at the location that was registered, not at the files that it leads to.
 */
export function allowsFor(location: Source, { rules, locations }: Pick<CatalogConfig, 'rules' | 'locations'>): Allows {
  // What a provider writes is what the configuration asked it for.
  if (rules === undefined || location.type === 'provider') return () => true
  const own = locations.flatMap((each) => (isConfiguredAs(each, location) ? (each.rules ?? []) : []))
  const allowed = [...rules.filter((rule) => matches(rule, location)), ...own].flatMap(({ allow }) => allow)
  return (kind, type) =>
    allowed.some((each) => {
      const rule = typeof each === 'string' ? { kind: each } : each
      return isAlike(rule.kind, kind) && (rule['spec.type'] === undefined || isAlike(rule['spec.type'], type))
    })
}

/** Itself, or one of the files that a pattern of the configuration stands for. */
function isConfiguredAs({ type, target }: ConfiguredLocation, location: Source): boolean {
  if (type !== location.type) return false
  const configured = sourceOf(type, target).target
  return configured === location.target || (configured.includes('*') && minimatch(location.target, configured))
}

function matches({ locations }: Rule, location: Source): boolean {
  if (!locations) return true
  return locations.some(
    ({ type, exact, pattern }) =>
      (type === undefined || type === location.type) &&
      (exact === undefined || exact === location.target) &&
      (pattern === undefined || minimatch(location.target, pattern, { nocase: true, dot: true })),
  )
}

const isAlike = (left: string, right: unknown) =>
  typeof right === 'string' && left.toLowerCase() === right.toLowerCase()
