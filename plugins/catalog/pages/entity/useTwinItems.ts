import { type MenuItem, useNotify } from '@callboard/ui'
import { copyText } from './copyText'
import { twinsOf } from './twinsOf'

/** What the menu offers to take along of a page. */
export function useTwinItems(ref: string, tab: string): MenuItem[] {
  const notify = useNotify()
  const { json, markdown } = twinsOf(ref, tab)
  const copyPage = async () => {
    const answer = await fetch(markdown)
    notify(...(answer.ok ? await copyText(await answer.text(), 'the page as Markdown') : failed))
  }
  return [
    { title: 'Copy page as Markdown', icon: 'clipboard', onSelect: () => void copyPage() },
    { title: 'Open as Markdown', icon: 'docs', onSelect: () => open(markdown) },
    { title: 'Open as JSON', icon: 'code', onSelect: () => open(json) },
  ]
}

const failed: [string, { outcome: 'failed' }] = ['The page could not be read as Markdown', { outcome: 'failed' }]

const open = (path: string) => void window.open(path, '_blank', 'noopener')
