import { mkdir, rename } from 'node:fs/promises'
import { join } from 'node:path'

/** Does something while plugin folders are gone from a copy of the repository, and puts them back. */
export async function awayFrom(copy: string, plugins: string[], act: () => Promise<unknown>): Promise<void> {
  const aside = join(copy, '.aside')
  await mkdir(aside, { recursive: true })
  for (const id of plugins) await rename(join(copy, 'plugins', id), join(aside, id))
  try {
    await act()
  } finally {
    for (const id of plugins) await rename(join(aside, id), join(copy, 'plugins', id))
  }
}
