import { SkeletonText } from '@callboard/ui'
import { useRef } from 'react'
import { ScrollRestoration, useOutlet } from 'react-router'
import { LiveProvider } from '../live/LiveProvider'
import { PaletteProvider } from '../palette/PaletteProvider'
import { useArrival } from '../routing/useArrival'
import { usePrefetch } from '../routing/usePrefetch'
import { FailureNotice } from './FailureNotice'
import { NavigationProgress } from './NavigationProgress'
import { OutageNotice } from './OutageNotice'
import { PluginsNotice } from './PluginsNotice'
import { SafeModeNotice } from './SafeModeNotice'
import styles from './Shell.module.css'
import { Sidebar } from './Sidebar'
import { SignedOutNotice } from './SignedOutNotice'
import { TopBar } from './TopBar'
import { useSidebar } from './useSidebar'

/**
 * What surrounds every page: the ways to go, and the page. There before the first page is, and the same then, so that
 * nobody is interrupted by the page's arrival.
 */
export function Shell() {
  const content = useRef<HTMLElement>(null)
  const sidebar = useSidebar()
  const page = useOutlet()
  useArrival(content)
  usePrefetch()
  return (
    <LiveProvider>
      <PaletteProvider>
        <a className={styles.skip} href="#content">
          Skip to content
        </a>
        <div className={styles.shell} data-collapsed={sidebar.isCollapsed || undefined}>
          <header className={styles.side}>
            <Sidebar {...sidebar} />
          </header>
          <TopBar />
          <main id="content" ref={content} tabIndex={-1} className={styles.content}>
            <FailureNotice />
            <OutageNotice />
            <SignedOutNotice />
            <SafeModeNotice />
            <PluginsNotice />
            <NavigationProgress />
            {page ?? <Loading />}
          </main>
        </div>
        <ScrollRestoration />
      </PaletteProvider>
    </LiveProvider>
  )
}

const Loading = () => (
  <div className={styles.loading}>
    <SkeletonText lines={6} />
  </div>
)
