import type { CDPSession } from 'playwright-core'

/** Counts what goes over the wire from now on, as the browser does: headers included, compressed as sent. */
export async function countTransfers(session: CDPSession) {
  const types = new Map<string, string>()
  const sizes = new Map<string, number>()
  session.on('Network.responseReceived', ({ requestId, type }) => void types.set(requestId, type))
  session.on(
    'Network.loadingFinished',
    ({ requestId, encodedDataLength }) => void sizes.set(requestId, encodedDataLength),
  )
  await session.send('Network.enable')
  const sum = (wanted: (type: string | undefined) => boolean) =>
    [...sizes].filter(([id]) => wanted(types.get(id))).reduce((total, [, size]) => total + size, 0)
  /** Until nothing has come for half a second: the stream of events never ends, so the network is never idle. */
  async function settle() {
    for (let before = -1; sizes.size > before; ) {
      before = sizes.size
      await new Promise((resolve) => setTimeout(resolve, 500))
    }
  }
  const counts = () => ({
    requests: types.size,
    code: sum((type) => type === 'Script'),
    everything: sum(() => true),
  })
  return { settle, counts }
}
