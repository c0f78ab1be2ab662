import { fieldAt, type Kind, nearest, shapeOf } from '@callboard/catalog-model'
import { z } from 'zod'
import type { ConfiguredKind } from './KindsConfig'
import { withLinearPatterns } from './linear'
import { markRelations } from './markRelations'
import { normalizeSchema } from './normalizeSchema'
import { readSchema } from './readSchema'
import { refInCircle } from './refInCircle'

/** Says what is wrong, and where below the kind. */
export type Report = (message: string, path?: PropertyKey[]) => void

/** Makes a kind like any other of what the configuration declares; undefined after saying why that cannot be. */
export function toKind({ schema, relations, ...declared }: ConfiguredKind, report: Report): Kind | undefined {
  const written = readSchema(schema, report)
  if (!written) return undefined
  const normalized = { ...normalizeSchema(written), type: 'object' }
  const circle = refInCircle(normalized)
  if (circle !== undefined) {
    report(`leads in a circle by its $ref ${circle}: nothing could be checked by it`, ['schema'])
    return undefined
  }
  const faults = markRelations(normalized, relations)
  for (const [field, fault] of faults) report(fault, ['relations', field])
  const spec = convert(normalized, report)
  if (!spec) return undefined
  for (const list of ['columns', 'facets'] as const) {
    declared[list].forEach((field, index) => {
      const fault = missingField(spec, field)
      if (fault) report(fault, [list, index])
    })
  }
  return { ...withoutUndefined(declared), spec }
}

/** What only shows when the schema is put together, such as a `$ref` that leads nowhere. */
function convert(schema: Record<string, unknown>, report: Report): z.ZodType | undefined {
  try {
    return withLinearPatterns(() => z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]))
  } catch (error) {
    report(`cannot be used: ${(error as Error).message}`, ['schema'])
    return undefined
  }
}

function missingField(spec: z.ZodType, field: string): string | undefined {
  const path = field.split('.').slice(1)
  if (fieldAt(spec, path)) return undefined
  const meant = nearest(path.at(-1) ?? '', Object.keys(shapeOf(fieldAt(spec, path.slice(0, -1)))))
  return `leads to no field of the schema.${meant ? ` Did you mean ${[...field.split('.').slice(0, -1), meant].join('.')}?` : ''}`
}

const withoutUndefined = <Value extends object>(value: Value) =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as {
    [Key in keyof Value]: Exclude<Value[Key], undefined>
  }
