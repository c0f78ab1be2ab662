import { useData } from '@callboard/plugin-api/frontend'
import { QueryView } from '@callboard/ui'
import { type ReactNode, useState } from 'react'
import { catalog } from '../../../plugin'
import type { EntityGroups } from '../../../shapes/EntityRows'
import type { GroupField } from '../../../shapes/groupFields'
import { filterInput, type ListState } from '../listState'
import type { Section } from './lines'
import styles from './Sections.module.css'

/** More groups than this come closed, as one looks for a group first. */
const mostOpen = 30

type Draw = (sections: Section[], toggle: (group: string) => void) => ReactNode

interface Props {
  state: ListState
  total: number
  by: GroupField | undefined
  /** Holds the place of the rows while the groups are on their way. */
  skeleton: ReactNode
  children: Draw
}

/** The parts of the list, and how one is opened or closed: one without a head, or its groups. */
export const Sections = ({ by, total, children, ...rest }: Props) =>
  by ? (
    <Groups by={by} {...rest}>
      {children}
    </Groups>
  ) : (
    children([{ count: total, isOpen: true }], () => undefined)
  )

function Groups({ state, by, skeleton, children }: Omit<Props, 'total' | 'by'> & { by: GroupField }) {
  const query = useData(
    catalog.routes.groups,
    { ...filterInput(state), by },
    { keepPrevious: true, staysAsRead: 'whileShown' },
  )
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set())
  const toggle = (value: string) =>
    setTurned((before) => {
      const after = new Set(before)
      return after.delete(value) ? after : after.add(value)
    })
  return (
    <div className={styles.groups}>
      <QueryView query={query} skeleton={skeleton}>
        {({ groups, left }) => (
          <>
            {left > 0 && (
              <p className={styles.left}>
                The first {groups.length.toLocaleString()} groups; {left.toLocaleString()} more are there when the list
                is narrowed.
              </p>
            )}
            {children(sectionsOf(groups, turned), toggle)}
          </>
        )}
      </QueryView>
    </div>
  )
}

function sectionsOf(groups: EntityGroups['groups'], turned: ReadonlySet<string>): Section[] {
  const areOpen = groups.length <= mostOpen
  return groups.map((group) => ({ group, count: group.count, isOpen: areOpen !== turned.has(group.value) }))
}
