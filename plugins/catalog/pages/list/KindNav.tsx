import { useKinds } from '@callboard/plugin-api/frontend'
import { parseQuery, valuesOfField } from '@callboard/query'
import { Icon, KindIcon } from '@callboard/ui'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { FacetValue } from '../../plugin'
import styles from './KindNav.module.css'
import { kindOptions } from './kindOptions'
import { withKind } from './listChanges'
import { type ListState, listPath } from './listState'

interface Props {
  state: ListState
  /** Absent while the list is on its way. */
  kinds: FacetValue[] | undefined
}

/** The kinds of the catalog with their counts: links, because another kind is another list rather than a narrower one. */
export function KindNav({ state, kinds }: Props) {
  const { findKind, pluralOf } = useKinds()
  const isChosen = (kind: string) => state.kind.some((chosen) => chosen.toLowerCase() === kind.toLowerCase())
  // Types and lifecycles do not go along to another kind, so counts that heed them would be wrong there.
  const parsed = parseQuery(state.q)
  const isCounted = !valuesOfField(parsed, 'type') && !valuesOfField(parsed, 'lifecycle')
  const shown = (count: number | undefined) => (isCounted ? count : undefined)
  const all = kinds?.reduce((sum, { count }) => sum + count, 0)
  return (
    <nav aria-label="Kinds">
      <ul className={styles.list}>
        {kindOptions(kinds, state.kind).map(({ kind, count }) => (
          <li key={kind}>
            <KindLink to={listPath(withKind(state, kind))} isCurrent={isChosen(kind)} count={shown(count)}>
              <KindIcon kind={kind} /> {findKind(kind) ? pluralOf(kind) : kind}
            </KindLink>
          </li>
        ))}
        <li>
          <KindLink to={listPath(withKind(state, undefined))} isCurrent={state.kind.length === 0} count={shown(all)}>
            <Icon name="box" /> All kinds
          </KindLink>
        </li>
      </ul>
    </nav>
  )
}

interface KindLinkProps {
  to: string
  isCurrent: boolean
  count: number | undefined
  children: ReactNode
}

function KindLink({ to, isCurrent, count, children }: KindLinkProps) {
  return (
    <Link className={styles.kind} to={to} aria-current={isCurrent ? 'true' : undefined}>
      <span className={styles.name}>{children}</span> <span className={styles.count}>{count?.toLocaleString()}</span>
    </Link>
  )
}
