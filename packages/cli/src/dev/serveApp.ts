import { join } from 'node:path'
import { createServer, type Plugin } from 'vite'
import { CommandError } from '../CommandError.mjs'

/** Serves the app from its source at the portal's own port, and passes on what the server answers. */
export async function serveApp(
  root: string,
  { host, port, origin }: { host: string; port: number; origin: string },
  holdBack: Plugin,
) {
  // The app's configuration asks the server at this address for what the page needs first.
  process.env.CALLBOARD_DEV_SERVER = origin
  // Vite proposes imports with file extensions in its configuration; nothing in this repository has them.
  process.env.VITE_CONFIG_NATIVE_IGNORE_WARNING = 'true'
  // Pages as JSON and Markdown are the server's; what begins with these is code that Vite serves.
  const twins = '^/(?!src/|node_modules/|@).+\\.(json|md)$'
  const proxy = Object.fromEntries(['/api', '/healthz', '/readyz', '/metrics', twins].map((path) => [path, origin]))
  const vite = await withoutSignalHandlers(() =>
    createServer({
      root: join(root, 'packages', 'app'),
      plugins: [holdBack],
      server: { host, port, strictPort: true, proxy },
      clearScreen: false,
      logLevel: 'warn',
    }),
  )
  try {
    await vite.listen()
  } catch (error) {
    await vite.close()
    const { message } = error as Error
    if (!message.includes('already in use')) throw error
    throw new CommandError(
      `Port ${port} is in use. Stop what listens there, or choose another port: PORT=${port + 1} npm run dev`,
    )
  }
  return { url: `http://localhost:${port}`, vite, close: () => vite.close() }
}

// On SIGTERM, Vite would end the process as soon as it has closed itself, before the database is stopped.
async function withoutSignalHandlers<T>(create: () => Promise<T>): Promise<T> {
  const before = process.listeners('SIGTERM')
  const created = await create()
  for (const listener of process.listeners('SIGTERM')) {
    if (!before.includes(listener)) process.off('SIGTERM', listener)
  }
  return created
}
