import { useData } from '@callboard/plugin-api/frontend'
import { FilterChips, Select } from '@callboard/ui'
import { catalog } from '../../plugin'
import { causes } from '../Version'
import styles from './ActivityFilters.module.css'
import { causeTitles } from './causeTitles'
import { TimeForm } from './TimeForm'
import { useActivityFilter } from './useActivityFilter'

const everyone = [{ value: 'portal', label: 'The portal by itself' }]

/** What narrows the activity; all of it stands in the address. */
export function ActivityFilters() {
  const { filter, narrow, without } = useActivityFilter()
  const { data } = useData(catalog.routes.list, { limit: 1 })
  const kinds = data?.facets.kind.map(({ value }) => value) ?? []
  const actors = filter.actor.filter((actor) => actor !== 'portal').map((actor) => ({ value: actor, label: actor }))
  return (
    <div className={styles.filters}>
      <Select
        label="Occasion"
        placeholder="Any"
        clearable
        options={causes.map((cause) => ({ value: cause, label: causeTitles[cause] }))}
        value={filter.cause[0] ?? null}
        onChange={(value) => narrow('cause', value)}
      />
      <Select
        label="Kind"
        placeholder="Any"
        clearable
        options={optionsOf(kinds, filter.kind[0])}
        value={filter.kind[0] ?? null}
        onChange={(value) => narrow('kind', value)}
      />
      <Select
        label="Caused by"
        placeholder="Anyone"
        clearable
        options={[...everyone, ...actors]}
        value={filter.actor[0] ?? null}
        onChange={(value) => narrow('actor', value)}
      />
      <TimeForm />
      <FilterChips
        filters={filter.owner.map((owner) => ({ name: 'owner', value: owner, without: without('owner') }))}
        cleared="?"
      />
    </div>
  )
}

/** Kinds of which nothing is left are chosen by the address only. */
const optionsOf = (kinds: string[], chosen: string | undefined) =>
  [...new Set([...kinds, ...(chosen ? [chosen] : [])])].map((kind) => ({ value: kind, label: kind }))
