import { type KeyboardEvent, useId, useLayoutEffect, useRef } from 'react'
import { flushSync } from 'react-dom'
import { chooseTab, useChosenTabs } from './chosenTabs'

/** The labels of a group of tabs, of which one shows; groups that have a label in common switch together. */
export function ContentTabs({ group }: { group: Element }) {
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const panels = panelsOf(group)
  const labels = panels.map(labelOf)
  const chosen = useChosenTabs().find((label) => labels.includes(label))
  const selected = chosen === undefined ? Math.max(0, panels.findIndex(isSelected)) : labels.indexOf(chosen)
  usePanels(group, panels, selected, id)

  const choose = (index: number) => {
    const button = list.current?.children[index]
    const before = button?.getBoundingClientRect().top ?? 0
    flushSync(() => chooseTab(labels[index] ?? ''))
    // Groups above may have grown or shrunk: what was pressed stays under the pointer.
    window.scrollBy({ top: (button?.getBoundingClientRect().top ?? 0) - before, behavior: 'instant' })
  }
  const move = (event: KeyboardEvent) => {
    const next = nextTab(event.key, selected, labels.length)
    if (next === undefined) return
    event.preventDefault()
    choose(next)
    ;(list.current?.children[next] as HTMLElement | undefined)?.focus()
  }

  return (
    <div ref={list} className="tab-list" role="tablist" aria-label="Alternatives" onKeyDown={move} tabIndex={-1}>
      {labels.map((label, index) => (
        <button
          // biome-ignore lint/suspicious/noArrayIndexKey: a tab is its place in the group
          key={index}
          type="button"
          role="tab"
          id={`${id}-tab-${index}`}
          aria-selected={index === selected}
          aria-controls={`${id}-panel-${index}`}
          tabIndex={index === selected ? 0 : -1}
          onClick={() => choose(index)}
        >
          {label}
        </button>
      ))}
    </div>
  )
}

/** Shows the panel that is selected. What is hidden is still found by the browser's own search, which then shows it. */
function usePanels(group: Element, panels: Element[], selected: number, id: string) {
  useLayoutEffect(() => {
    group.setAttribute('data-ready', '')
    for (const [index, panel] of panels.entries()) {
      panel.id = `${id}-panel-${index}`
      panel.setAttribute('role', 'tabpanel')
      panel.setAttribute('aria-labelledby', `${id}-tab-${index}`)
      if (index === selected) panel.removeAttribute('hidden')
      else panel.setAttribute('hidden', 'until-found')
    }
  })
  useLayoutEffect(() => {
    const show = (event: Event) => {
      const panel = panelsOf(group).find((panel) => panel === event.target)
      if (panel) chooseTab(labelOf(panel))
    }
    group.addEventListener('beforematch', show)
    return () => group.removeEventListener('beforematch', show)
  }, [group])
}

const panelsOf = (group: Element) => [...group.children].filter((child) => child.classList.contains('tab'))
const labelOf = (panel: Element) => panel.querySelector('.tab-label')?.textContent?.trim() ?? ''
const isSelected = (panel: Element) => panel.classList.contains('selected')

function nextTab(key: string, selected: number, count: number): number | undefined {
  if (key === 'ArrowRight') return (selected + 1) % count
  if (key === 'ArrowLeft') return (selected + count - 1) % count
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  return undefined
}
