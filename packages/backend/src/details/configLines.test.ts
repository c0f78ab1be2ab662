import { expect, test } from 'vitest'
import { load } from '../config/load.fixture'
import { configLines } from './configLines'

/** The lines of the section `it`, each with where its value is from. */
async function lines(files: string | Record<string, string>, env?: Record<string, string>) {
  const { config } = await load(files, env)
  return configLines(config, 'it').map(({ text, from }) => (from ? `${text} # ${from}` : text))
}

test('each value has the file and line that it is from, also where one file lies over another', async () => {
  expect(
    await lines({
      'app-config.yaml': 'it:\n  days: 3\n  places:\n    - name: Hall\n      open: true\n  none: []\n',
      'app-config.local.yaml': 'it:\n  days: 5\n',
    }),
  ).toEqual([
    'days: 5 # app-config.local.yaml:2',
    'places:',
    '  - name: Hall # app-config.yaml:4',
    '    open: true # app-config.yaml:5',
    'none: [] # app-config.yaml:6',
  ])
})

test.each([
  ['what is called like a secret', 'apiToken: abc', 'apiToken: [hidden]'],
  ['what is below something that is', 'tokens: [abc]', '  - [hidden]'],
  ['what a variable gives', 'site: { $env: SITE }', 'site: [hidden]'],
  ['what a file gives', 'site: { $file: ./app-config.yaml }', 'site: [hidden]'],
  ['a password in an address', 'url: https://me:abc@example.com/', 'url: https://[hidden]@example.com/'],
  ['a token in an address', 'url: https://example.com/?a=1&token=abc', 'url: https://example.com/?a=1&token=[hidden]'],
])('%s is not shown', async (_, text, expected) => {
  const shown = await lines(`it:\n  ${text}\n`, { SITE: 'abc' })
  expect(shown.join('\n')).toContain(expected)
  expect(shown.join('\n')).not.toContain('abc')
})

test('a variable that lies over the files is named, and its value is not shown', async () => {
  expect(await lines('it: {days: 3}', { APP_CONFIG_it_days: '4' })).toEqual([
    'days: [hidden] # environment variable APP_CONFIG_it_days',
  ])
})
