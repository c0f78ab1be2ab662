import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** WCAG 2.2 AA, and what is held to be good beside it: one main landmark, headings that leave no level out. */
const everything: axe.RunOnly = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
}

/** What another theme may break. */
const colours: axe.RunOnly = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }

/** Lines of a list that are like those before them: of fifty rows, most would take most of the time and find the same. */
const repetitions = ['tr:nth-child(n + 7)', 'li:nth-child(n + 13)', '[role=row]:nth-child(n + 7)']

const rules = { everything, colours }

/**
 * What axe finds on the page as it is now, a line each: rule, element, and why. Empty is good. Of a page that was looked at in one
 * theme, the other theme can only break what has to do with `colours`.
 */
export async function findViolations(page: Page, about: keyof typeof rules = 'everything'): Promise<string[]> {
  // Half a megabyte, which stays as long as the page does.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const { violations } = await page.evaluate(
    // What is well is not described: that took as long as finding it.
    ([runOnly, exclude]) => window.axe.run({ exclude }, { runOnly, resultTypes: ['violations'] }),
    [rules[about], repetitions] as const,
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
  )
}

declare global {
  interface Window {
    axe: typeof axe
  }
}
