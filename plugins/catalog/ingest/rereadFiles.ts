import type { IngestedFile } from './Ingested'
import type { ReadFile } from './openFiles'
import { sourceAt } from './Source'

/** Reads known files again, leaving out those that cannot be read: a closer look will tell why. */
export async function rereadFiles(files: IngestedFile[], read: ReadFile): Promise<IngestedFile[]> {
  const results = await Promise.allSettled(files.map(({ url }) => read(sourceAt(url))))
  return results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
}
