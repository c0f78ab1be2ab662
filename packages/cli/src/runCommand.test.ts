import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const callboard = fileURLToPath(new URL('../bin/callboard.mjs', import.meta.url))

test.each(['nonsense', 'constructor'])('%s is no command, which is said with those that there are', (name) => {
  const { status, stderr } = spawnSync(process.execPath, [callboard, name], { encoding: 'utf8' })
  expect(status).toBe(1)
  expect(stderr).toContain(`There is no command "${name}". Try: start, dev, build, help`)
})
