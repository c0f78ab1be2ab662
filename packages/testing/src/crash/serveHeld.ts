import { serve } from '../serveFiles'

/** Files of which one can be held back, so that whoever reads them comes to a halt there. */
export async function serveHeld(files: Record<string, string>) {
  let waiting: { path: string; asked(): void } | undefined
  const { origin } = await serve(({ url = '/' }, response) => {
    const path = url.slice(1)
    if (path === waiting?.path) return waiting.asked()
    response.writeHead(path in files ? 200 : 404).end(files[path])
  })
  return {
    files,
    url: (path: string) => `${origin}/${path}`,
    /** Lets work begin, and runs `strike` when a file has been asked for, which is not sent. */
    async holdAt(path: string, work: () => void, strike: () => Promise<unknown>) {
      const asked = new Promise<void>((resolve) => {
        waiting = { path, asked: resolve }
      })
      work()
      await asked
      await strike()
      waiting = undefined
    },
  }
}
