import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const callboard = fileURLToPath(new URL('../bin/callboard.mjs', import.meta.url))

test.each(['nonsense', 'constructor'])('%s is no command, which is said with those that there are', (name) => {
  const { status, stderr } = spawnSync(process.execPath, [callboard, name], { encoding: 'utf8' })
  expect(status).toBe(1)
  expect(stderr).toContain(`There is no command "${name}". Try: start, dev, build, new`)
})

test.each(['start', 'dev', 'build'])('%s --help shows the help and starts nothing', (name) => {
  const { status, stdout } = spawnSync(process.execPath, [callboard, name, '--help'], { encoding: 'utf8' })
  expect(status).toBe(0)
  expect(stdout).toContain('callboard <command>')
})

test('a command that takes no arguments says so, rather than leaving them out', () => {
  const { status, stderr } = spawnSync(process.execPath, [callboard, 'start', '--port', '8080'], { encoding: 'utf8' })
  expect(status).toBe(1)
  expect(stderr).toContain(
    'callboard start takes no arguments, and was given --port 8080. See callboard help for the environment.',
  )
})
