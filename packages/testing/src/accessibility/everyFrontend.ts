import { existsSync, readdirSync } from 'node:fs'
import type { AnyFrontend } from '@callboard/plugin-api/frontend'
import { inRepository } from '../repository'

/** What every plugin in the repository shows. */
export async function everyFrontend(): Promise<AnyFrontend[]> {
  const files = readdirSync(inRepository('plugins')).map((id) => inRepository(`plugins/${id}/frontend.tsx`))
  return Promise.all(files.filter((file) => existsSync(file)).map(async (file) => (await import(file)).default))
}
