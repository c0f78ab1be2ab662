import type { Page } from 'playwright-core'
import { findViolations } from '../browser'
import type { Place } from './Place'

const desk = { width: 1280, height: 800 }

/** 1280 pixels at a zoom of 400 %. */
const zoomed = { width: 320, height: 640 }

/** What is in somebody's way who comes to a place, a sentence each; once it shows what it has. */
export async function problemsOf(page: Page, place: Place, still: () => Promise<void>): Promise<string[]> {
  const arrival = await problemsOfArrival(page, place)
  await still()
  return [
    ...arrival,
    ...(await problemsOfNames(page)),
    ...(await findViolations(page)),
    ...(await inDarkTheme(page)),
    ...(await whenZoomed(page)),
  ]
}

/** Another page has the focus on its heading, or in the field that it begins with; a part of a page is named in the tab. */
async function problemsOfArrival(page: Page, { title, isPart }: Place): Promise<string[]> {
  try {
    if (isPart) await page.waitForFunction((part) => document.title.includes(part), ` · ${title} · `)
    else await page.waitForFunction(() => document.activeElement?.matches('h1, main input, main textarea'))
    return []
  } catch {
    return [
      isPart
        ? `Its tab in the browser is called “${await page.title()}”, without “${title}”.`
        : 'Who arrives has the focus neither on its heading nor in a field.',
    ]
  }
}

async function problemsOfNames(page: Page): Promise<string[]> {
  const headings = await page.locator('h1').allInnerTexts()
  const title = await page.title()
  return [
    headings.length !== 1 && `It has ${headings.length} headings of level 1.`,
    !headings[0] && 'Its heading says nothing.',
    !title.includes(' · ') &&
      `Its tab in the browser is called “${title}”, without its name before that of the portal.`,
  ].filter((problem) => typeof problem === 'string')
}

async function inDarkTheme(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.locator('[data-theme=dark]').waitFor()
  const violations = await findViolations(page, 'colours')
  await page.emulateMedia({ colorScheme: 'light' })
  return violations.map((violation) => `In the dark theme: ${violation}`)
}

async function whenZoomed(page: Page): Promise<string[]> {
  await page.setViewportSize(zoomed)
  const width = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(document.documentElement.scrollWidth)))
      }),
  )
  await page.setViewportSize(desk)
  return width > zoomed.width ? [`At a width of ${zoomed.width} pixels it scrolls sideways: it is ${width} wide.`] : []
}
