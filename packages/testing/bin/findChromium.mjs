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

/**
 * Path of the browser for tests: `CHROMIUM`, the system's, or the one that Playwright installed.
 * @returns {Promise<string | undefined>}
 */
export async function findChromium() {
  // Not at the top: this is asked on a fresh clone, right after the packages were installed.
  const { chromium } = await import('playwright-core')
  return [process.env.CHROMIUM, ...usualPlaces, chromium.executablePath()].find((path) => path && existsSync(path))
}
