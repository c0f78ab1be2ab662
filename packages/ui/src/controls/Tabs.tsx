import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { Link, useHref, useLocation } from 'react-router'
import styles from './Tabs.module.css'

/** A part of a page, and where it is. */
export interface Tab {
  /** Path of the tab in the app. */
  to: string
  title: string
  /** After the title: how many there are inside. */
  count?: number
  /** Whether it is the one that is shown, where the path does not say so: where tabs differ by what stands after `?`. */
  isCurrent?: boolean
}

interface TabsProps {
  /** What the tabs are of, for those who listen. */
  label: string
  tabs: Tab[]
  /** To the right of the tabs. */
  children?: ReactNode
}

/**
 * Parts of a page, each with a URL of its own: links that look like tabs, so that back, a new window and sharing work.
 * The page shows the part itself, by its route.
 *
 * ```tsx
 * <Tabs label="Sections of web" tabs={[{ to: base, title: 'Overview' }, { to: `${base}/yaml`, title: 'YAML' }]} />
 * ```
 */
export function Tabs({ label, tabs, children }: TabsProps) {
  const bar = useCurrentInView()
  return (
    <div className={styles.bar}>
      <nav ref={bar} aria-label={label} className={styles.tabs}>
        {tabs.map(({ to, title, count, isCurrent }) => (
          <TabLink key={to} to={to} end={holdsOthers(to, tabs)} isCurrent={isCurrent}>
            {title}
            {count !== undefined && <span className={styles.count}>{count}</span>}
          </TabLink>
        ))}
      </nav>
      {children}
    </div>
  )
}

interface TabLinkProps {
  to: string
  end: boolean
  isCurrent: boolean | undefined
  children: ReactNode
}

function TabLink({ to, end, isCurrent, children }: TabLinkProps) {
  const isShown = useIsShown(to, end)
  return (
    <Link
      to={to}
      preventScrollReset
      className={styles.tab ?? ''}
      aria-current={(isCurrent ?? isShown) ? 'page' : undefined}
    >
      {children}
    </Link>
  )
}

/** Whether the page's address is the tab's, or unless it is to `end` there, one below it. In whatever case, and with a slash behind it or not. */
function useIsShown(to: string, end: boolean): boolean {
  const shown = comparable(useLocation().pathname)
  const tab = comparable(useHref(to).replace(/[?#].*/, ''))
  return shown === tab || (!end && shown.startsWith(`${tab}/`))
}

const comparable = (path: string) => path.toLowerCase().replace(/\/+$/, '')

/** Where there are more tabs than room, the current one is among those that one sees. */
function useCurrentInView() {
  const bar = useRef<HTMLElement>(null)
  const { pathname, search } = useLocation()
  // biome-ignore lint/correctness/useExhaustiveDependencies: which tab is the current one depends on the address
  useLayoutEffect(() => {
    if (!bar.current) return
    // Is told once the page has its layout, and before it is painted: asking for widths here would make the browser find it twice.
    const observer = new ResizeObserver(([entry]) => entry && showCurrent(entry.target))
    observer.observe(bar.current)
    return () => observer.disconnect()
  }, [pathname, search])
  return bar
}

function showCurrent(bar: Element): void {
  const current = bar.querySelector<HTMLElement>('[aria-current="page"]')
  if (current) bar.scrollLeft = current.offsetLeft - (bar.clientWidth - current.offsetWidth) / 2
}

/** What stands below a tab's address is the tab's own, unless that is where the other tabs are. */
const holdsOthers = (to: string, tabs: Tab[]) => tabs.some((other) => other.to.startsWith(`${to}/`))
