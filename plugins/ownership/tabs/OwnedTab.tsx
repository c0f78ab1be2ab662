import { refOf } from '@callboard/plugin-api'
import { type EntityProps, useData } from '@callboard/plugin-api/frontend'
import { Card, EmptyState, EntityRows, QueryView, Select, SkeletonRows } from '@callboard/ui'
import { Pages } from '../components/Pages'
import { TextFilter } from '../components/TextFilter'
import { Toolbar } from '../components/Toolbar'
import { ownerLine } from '../owner/ownerLine'
import { type OwnedList, ownership } from '../plugin'
import styles from './OwnedTab.module.css'
import { useFilter } from './useFilter'

const every = 'all'

/** What a group owns with the groups below it, or a person with their groups: each with the one that owns it. */
export default function OwnedTab({ entity }: EntityProps) {
  const ref = refOf(entity)
  const { query: filter, change } = useFilter()
  const [kind, by, text] = [filter.get('kind'), filter.get('by'), filter.get('text') ?? '']
  const page = Math.max(1, Math.floor(Number(filter.get('page'))) || 1)
  const query = useData(
    ownership.routes.owned,
    { owner: ref, page, ...(kind && { kind: [kind] }), ...(by && { by: [by] }), ...(text && { text }) },
    { keepPrevious: true },
  )
  return (
    <Card title={titleOf(query.data)} flush>
      <QueryView
        query={query}
        skeleton={<SkeletonRows rows={8} columns={4} />}
        isEmpty={({ owned }) => owned.all === 0}
        empty={
          <EmptyState icon="component" title="Owns nothing yet" snippet={ownerLine(ref, entity.metadata.namespace)}>
            What names it as its owner is listed here.
          </EmptyState>
        }
      >
        {(list) => (
          <>
            <Toolbar>
              <TextFilter
                label="Filter by name or title"
                text={text}
                onChange={(text) => change({ text }, { replace: true })}
              />
              <div className={styles.choices}>
                <Select
                  label="Kind"
                  hideLabel
                  value={kind ?? every}
                  onChange={(kind) => change({ kind: kind === every ? undefined : (kind ?? undefined) })}
                  options={[{ value: every, label: 'Any kind' }, ...kindOptions(list, kind)]}
                />
                <Select
                  label="Owner"
                  hideLabel
                  searchable={list.owners.length > 10}
                  value={by ?? every}
                  onChange={(by) => change({ by: by === every ? undefined : (by ?? undefined) })}
                  options={[{ value: every, label: 'Any owner' }, ...ownerOptions(list, by)]}
                />
              </div>
            </Toolbar>
            {list.items.length === 0 ? (
              <EmptyState icon="filter" title="Nothing that is owned here fits the filter" />
            ) : (
              <EntityRows entities={list.items} />
            )}
            <Pages page={page} total={list.total} onPage={(page) => change({ page: String(page) })} />
          </>
        )}
      </QueryView>
    </Card>
  )
}

function titleOf(list: OwnedList | undefined): string {
  if (!list || list.owned.all === 0) return 'Owned'
  const { direct, all } = list.owned
  const others = all - direct
  if (others === 0) return `Owned (${direct.toLocaleString()})`
  return `Owned (${all.toLocaleString()}): ${direct.toLocaleString()} directly, ${others.toLocaleString()} through groups`
}

/** The chosen value stays to be seen, even when the other filters leave nothing of it. */
const kindOptions = ({ kinds }: OwnedList, chosen: string | null) =>
  withChosen(
    kinds.map(({ kind, count }) => ({ value: kind, label: `${kind} (${count.toLocaleString()})` })),
    chosen,
  )

const ownerOptions = ({ owners }: OwnedList, chosen: string | null) =>
  withChosen(
    owners.map(({ ref, title, count }) => ({ value: ref, label: `${title} (${count.toLocaleString()})` })),
    chosen,
  )

function withChosen(options: Array<{ value: string; label: string }>, chosen: string | null) {
  if (!chosen || options.some(({ value }) => value === chosen)) return options
  return [{ value: chosen, label: `${chosen} (0)` }, ...options]
}
