import { type MenuItem, useCopy, useNotify } from '@callboard/ui'
import { twinsOf } from './twinsOf'

/** What the menu offers to take along of a page. */
export function useTwinItems(ref: string, tab: string): MenuItem[] {
  const notify = useNotify()
  const { copy } = useCopy()
  const { json, markdown } = twinsOf(ref, tab)
  const copyPage = async () => {
    const answer = await fetch(markdown)
    if (answer.ok) await copy(await answer.text(), 'the page as Markdown')
    else notify('The page could not be read as Markdown', { outcome: 'failed' })
  }
  return [
    { title: 'Copy page as Markdown', icon: 'clipboard', onSelect: () => void copyPage() },
    { title: 'Open as Markdown', icon: 'docs', onSelect: () => open(markdown) },
    { title: 'Open as JSON', icon: 'code', onSelect: () => open(json) },
  ]
}

const open = (path: string) => void window.open(path, '_blank', 'noopener')
