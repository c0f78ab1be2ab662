import { useData } from '@callboard/plugin-api/frontend'
import { useMemo, useState } from 'react'
import { catalog, type EntityList } from '../../../plugin'
import type { GroupField } from '../../../shapes/groupFields'
import { filterInput, type ListState } from '../listState'
import type { Section } from './lines'

/** More groups than this come closed, as one looks for a group first. */
const mostOpen = 30

interface Options {
  state: ListState
  list: EntityList | undefined
  by: GroupField | undefined
}

/** The parts of the list, and how one is opened or closed: one without a head, or its groups. */
export function useSections({ state, list, by }: Options) {
  const query = useData(
    catalog.routes.groups,
    { ...filterInput(state), by: by ?? 'owner' },
    { enabled: by !== undefined, keepPrevious: true },
  )
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set())
  const total = list?.total ?? 0
  const groups = by ? query.data?.groups : undefined
  const sections = useMemo((): Section[] => {
    if (!by) return [{ count: total, isOpen: true }]
    const areOpen = (groups?.length ?? 0) <= mostOpen
    return (groups ?? []).map((group) => ({ group, count: group.count, isOpen: areOpen !== turned.has(group.value) }))
  }, [by, groups, total, turned])
  const toggle = (value: string) =>
    setTurned((before) => {
      const after = new Set(before)
      return after.delete(value) ? after : after.add(value)
    })
  return { sections, toggle, query }
}
