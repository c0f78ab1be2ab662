import { Socket } from 'node:net'
import { createDatabase } from '@callboard/testing'
import { expect, onTestFinished, test, vi } from 'vitest'
import { connect } from './connect'

test('an idle connection is asked whether the database is still there', async () => {
  const asked = vi.spyOn(Socket.prototype, 'setKeepAlive')
  onTestFinished(() => asked.mockRestore())
  const db = await connect(await createDatabase())
  onTestFinished(() => db.destroy())
  expect(asked).toHaveBeenCalledWith(true, 10_000)
})
