import { type Db, JsonText, prepared, preparedTexts } from '@callboard/plugin-api/backend'

/** From so many changes on, the whole is not much larger, and simpler. */
const most = 5000

const row = `json_build_array(
  entities.kind, entities.namespace, entities.name, entities.title, entities.type, entities.lifecycle, entities.owner, entities.tags
)::text`

/** The names of all entities, or of those that changed since an answer before. */
export async function listNames(db: Db, since: string | undefined): Promise<JsonText> {
  const { now, changes } = await lookSince(db, since)
  const isWhole = changes === null || changes > most
  const rows = isWhole ? await readAll(db) : await readChanged(db, since as string)
  return JsonText.list(`{"since":"${now}","isWhole":${isWhole},"rows":[`, rows, ']}')
}

/**
 * Up to where all transactions have ended, and how many changes came after `since`; null where that is not known. Looked at before the
 * names: what is written in between is given now, and once more the next time.
 */
async function lookSince(db: Db, since: string | undefined): Promise<{ now: string; changes: number | null }> {
  const [found] = await prepared<{ now: string; changes: number | null }>(
    db,
    `
    select snapshot.now::text,
      case when :since::text::xid8 <= snapshot.now then (
        select count(*)::int from (
          select 1 from versions join occasions on occasions.id = occasion_id
          where transaction >= :since::text::xid8 limit ${most + 1}
        ) as change
      ) end as changes
    from (select pg_snapshot_xmin(pg_current_snapshot()) as now) as snapshot
    `,
    { since: since ?? null },
  )
  return found as { now: string; changes: number | null }
}

const readAll = (db: Db) => preparedTexts(db, `select ${row} as row from entities`, {}, textOf)

const readChanged = (db: Db, since: string) =>
  preparedTexts(
    db,
    `
    select case when entities.ref is null then json_build_array(changed.ref)::text else ${row} end as row
    from (
      select distinct versions.ref from versions join occasions on occasions.id = occasion_id
      where transaction >= :since::text::xid8
    ) as changed
    left join entities on entities.ref = changed.ref
    `,
    { since },
    textOf,
  )

const textOf = ({ row }: { row: string }) => row
