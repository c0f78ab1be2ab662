import { readPreference, writePreference } from '@callboard/ui'
import { useState } from 'react'

/** Whether the sidebar shows its icons only; kept in this browser. */
export function useSidebar() {
  const [isCollapsed, setCollapsed] = useState(() => readPreference('sidebar') === 'collapsed')
  const toggle = () => {
    writePreference('sidebar', isCollapsed ? 'open' : 'collapsed')
    setCollapsed(!isCollapsed)
  }
  return { isCollapsed, toggle }
}
