import { usePrefetch } from '@callboard/plugin-api/frontend'
import { ExternalLink, Icon } from '@callboard/ui'
import { Link } from 'react-router'
import { pagesOf } from '../nav'
import { docs, type NavItem } from '../plugin'
import styles from './NavTree.module.css'
import { nameIn, pathTo, type SiteAddress } from './SiteAddress'

interface Props {
  items: NavItem[]
  address: SiteAddress
  current: string | undefined
  /** Sections are open; otherwise the one that holds the current page is. */
  openAll: boolean
}

export function NavTree({ items, ...rest }: Props) {
  return (
    <ul className={styles.list}>
      {items.map((item) => (
        <li key={`${item.path ?? item.url ?? ''} ${item.title}`}>
          <Line item={item} {...rest} />
        </li>
      ))}
    </ul>
  )
}

function Line({ item, ...rest }: { item: NavItem } & Omit<Props, 'items'>) {
  const { title, path, url, children } = item
  if (path !== undefined) return <PageLine title={title} path={path} {...rest} />
  if (url !== undefined)
    return (
      <span className={styles.outside}>
        <ExternalLink href={url}>{title}</ExternalLink>
      </span>
    )
  return <Section title={title} items={children ?? []} {...rest} />
}

function PageLine({ title, path, address, current }: { title: string; path: string } & Omit<Props, 'items'>) {
  const prefetch = usePrefetch(docs.routes.page)
  const prepare = () => path !== current && prefetch({ ...nameIn(address), path })
  return (
    <Link
      to={pathTo(address, path)}
      className={styles.page}
      aria-current={path === current ? 'page' : undefined}
      onPointerEnter={prepare}
      onFocus={prepare}
    >
      {title}
    </Link>
  )
}

function Section({ title, items, ...rest }: { title: string } & Props) {
  const holdsCurrent = pagesOf(items).some(({ path }) => path === rest.current)
  return (
    <details className={styles.section} open={rest.openAll || holdsCurrent}>
      <summary className={styles.summary}>
        {title}
        <Icon name="chevron-right" size={14} className={styles.mark} />
      </summary>
      <NavTree items={items} {...rest} />
    </details>
  )
}
