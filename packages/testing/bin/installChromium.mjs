import { existsSync } from 'node:fs'
import { CommandError } from '../../cli/src/CommandError.mjs'
import { runProgram } from '../../cli/src/runProgram.mjs'
import { step } from '../../cli/src/steps.mjs'
import { chromiumAround, findChromium } from './findChromium.mjs'

/**
 * Makes sure that there is a Chromium for the browser tests: Debian's package where we may install it, else Playwright's own.
 * @param {Promise<unknown>} packages When what npm installs is there; Debian's is fetched meanwhile.
 */
export async function installChromium(packages) {
  if (chromiumAround()) return
  if (!mayUseApt()) await packages
  if (!mayUseApt() && (await findChromium())) return
  await step('Installing Chromium', 'Installed Chromium', mayUseApt() ? installFromDebian : installFromPlaywright)
  await packages
  if (!(await findChromium()))
    throw new CommandError('Chromium was installed but cannot be found. Set CHROMIUM to its path.')
}

const mayUseApt = () => existsSync('/usr/bin/apt-get') && process.getuid?.() === 0

async function installFromDebian() {
  await orExplain('apt-get', ['update'])
  const install = ['install', '--yes', '--no-install-recommends']
  const { code } = await runProgram('apt-get', [...install, 'chromium-headless-shell'])
  // Debian 11 and Ubuntu do not have that package.
  if (code !== 0) await orExplain('apt-get', [...install, 'chromium'])
}

const installFromPlaywright = () =>
  orExplain(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium'])

/**
 * @param {string} program
 * @param {string[]} args
 */
async function orExplain(program, args) {
  const { code, output } = await runProgram(program, args)
  if (code === 0) return
  throw new CommandError(
    `The browser tests need Chromium, and it could not be installed:\n\n${output}\n\nInstall one, or set CHROMIUM to the path of one.`,
  )
}
