import { type Db, prepared } from '@callboard/plugin-api/backend'

type Spelled = 'type' | 'lifecycle' | 'tag'

/**
 * Values as entities have them, in whatever case they were asked for: what lists are narrowed by is compared as it is written. One
 * that no entity has stays as it is.
 */
export async function findSpellings(db: Db, asked: Record<Spelled, string[]>): Promise<Record<Spelled, string[]>> {
  if (Object.values(asked).every((values) => values.length === 0)) return asked
  const rows = await prepared<{ facet: Spelled; value: string; asked: string }>(
    db,
    `
    select distinct facet, value, asked
    from (
      select 'type' as facet, asked from unnest(:types::text[]) as asked
      union all select 'lifecycle', asked from unnest(:lifecycles::text[]) as asked
      union all select 'tag', asked from unnest(:tags::text[]) as asked
    ) as wanted
    join counts using (facet)
    where lower(value) = lower(asked)
    order by value
    `,
    { types: asked.type, lifecycles: asked.lifecycle, tags: asked.tag },
  )
  const spelled = (facet: Spelled) => [
    ...new Set(
      asked[facet].flatMap((value) => {
        const found = rows.filter((row) => row.facet === facet && row.asked === value)
        return found.length > 0 ? found.map((row) => row.value) : [value]
      }),
    ),
  ]
  return { type: spelled('type'), lifecycle: spelled('lifecycle'), tag: spelled('tag') }
}
