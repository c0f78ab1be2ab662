import { Breakable, SearchInput } from '@callboard/ui'
import { memo, type ReactNode, useDeferredValue, useMemo, useState } from 'react'
import type { Definition, OperationGroup, SchemaLine } from '../plugin'
import styles from './DefinitionNav.module.css'
import { narrow } from './narrow'
import { ShowLink } from './ShowLink'
import type { Shown } from './shown'
import { Verb } from './Verb'

interface Props {
  definition: Definition
  shown: Shown
}

/** So many lines are looked over; of more, only the group of what is shown is open. */
const mostOpen = 150

/** Everything that a definition has, narrowed as one types. */
export function DefinitionNav({ definition, shown }: Props) {
  const [text, setText] = useState('')
  const typed = useDeferredValue(text)
  const { groups, schemas } = useMemo(() => narrow(definition, typed), [definition, typed])
  const current = 'key' in shown ? `${shown.view} ${shown.key}` : ''
  const count = groups.reduce((sum, { operations }) => sum + operations.length, 0)
  const isOpen = count <= mostOpen
  return (
    <nav className={styles.nav} aria-label="Parts of the definition">
      <div>
        <SearchInput label="Filter operations and schemas" placeholder="Filter" value={text} onChange={setText} />
      </div>
      <div className={styles.lists}>
        <ShowLink className={styles.line} to={{ view: 'overview' }} isCurrent={shown.view === 'overview'}>
          Overview
        </ShowLink>
        {groups.map((group) => (
          <Group key={group.name} group={group} current={current} isOpen={isOpen || typed !== ''} />
        ))}
        <Schemas
          title={definition.schemasTitle}
          schemas={schemas}
          current={current}
          isOpen={schemas.length <= mostOpen || typed !== ''}
        />
        {typed !== '' && groups.length === 0 && schemas.length === 0 && (
          <p className={styles.none}>Nothing holds “{typed}”</p>
        )}
      </div>
    </nav>
  )
}

interface GroupProps {
  group: OperationGroup
  current: string
  isOpen: boolean
}

const Group = memo(function Group({ group: { name, operations }, current, isOpen }: GroupProps) {
  const hasCurrent = operations.some(({ key }) => `operation ${key}` === current)
  return (
    <Fold title={name || 'Operations'} count={operations.length} isOpen={isOpen || hasCurrent}>
      {operations.map(({ key, verb, name, summary, deprecated }) => (
        <li key={key}>
          <ShowLink
            className={styles.line}
            to={{ view: 'operation', key }}
            isCurrent={`operation ${key}` === current}
            title={summary ?? name}
          >
            <Verb verb={verb} isShort />
            <span className={styles.name} data-deprecated={deprecated || undefined}>
              <Breakable>{name}</Breakable>
            </span>
          </ShowLink>
        </li>
      ))}
    </Fold>
  )
})

function Schemas({
  title,
  schemas,
  current,
  isOpen,
}: Omit<GroupProps, 'group'> & { title: string; schemas: SchemaLine[] }) {
  if (schemas.length === 0) return null
  return (
    <Fold title={title} count={schemas.length} isOpen={isOpen}>
      {schemas.map(({ key, name, deprecated }) => (
        <li key={key}>
          <ShowLink className={styles.line} to={{ view: 'schema', key }} isCurrent={`schema ${key}` === current}>
            <span className={styles.name} data-deprecated={deprecated || undefined}>
              <Breakable>{name}</Breakable>
            </span>
          </ShowLink>
        </li>
      ))}
    </Fold>
  )
}

interface FoldProps {
  title: string
  count: number
  isOpen: boolean
  children: ReactNode
}

/** What is folded away is not even made: thousands of lines that nobody looks at cost most. */
function Fold({ title, count, isOpen, children }: FoldProps) {
  const [chosen, setChosen] = useState<boolean>()
  const open = chosen ?? isOpen
  return (
    <div className={styles.group}>
      <button type="button" className={styles.title} aria-expanded={open} onClick={() => setChosen(!open)}>
        <span>{title}</span>
        <span className={styles.count}>{count}</span>
      </button>
      {open && <ul className={styles.list}>{children}</ul>}
    </div>
  )
}
