import type { Bootstrap } from '@callboard/plugin-api'

/**
 * What the server wrote into the page, which is of the same build as this app.
 * @throws Error when it wrote nothing.
 */
export function readBootstrap(document: Document): Bootstrap {
  const text = document.getElementById('bootstrap')?.textContent
  if (!text)
    throw new Error('The page came without what the server has to write into it. Open it from the portal itself.')
  return JSON.parse(text)
}
