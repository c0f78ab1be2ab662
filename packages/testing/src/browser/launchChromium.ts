import { type Browser, chromium } from 'playwright-core'
import { findChromium } from '../../bin/findChromium.mjs'

/** Starts Chromium without a window, and without the services it would look for on the internet. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = await findChromium()
  if (!executablePath) throw new Error('No Chromium was found. Run npm test once, or set CHROMIUM to the path of one.')
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}
