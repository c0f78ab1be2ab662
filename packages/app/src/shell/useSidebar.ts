import { useState } from 'react'
import { readSetting, writeSetting } from './settings'

/** Whether the sidebar shows its icons only; kept in this browser. */
export function useSidebar() {
  const [isCollapsed, setCollapsed] = useState(() => readSetting('sidebar') === 'collapsed')
  const toggle = () => {
    writeSetting('sidebar', isCollapsed ? 'open' : 'collapsed')
    setCollapsed(!isCollapsed)
  }
  return { isCollapsed, toggle }
}
