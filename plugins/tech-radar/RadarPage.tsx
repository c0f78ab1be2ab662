import { EmptyState, Page, SearchInput, Select, useAddressQuery, useTypedText } from '@callboard/ui'
import { useState } from 'react'
import { EntryList } from './EntryList'
import { matching } from './matching'
import { Picture } from './Picture'
import { placesOf } from './placesOf'
import styles from './Radar.module.css'
import { RadarView } from './RadarView'
import type { Radar } from './shapes'

/** `/tech-radar?q=…&ring=…&tag=…` */
export default function RadarPage() {
  return (
    <Page title="Tech radar" description="What to build with, what to try and what to leave">
      <RadarView>{(radar) => <FilteredRadar radar={radar} />}</RadarView>
    </Page>
  )
}

function FilteredRadar({ radar }: { radar: Radar }) {
  const [query, setQuery] = useAddressQuery()
  const [marked, setMarked] = useState<string>()
  const filter = { text: query.get('q') ?? '', ring: query.get('ring'), tag: query.get('tag') }
  const set = (name: string, value: string | null) =>
    setQuery(
      (before) => {
        const next = new URLSearchParams(before)
        if (value) next.set(name, value)
        else next.delete(name)
        return next
      },
      { replace: true },
    )
  const [typed, type] = useTypedText(filter.text, (value) => set('q', value))
  const places = placesOf(radar, matching(radar.entries, filter))
  const tags = [...new Set(radar.entries.flatMap((entry) => entry.tags))].sort()
  return (
    <>
      <div className={styles.bar}>
        <SearchInput label="Search the radar" value={typed} onChange={type} slash />
        <Select
          label="Ring"
          hideLabel
          placeholder="Any ring"
          options={radar.rings.map(({ id, name }) => ({ value: id, label: name }))}
          value={filter.ring}
          onChange={(value) => set('ring', value)}
          clearable
        />
        <Select
          label="Tag"
          hideLabel
          placeholder="Any tag"
          options={tags.map((tag) => ({ value: tag, label: tag }))}
          value={filter.tag}
          onChange={(value) => set('tag', value)}
          clearable
        />
      </div>
      {places.length === 0 && <EmptyState icon="search" title="Nothing on the radar matches" />}
      <div className={styles.radar} hidden={places.length === 0}>
        <Picture radar={radar} places={places} marked={marked} onMark={setMarked} />
        <EntryList radar={radar} places={places} marked={marked} onMark={setMarked} />
      </div>
    </>
  )
}
