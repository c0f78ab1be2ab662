import { SkeletonText } from '@callboard/ui'
import { type ReactNode, useRef } from 'react'
import { Outlet, ScrollRestoration } from 'react-router'
import { PaletteProvider } from '../palette/PaletteProvider'
import { useArrival } from '../routing/useArrival'
import { usePrefetch } from '../routing/usePrefetch'
import { FailureNotice } from './FailureNotice'
import { NavigationProgress } from './NavigationProgress'
import styles from './Shell.module.css'
import { Sidebar } from './Sidebar'
import { TopBar } from './TopBar'
import { useSidebar } from './useSidebar'

/** What surrounds every page: the ways to go, and the page. */
export function Shell() {
  usePrefetch()
  return (
    <Frame>
      <NavigationProgress />
      <Outlet />
      <ScrollRestoration />
    </Frame>
  )
}

/** The frame alone, while the code of the first page is on its way. */
export function ShellWhileLoading() {
  return (
    <Frame>
      <div className={styles.loading}>
        <SkeletonText lines={6} />
      </div>
    </Frame>
  )
}

function Frame({ children }: { children: ReactNode }) {
  const content = useRef<HTMLElement>(null)
  const sidebar = useSidebar()
  useArrival(content)
  return (
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
          {children}
        </main>
      </div>
    </PaletteProvider>
  )
}
