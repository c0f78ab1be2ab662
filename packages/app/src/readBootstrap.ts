import { Bootstrap } from '@callboard/plugin-api'

/**
 * What the server wrote into the page.
 * @throws Error when it wrote nothing, or something else than this version of the app expects.
 */
export function readBootstrap(document: Document): Bootstrap {
  const text = document.getElementById('bootstrap')?.textContent
  if (!text)
    throw new Error('The page came without what the server has to write into it. Open it from the portal itself.')
  return Bootstrap.parse(JSON.parse(text))
}
