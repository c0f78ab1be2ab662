/**
 * Moves the focus in a menu as ARIA's authoring practices say: arrows go round, Home and End to the ends, a letter to the next item
 * that begins with it.
 */
export function moveInMenu(menu: HTMLElement, key: string): boolean {
  const items = [...menu.querySelectorAll<HTMLElement>('[role=menuitem]:not(:disabled)')]
  const at = items.indexOf(document.activeElement as HTMLElement)
  const next = nextOf(items, at, key)
  next?.focus()
  return next !== undefined
}

function nextOf(items: HTMLElement[], at: number, key: string): HTMLElement | undefined {
  if (key === 'ArrowDown') return items[(at + 1) % items.length]
  if (key === 'ArrowUp') return items[(Math.max(at, 0) - 1 + items.length) % items.length]
  if (key === 'Home') return items[0]
  if (key === 'End') return items.at(-1)
  if (!/^\p{L}$/u.test(key)) return undefined
  const begins = (item: HTMLElement) => item.textContent?.trim().toLowerCase().startsWith(key.toLowerCase())
  return [...items.slice(at + 1), ...items].find(begins)
}
