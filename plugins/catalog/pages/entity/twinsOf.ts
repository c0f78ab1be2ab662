import { tabPath } from './useEntityAddress'

/** Tabs that the server gives as data and as text too; '' is the Overview. */
const tabs = ['', 'relations', 'history', 'yaml', 'sync']

/** Where the server has a page as JSON and as Markdown; for the tab of another plugin, those of the Overview. */
export function twinsOf(ref: string, tab: string): { json: string; markdown: string } {
  const path = tabPath(ref, tabs.includes(tab) ? tab : '')
  return { json: `${path}.json`, markdown: `${path}.md` }
}
