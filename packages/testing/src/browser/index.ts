export type { Locator, Page } from 'playwright-core'
export { findViolations } from './findViolations'
export { launchChromium } from './launchChromium'
export { openPage } from './openPage'
