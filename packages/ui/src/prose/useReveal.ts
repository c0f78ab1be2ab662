import { type RefObject, useEffect } from 'react'
import { useLocation } from 'react-router'
import { chooseTab } from './chosenTabs'

/** Opens the tab and the folded block that hold what the address names after `#`, and goes there. */
export function useReveal(root: RefObject<HTMLElement | null>, html: string): void {
  const { hash } = useLocation()
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is named may only be there with other HTML
  useEffect(() => {
    const target = hash.length > 1 ? document.getElementById(decoded(hash.slice(1))) : null
    if (!target || !root.current?.contains(target)) return
    const hidden = wrappersOf(target, root.current).filter(isClosed)
    if (hidden.length === 0) return
    for (const wrapper of hidden) show(wrapper)
    requestAnimationFrame(() => target.scrollIntoView())
  }, [root, html, hash])
}

function wrappersOf(target: Element, root: Element): Element[] {
  const wrapper = target.parentElement?.closest('details, .tab')
  return wrapper && root.contains(wrapper) ? [wrapper, ...wrappersOf(wrapper, root)] : []
}

const isClosed = (wrapper: Element) =>
  wrapper instanceof HTMLDetailsElement ? !wrapper.open : wrapper.hasAttribute('hidden')

function show(wrapper: Element) {
  if (wrapper instanceof HTMLDetailsElement) wrapper.open = true
  else chooseTab(wrapper.querySelector('.tab-label')?.textContent?.trim() ?? '')
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}
