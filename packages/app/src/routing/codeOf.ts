import type { Page, PageModule } from '@callboard/plugin-api/frontend'

const fetched = new WeakMap<Page, PageModule>()

/**
 * The code of a page, at once if it was fetched before: `import` answers only some tasks later, by which time the router has drawn that it
 * is about to leave, and with that the whole page that one leaves.
 */
export async function codeOf(page: Page): Promise<PageModule> {
  const known = fetched.get(page)
  if (known) return known
  const module = await page.load()
  fetched.set(page, module)
  return module
}
