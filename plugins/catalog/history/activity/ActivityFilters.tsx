import { useData } from '@callboard/plugin-api/frontend'
import { Select } from '@callboard/ui'
import { useState } from 'react'
import { facetTitle } from '../../pages/list/facetOptions'
import { catalog } from '../../plugin'
import { causes } from '../Version'
import styles from './ActivityFilters.module.css'
import { causeTitles } from './causeTitles'
import { TimeForm } from './TimeForm'
import { type FilterName, useActivityFilter } from './useActivityFilter'

/** What narrows the activity; all of it stands in the address. */
export function ActivityFilters() {
  const { filter, narrow } = useActivityFilter()
  const { data: list } = useData(catalog.routes.list, { limit: 1 })
  const { data: actors = [] } = useData(catalog.routes.actors, {})
  const [search, setSearch] = useState('')
  const found = useData(
    catalog.routes.facetValues,
    { facet: 'owner', search },
    { enabled: search.trim() !== '', keepPrevious: true },
  )
  const owners = [...(list?.facets.owner ?? []), ...(found.data?.values ?? [])].filter(({ value }) => value !== 'none')
  const choose = (name: FilterName) => ({
    value: filter[name][0] ?? null,
    onChange: (value: string | null) => narrow(name, value),
  })
  return (
    <div className={styles.filters}>
      <Select
        label="Occasion"
        placeholder="Any"
        clearable
        options={causes.map((cause) => ({ value: cause, label: causeTitles[cause] }))}
        {...choose('cause')}
      />
      <Select
        label="Kind"
        placeholder="Any"
        clearable
        options={optionsOf(list?.facets.kind.map(({ value }) => value) ?? [], filter.kind, (kind) => kind)}
        {...choose('kind')}
      />
      <Select
        label="Owner"
        placeholder="Anyone"
        clearable
        searchable
        onSearchChange={setSearch}
        options={optionsOf(['me', ...owners.map(({ value }) => value)], filter.owner, (owner) =>
          facetTitle('owner', owner, owners),
        )}
        {...choose('owner')}
      />
      <Select
        label="Caused by"
        placeholder="Anyone"
        clearable
        searchable={actors.length > 10}
        options={optionsOf(['portal', ...actors.map(({ ref }) => ref)], filter.actor, (actor) =>
          actor === 'portal'
            ? 'The portal by itself'
            : (actors.find(({ ref }) => ref === actor)?.title ?? facetTitle('actor', actor)),
        )}
        {...choose('actor')}
      />
      <TimeForm />
    </div>
  )
}

/** What the address asks for stands among them, known or not: nothing may be left of a kind, nor of what somebody did. */
const optionsOf = (known: string[], chosen: string[], titleOf: (value: string) => string) =>
  [...new Set([...known, ...chosen])].map((value) => ({ value, label: titleOf(value) }))
