import { watch } from 'node:fs'

/** So long, in milliseconds, nothing more happens in a folder when a file was copied into it. */
const quiet = 300

/** Tells of changes in a folder, when they are over. */
export function watchFolder(folder: string, onChange: () => void): { close(): void } {
  let timer: NodeJS.Timeout | undefined
  const watcher = watch(folder, () => {
    clearTimeout(timer)
    timer = setTimeout(onChange, quiet)
  })
  // A folder that is taken away is seen as an empty one when it is looked at again.
  watcher.on('error', onChange)
  return {
    close() {
      clearTimeout(timer)
      watcher.close()
    },
  }
}
