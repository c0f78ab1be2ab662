import { type ReactNode, useContext } from 'react'
import { Link } from 'react-router'
import { Tabs } from '../controls/Tabs'
import styles from './Page.module.css'
import { PageTabs } from './PageTabs'

/** A page above this one. */
export interface Breadcrumb {
  title: string
  to: string
}

interface PageProps {
  /** The one `h1`. Give one at once, even while the page's data is on its way: arriving here moves the focus to it. */
  title: string
  /** Stands before the title: the icon of a kind. */
  icon?: ReactNode
  /** A sentence, or facts, under the title. */
  description?: ReactNode
  /** Buttons to the right; the main one last. */
  actions?: ReactNode
  /** The way here, from the top, without this page. */
  breadcrumbs?: Breadcrumb[]
  /** As high as the window, where that is large enough: for what scrolls within itself. On a phone the page scrolls as any. */
  fill?: boolean
  children: ReactNode
}

/**
 * A page: where one is, what it is called, what can be done, and what it holds.
 *
 * ```tsx
 * <Page title="Todos" description="What is left to do" actions={<Button icon="plus">Add</Button>}>…</Page>
 * ```
 */
export function Page({ title, icon, description, actions, breadcrumbs = [], fill, children }: PageProps) {
  const tabs = useContext(PageTabs)
  return (
    <div className={styles.page} data-fill={fill}>
      {breadcrumbs.length > 0 && <Breadcrumbs items={breadcrumbs} />}
      <header className={styles.header}>
        <div className={styles.heading}>
          <h1 className={styles.title} tabIndex={-1}>
            {icon && <span className={styles.icon}>{icon}</span>}
            {title}
          </h1>
          {description && (
            <div className={styles.description} data-text={typeof description === 'string' || undefined}>
              {description}
            </div>
          )}
        </div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </header>
      {tabs.length > 1 && <Tabs label={`Parts of ${tabs[0]?.title}`} tabs={tabs} />}
      {children}
    </div>
  )
}

function Breadcrumbs({ items }: { items: Breadcrumb[] }) {
  return (
    <nav aria-label="Breadcrumbs" className={styles.breadcrumbs}>
      {items.map(({ title, to }) => (
        <Link key={to} to={to}>
          {title}
        </Link>
      ))}
    </nav>
  )
}
