import type { NavItem } from '../plugin'

/** The lines of a navigation that have a text in their title, with the sections around them. A section's own title keeps all of it. */
export function narrowed(nav: NavItem[], text: string): NavItem[] {
  const wanted = text.trim().toLowerCase()
  if (wanted === '') return nav
  return nav.flatMap((item): NavItem[] => {
    if (item.title.toLowerCase().includes(wanted)) return [item]
    const children = narrowed(item.children ?? [], text)
    return children.length > 0 ? [{ ...item, children }] : []
  })
}
