import { z } from 'zod'
import type { Entity } from '../Entity'
import { guessRef } from '../guessRef'
import { toPointer } from '../jsonPointer'
import type { Kind } from '../Kind'
import type { Problem } from '../Problem'
import type { Draft } from '../parse/Draft'
import { checkKind } from './checkKind'
import { checkReferences } from './checkReferences'
import { checkSpelling } from './checkSpelling'
import { Envelope } from './envelope'
import { explainIssue } from './explainIssue'
import { type Finding, locateFinding } from './Finding'
import { checkInvisible, withoutInvisible } from './invisible'
import { checkLookAlikes } from './lookAlikes'

/** As many as anyone reads about one entity. */
const mostProblems = 100

/**
 * Makes an entity of a draft, with its namespace filled in, or says everything that keeps it from being one. Placeholders such
 * as `$text` are expected to have been resolved. There may be problems beside an entity: warnings.
 *
 * @param kinds by name, as in `kind: Component`
 */
export function validateDraft(
  draft: Draft,
  kinds: Readonly<Record<string, Kind>>,
): { entity?: Entity; problems: Problem[] } {
  if (isForeign(draft.value)) return { problems: [locateFinding(draft, undefined, notAnEntity)] }
  const { kind, findings } = checkKind(draft.value, kinds)
  const envelope = Envelope.safeParse(draft.value)
  const spec = kind?.spec.safeParse(draft.value.spec)
  const all = [
    ...findings,
    ...explain(envelope.error, draft, Envelope, []),
    ...ignoredFields(draft.value),
    ...checkInvisible(draft.value),
    ...checkLookAlikes(draft.value),
    ...(kind ? checkSpec(spec?.error, draft, kind) : []),
  ]
  const problems = locate(draft, oncePerPlace(all))
  if (all.some(({ level }) => level === 'error') || !envelope.success || !spec?.success) return { problems }
  return { entity: withoutInvisible(entityOf(envelope.data, spec.data)), problems }
}

function checkSpec(error: z.ZodError | undefined, draft: Draft, kind: Kind): Finding[] {
  return [
    // A schema is dear to make, for the few that it is to explain.
    ...(error ? explain(error, draft, z.looseObject({ spec: kind.spec }), ['spec']) : []),
    ...checkReferences(draft.value.spec, kind),
    ...checkSpelling(draft.value.spec, kind),
  ]
}

/** In the order of the text, as one reads it. */
function locate(draft: Draft, findings: Finding[]): Problem[] {
  const ref = findings.length > 0 ? guessRef(draft.value) : undefined
  return findings
    .map((finding) => locateFinding(draft, ref, finding))
    .sort((left, right) => left.line - right.line || left.column - right.column)
}

function entityOf({ apiVersion, kind, metadata }: z.infer<typeof Envelope>, spec: unknown): Entity {
  const { uid: _uid, etag: _etag, ...written } = metadata
  const entity = { apiVersion, kind, metadata: { ...written, namespace: metadata.namespace ?? 'default' } }
  return (spec === undefined ? entity : { ...entity, spec }) as Entity
}

function explain(error: z.ZodError | undefined, draft: Draft, schema: z.ZodType, at: string[]): Finding[] {
  const issues = error?.issues.slice(0, mostProblems) ?? []
  return issues.flatMap((issue) => explainIssue({ ...issue, path: [...at, ...issue.path] }, draft, schema))
}

/** A file of another program: saying what all is missing would not help. */
function isForeign(value: Record<string, unknown>): boolean {
  return !['apiVersion', 'kind', 'metadata'].some((field) => Object.hasOwn(value, field))
}

const notAnEntity: Finding = {
  level: 'error',
  code: 'not-an-entity',
  message:
    'This is not a catalog entity: it has no `apiVersion`, no `kind` and no `metadata`. Is it the file you meant?',
  path: [],
}

function ignoredFields({ metadata }: Record<string, unknown>): Finding[] {
  if (typeof metadata !== 'object' || metadata === null) return []
  return ['uid', 'etag']
    .filter((field) => Object.hasOwn(metadata, field))
    .map((field) => ({
      level: 'info',
      code: 'ignored-field',
      message: `\`metadata.${field}\` is set by the portal. What the file says is ignored.`,
      path: ['metadata', field],
      atKey: true,
    }))
}

/** The first that is said about a place says most: a kind that does not exist matters more than how it is spelled. */
function oncePerPlace(findings: Finding[]): Finding[] {
  const seen = new Set<string>()
  const first = findings.filter(({ path }) => {
    const place = toPointer(path)
    return !seen.has(place) && seen.add(place)
  })
  return first.slice(0, mostProblems)
}
