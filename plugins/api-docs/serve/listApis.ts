import { inPlainWords } from '@callboard/catalog-model'
import type { Db } from '@callboard/plugin-api/backend'
import type { ApiFilter, ApiList } from '../plugin'

const conditions = {
  type: '(cardinality(:types::text[]) = 0 or type = any(:types))',
  owner: `(cardinality(:owners::text[]) = 0 or coalesce(owner, 'none') = any(:owners))`,
  lifecycle: '(cardinality(:lifecycles::text[]) = 0 or lifecycle = any(:lifecycles))',
}
const all = Object.values(conditions).join(' and ')
const besides = (facet: keyof typeof conditions) =>
  Object.entries(conditions)
    .filter(([name]) => name !== facet)
    .map(([, condition]) => condition)
    .join(' and ')

/**
 * The APIs of the catalog with what their definitions say, and how many there would be with each value of each facet.
 * @param me refs that `owner=me` stands for.
 */
export async function listApis(db: Db, filter: ApiFilter, me: string[]): Promise<ApiList> {
  const { rows } = await db.raw<{ rows: ApiList[] }>(
    `
    with api as materialized (
      select summaries.ref, name, title, description, type, lifecycle, owner, system, apis.hash
      from catalog.summaries left join apis using (ref)
      where kind = 'API' and (:pattern = '%%'
        or lower(concat_ws(' ', name, title, description)) like :pattern)
    ), page as (
      select * from api where ${all} order by lower(coalesce(title, name)), ref limit :limit
    ), item as (
      select page.ref, page.name, page.title, page.description, page.type, page.lifecycle, page.owner, page.system,
        coalesce(owner.title, owner.name) as "ownerTitle", coalesce(system.title, system.name) as "systemTitle", definitions.format,
        definitions.header ->> 'version' as version, definitions.problem is not null as "isBroken",
        case when definitions.format <> 'text'
          then (select count(*) from operations where operations.hash = page.hash) end as operations,
        (select count(*) from catalog.relations
         where source_ref = page.ref and relations.type = 'apiProvidedBy') as providers,
        (select count(*) from catalog.relations
         where source_ref = page.ref and relations.type = 'apiConsumedBy') as consumers
      from page
      left join definitions using (hash)
      left join catalog.summaries as owner on owner.ref = page.owner
      left join catalog.summaries as system on system.ref = page.system
      order by lower(coalesce(page.title, page.name)), page.ref
    ), facet as (
      select 'type' as facet, type as value, null as title, count(*) as count
      from api where type is not null and ${besides('type')} group by type
      union all
      select 'lifecycle', lifecycle, null, count(*)
      from api where lifecycle is not null and ${besides('lifecycle')} group by lifecycle
      union all
      select 'owner', coalesce(api.owner, 'none'), max(owner.title), count(*)
      from (select * from api where ${besides('owner')}) as api
      left join catalog.summaries as owner on owner.ref = api.owner
      group by api.owner
    )
    select
      (select coalesce(json_agg(item), '[]') from item) as items,
      (select count(*) from api where ${all}) as total,
      json_build_object('type', (${valuesOf('type')}), 'owner', (${valuesOf('owner')}),
        'lifecycle', (${valuesOf('lifecycle')})) as facets
    `,
    {
      pattern: `%${(filter.text ?? '').toLowerCase().replace(/[\\%_]/g, '\\$&')}%`,
      types: filter.type,
      owners: filter.owner.flatMap((owner) => (owner === 'me' ? me : [owner.toLowerCase()])),
      lifecycles: filter.lifecycle,
      limit: filter.limit,
    },
  )
  const [list] = rows as [ApiList]
  return { ...list, items: list.items.map(inPlainWords) }
}

function valuesOf(facet: keyof typeof conditions): string {
  return `
    select coalesce(json_agg(json_build_object('value', value, 'title', title, 'count', count)
      order by count desc, lower(coalesce(title, value))), '[]')
    from facet where facet = '${facet}'`
}
