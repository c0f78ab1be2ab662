import { usePreference } from '@callboard/ui'

/** Whether the sidebar shows its icons only. */
export function useSidebar() {
  const [sidebar, setSidebar] = usePreference<'open' | 'collapsed'>('sidebar', 'open')
  const isCollapsed = sidebar === 'collapsed'
  return { isCollapsed, toggle: () => setSidebar(isCollapsed ? 'open' : 'collapsed') }
}
