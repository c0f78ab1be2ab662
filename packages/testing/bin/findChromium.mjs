import { existsSync } from 'node:fs'

// First the Chromium that has no window to show: a page costs it less than half of what it costs a whole browser.
const usualPlaces = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
]

/** The one that `CHROMIUM` names, or the system's. */
export const chromiumAround = () => [process.env.CHROMIUM, ...usualPlaces].find((path) => path && existsSync(path))

/**
 * Path of the browser for tests: one that is around, or the one that Playwright installed.
 * @returns {Promise<string | undefined>}
 */
export async function findChromium() {
  const around = chromiumAround()
  if (around) return around
  // Not at the top: a fresh clone has no packages yet.
  const { chromium } = await import('playwright-core')
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined
}
