import { type RefObject, useLayoutEffect, useState } from 'react'

interface Parts {
  snippets: Array<{ element: Element; title: string | undefined; code: string }>
  /** An empty element on top of each group. */
  tabs: Array<{ element: Element; group: Element }>
  /** An empty element before each source. */
  diagrams: Array<{ element: Element; source: HTMLElement }>
}

const nothing: Parts = { snippets: [], tabs: [], diagrams: [] }

/** What in the rendered page becomes more than text. */
export function useParts(root: RefObject<HTMLElement | null>, html: string): Parts {
  const [parts, setParts] = useState(nothing)
  // biome-ignore lint/correctness/useExhaustiveDependencies: other HTML has other parts
  useLayoutEffect(() => {
    if (!root.current) return
    const { parts, remove } = findParts(root.current)
    setParts(parts)
    return remove
  }, [root, html])
  return parts
}

function findParts(root: HTMLElement) {
  const places: Element[] = []
  const placeIn = (parent: Element | null, before: Element | null, className: string) => {
    const place = Object.assign(document.createElement('div'), { className })
    parent?.insertBefore(place, before)
    places.push(place)
    return place
  }
  const parts: Parts = {
    snippets: [...root.querySelectorAll('figure.snippet')].map((element) => ({
      element,
      title: element.querySelector('figcaption')?.textContent ?? undefined,
      code: element.querySelector('code')?.textContent ?? '',
    })),
    tabs: [...root.querySelectorAll('.tabs')].map((group) => ({
      group,
      element: placeIn(group, group.firstElementChild, 'tab-bar'),
    })),
    diagrams: [...root.querySelectorAll<HTMLElement>('pre.mermaid')].map((source) => ({
      source,
      element: placeIn(source.parentElement, source, 'diagram'),
    })),
  }
  return { parts, remove: () => places.forEach((place) => void place.remove()) }
}
