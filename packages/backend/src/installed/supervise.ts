import type { PluginThread } from './PluginThread'

/** Within this time, in milliseconds, so many ends are no accident. */
const window = 10 * 60_000
const most = 3

interface Supervised {
  first: PluginThread
  open(): Promise<PluginThread>
  /** Told each time it has ended by itself, and why. */
  onEnd(reason: string): void
  /** It has ended too often, and is not started again. */
  onGivenUp(reason: string): void
}

/** Keeps a plugin running: a thread that has ended is started again, a little later each time, until it has ended too often. */
export function supervise({ first, open, onEnd, onGivenUp }: Supervised) {
  const ends: number[] = []
  let thread = first
  let restart: NodeJS.Timeout | undefined
  let isStopped = false

  function follow(running: PluginThread) {
    thread = running
    void running.ended.then(ended)
  }

  function ended(reason: string) {
    if (isStopped) return
    onEnd(reason)
    const now = Date.now()
    ends.push(now)
    const recent = ends.filter((at) => at > now - window).length
    if (recent >= most) return onGivenUp(reason)
    restart = setTimeout(() => open().then(followUnlessStopped, (error) => ended(error.message)), 500 * 2 ** recent)
  }

  const followUnlessStopped = (running: PluginThread) => (isStopped ? void running.stop() : follow(running))

  follow(first)
  return {
    held: () => thread.held(),
    ask: ((name, ...args) => thread.ask(name, ...args)) as PluginThread['ask'],
    async stop() {
      isStopped = true
      clearTimeout(restart)
      await thread.stop()
    },
  }
}
