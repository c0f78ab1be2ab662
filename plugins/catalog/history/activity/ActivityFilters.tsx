import { useData } from '@callboard/plugin-api/frontend'
import { Select } from '@callboard/ui'
import { useState } from 'react'
import { facetTitle } from '../../pages/list/facetOptions'
import { catalog, type EntityList } from '../../plugin'
import { causes } from '../Version'
import styles from './ActivityFilters.module.css'
import { causeTitles } from './causeTitles'
import { TimeForm } from './TimeForm'
import { type FilterName, useActivityFilter } from './useActivityFilter'

/** What narrows the activity; all of it stands in the address. */
export function ActivityFilters() {
  const { data: list } = useData(catalog.routes.list, { limit: 1 })
  const { chosen: kinds, choice: kindChoice } = useChoice('kind')
  return (
    <div className={styles.filters}>
      <Select
        label="Occasion"
        placeholder="Any"
        clearable
        options={causes.map((cause) => ({ value: cause, label: causeTitles[cause] }))}
        {...useChoice('cause').choice}
      />
      <Select
        label="Kind"
        placeholder="Any"
        clearable
        options={optionsOf(list?.facets.kind.map(({ value }) => value) ?? [], kinds, (kind) => kind)}
        {...kindChoice}
      />
      <OwnerFilter list={list} />
      <ActorFilter />
      <TimeForm />
    </div>
  )
}

/** The owners of most; others are found by typing. */
function OwnerFilter({ list }: { list: EntityList | undefined }) {
  const { chosen, choice } = useChoice('owner')
  const [search, setSearch] = useState('')
  const found = useData(
    catalog.routes.facetValues,
    { facet: 'owner', search },
    { enabled: search.trim() !== '', keepPrevious: true },
  )
  const owners = [...(list?.facets.owner ?? []), ...(found.data?.values ?? [])].filter(({ value }) => value !== 'none')
  return (
    <Select
      label="Owner"
      placeholder="Anyone"
      clearable
      searchable
      onSearchChange={setSearch}
      options={optionsOf(['me', ...owners.map(({ value }) => value)], chosen, (owner) =>
        facetTitle('owner', owner, owners),
      )}
      {...choice}
    />
  )
}

function ActorFilter() {
  const { chosen, choice } = useChoice('actor')
  const { data: actors = [] } = useData(catalog.routes.actors, {})
  const titleOf = (actor: string) =>
    actor === 'portal'
      ? 'The portal by itself'
      : (actors.find(({ ref }) => ref === actor)?.title ?? facetTitle('actor', actor))
  return (
    <Select
      label="Caused by"
      placeholder="Anyone"
      clearable
      searchable={actors.length > 10}
      options={optionsOf(['portal', ...actors.map(({ ref }) => ref)], chosen, titleOf)}
      {...choice}
    />
  )
}

/** What the address has chosen, and how another choice gets there. */
function useChoice(name: FilterName) {
  const { filter, narrow } = useActivityFilter()
  const chosen = filter[name]
  return {
    chosen,
    choice: { value: chosen[0] ?? null, onChange: (value: string | null) => narrow(name, value) },
  }
}

/** What the address asks for stands among them, known or not: nothing may be left of a kind, nor of what somebody did. */
const optionsOf = (known: string[], chosen: string[], titleOf: (value: string) => string) =>
  [...new Set([...known, ...chosen])].map((value) => ({ value, label: titleOf(value) }))
