// In development and in tests the server runs from its source; a new thread knows no TypeScript until it is told.
import { register } from 'tsx/esm/api'

register()
await import('./pluginThread.ts')
