import type { Locator, Page } from 'playwright-core'
import { focusProblem } from './focusProblem'

/** More than any page has before what people come for. */
const mostSteps = 100

/**
 * Goes to a control by the Tab key alone, once it is there.
 * @throws Error where the focus cannot be seen on the way, or does not come to it
 */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  await control.waitFor()
  for (let step = 0; step < mostSteps; step += 1) {
    await page.keyboard.press('Tab')
    const problem = await focusProblem(page)
    if (problem) throw new Error(problem)
    if (await control.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error(`Tab does not come to ${control} within ${mostSteps} steps.`)
}
