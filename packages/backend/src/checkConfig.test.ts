import { inRepository, temporaryFolder, writeConfig } from '@callboard/testing'
import { expect, test } from 'vitest'
import { checkConfig } from './checkConfig'

const pluginFolder = inRepository('packages/backend/fixtures/plugins')

async function check(config: object) {
  const root = await temporaryFolder('checked')
  await writeConfig(root, { 'wrong-name': false, 'throws-on-import': false, ...config })
  return checkConfig({ root, env: {}, pluginFolder })
}

test('all that is wrong is found at once, of the portal and of plugins, with its place and without starting anything', async () => {
  const findings = await check({
    backend: { listen: { port: 'many' } },
    'bad-config': { days: 'many', day: 3 },
    greeter: { words: { $env: 'NOT_SET' } },
    greter: {},
  })
  expect(findings.map(({ severity, text }) => `${severity} ${text}`)).toEqual([
    expect.stringMatching(/^error app-config\.yaml:\d+:\d+ {2}greeter\.words: needs the environment variable NOT_SET/),
    expect.stringMatching(/^error app-config\.yaml:\d+:\d+ {2}backend\.listen\.port: must be a number, but is text\.$/),
    expect.stringMatching(/^error app-config\.yaml:\d+:\d+ {2}bad-config\.days: /),
    expect.stringMatching(
      /^warning app-config\.yaml:\d+:\d+ {2}greter: nothing reads this key\. Did you mean 'greeter'\?$/,
    ),
    expect.stringMatching(/^warning app-config\.yaml:\d+:\d+ {2}bad-config\.day: nothing .* Did you mean 'days'\?$/),
  ])
  expect(findings[1]).toMatchObject({ source: 'app-config.yaml', line: expect.any(Number), key: 'backend.listen.port' })
})

test('a plugin that cannot be loaded cannot be checked either, which is an error', async () => {
  expect(await check({ 'throws-on-import': {}, 'bad-config': false })).toEqual([
    expect.objectContaining({
      severity: 'error',
      message: 'Plugin throws-on-import: It cannot be loaded: the moon is full',
    }),
  ])
})
