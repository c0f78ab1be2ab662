import { type Db, prepared } from '@callboard/plugin-api/backend'
import { findField, printValue } from '@callboard/query'
import { askedValues, type CorrectedField, type KnownValue, meantValue, withValue } from './corrections'
import type { QueryCorrection } from './routes'

/** Nobody misspells more at once; and each is compared with every value there is, while nobody else is answered. */
const mostCorrected = 5

/** For values of a query that nothing has, the nearest that something has: what was probably meant. */
export async function findCorrections(db: Db, q: string): Promise<QueryCorrection[]> {
  const asked = askedValues(q).slice(0, mostCorrected)
  if (asked.length === 0) return []
  const known = await findKnownValues(db, [...new Set(asked.map(({ field }) => field))])
  return asked.flatMap((each) => {
    const meant = meantValue(each, known)
    if (meant === undefined) return []
    const written = (value: string) => `${each.field}:${printValue({ is: value })}`
    return [{ written: written(each.is), meant: written(meant), q: withValue(q, each, meant) }]
  })
}

function findKnownValues(db: Db, fields: CorrectedField[]): Promise<KnownValue[]> {
  const kinds = fields.map((field) => ({ field, kinds: findField(field)?.kinds ?? [] }))
  const targets = kinds.flatMap(({ field, kinds }) => kinds.map((kind) => ({ field, kind })))
  return prepared<KnownValue>(db, statement, {
    fields,
    targetFields: targets.map(({ field }) => field),
    targetKinds: targets.map(({ kind }) => kind),
  })
}

/** The values of facets are counted, by kind; of what is referred to, there may be some that nothing refers to yet. */
const statement = `
  select facet as field, case facet when 'kind' then lower(value) else value end as value, null as title
  from counts where facet = any (:fields::text[]) and facet <> 'owner'
  group by facet, value having sum(count) > 0
  union all
  select target.field, ref, title
  from unnest(:targetFields::text[], :targetKinds::text[]) as target (field, kind)
  join entities on lower(entities.kind) = target.kind
`
