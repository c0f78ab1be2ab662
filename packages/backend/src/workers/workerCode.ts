import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Where threads, and what runs in them, are read from. */
export interface WorkerCode {
  thread: URL
  /** What runs in the thread of an installed plugin. */
  pluginThread: URL
  /** A `*.worker` file of a plugin, by the plugin's folder. */
  fileOf(folder: string, name: string): URL
}

/** Built, this file is part of dist/server/; in development it is the source. */
const isBuilt = import.meta.url.endsWith('.js')

/** The same as of the process that starts the threads. */
export const ownWorkerCode: WorkerCode = {
  thread: new URL(isBuilt ? './thread.js' : './sourceThread.mjs', import.meta.url),
  pluginThread: new URL(isBuilt ? './pluginThread.js' : '../installed/thread/sourceThread.mjs', import.meta.url),
  fileOf: (folder, name) => pathToFileURL(join(folder, `${name}.worker${isBuilt ? '.js' : '.ts'}`)),
}

/** That of a built server, for one that runs from its source: without TypeScript to read, a thread begins in a third of the time. */
export const builtWorkerCode = (server: string): WorkerCode => ({
  thread: pathToFileURL(join(server, 'thread.js')),
  pluginThread: pathToFileURL(join(server, 'pluginThread.js')),
  fileOf: (folder, name) => pathToFileURL(join(server, 'plugins', basename(folder), `${name}.worker.js`)),
})
