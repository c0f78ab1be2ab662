import type { Bridge } from './bridge'

/**
 * Has links lead where they say in the page around: within the frame there is nothing else to show. What a router takes itself is none of
 * its business.
 */
export function followLinks(tell: Bridge['tell']): void {
  document.addEventListener('click', (event) => {
    const link = (event.target as Element | null)?.closest?.('a[href]')
    const to = link?.getAttribute('href')
    if (event.defaultPrevented || !to) return
    event.preventDefault()
    tell({ type: 'go', to, replace: false })
  })
}
