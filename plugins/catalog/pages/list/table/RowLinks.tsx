import { useContributions } from '@callboard/plugin-api/frontend'
import { Icon, type IconName, useEntityPath } from '@callboard/ui'
import { Link } from 'react-router'
import type { ListedEntity } from '../../../shapes/EntityList'
import styles from './cells.module.css'

/** Ways out of a row: the entity's source, and its docs if there is a plugin that shows them. */
export function RowLinks({ entity }: { entity: ListedEntity }) {
  const links = useRowLinks(entity)
  return (
    <span className={styles.links}>
      {links.map(({ to, icon, title }) => (
        <RowLink key={to} to={to} icon={icon} title={title} />
      ))}
    </span>
  )
}

interface LinkOfRow {
  to: string
  icon: IconName
  title: string
}

/** The same as data, for a menu. */
export function useRowLinks({ ref, source, hasDocs }: ListedEntity): LinkOfRow[] {
  const pathOf = useEntityPath()
  const showsDocs = useContributions('entityTabs').some(({ path }) => path === 'docs')
  const { pathname, search } = new URL(pathOf(ref), window.location.origin)
  return [
    ...(source ? [{ to: source, icon: 'code', title: 'View source' } as const] : []),
    ...(hasDocs && showsDocs
      ? [{ to: `${pathname}/docs${search}`, icon: 'docs', title: 'Read the docs' } as const]
      : []),
  ]
}

function RowLink({ to, icon, title }: LinkOfRow) {
  const content = <Icon name={icon} size={16} />
  if (to.startsWith('/'))
    return (
      <Link className={styles.action} to={to} title={title} aria-label={title}>
        {content}
      </Link>
    )
  return (
    <a className={styles.action} href={to} title={title} aria-label={title} target="_blank" rel="noreferrer">
      {content}
    </a>
  )
}
