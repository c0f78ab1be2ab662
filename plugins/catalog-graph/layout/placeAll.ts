import { inBlocks, type SizedSketch } from './inBlocks'
import type { Layout, Sketch } from './Layout'

/** From here on dagre takes seconds. */
const large = 300

/** Places nodes and lines, always in a thread of its own, so that the page can be used meanwhile. */
export async function placeAll(sketch: Sketch, signal: AbortSignal): Promise<Layout> {
  const { sized, unfold } = inBlocks(sketch)
  if (sized.nodes.length <= large) return unfold(await inThread(sized, signal))
  const { placeLarge } = await import('./placeLarge')
  return unfold(await placeLarge(sized, signal))
}

function inThread(sketch: SizedSketch, signal: AbortSignal): Promise<Layout> {
  const thread = new Worker(new URL('./smallGraphThread.ts', import.meta.url), { type: 'module' })
  return new Promise<Layout>((resolve, reject) => {
    thread.onmessage = ({ data }: MessageEvent<Layout>) => resolve(data)
    thread.onerror = ({ message }) => reject(new Error(message || 'The thread that places the nodes did not start.'))
    signal.addEventListener('abort', () => reject(signal.reason))
    thread.postMessage(sketch)
  }).finally(() => thread.terminate())
}
