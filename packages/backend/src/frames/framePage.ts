import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { notFound } from '@callboard/plugin-api'
import type { RequestHandler } from 'express'
import type { HostConfig } from '../config'
import { importMap } from '../installed/importMap'
import type { Installed } from '../installed/keepInstalled'
import { filesPath } from '../installed/packageFiles'
import { isFramed } from './isFramed'

/** Where the documents are that plugins in frames run in. */
export const framePath = '/frames/:id'

interface Files {
  script: string
  styles: string[]
  fonts: string[]
}

/**
 * Answers the document that a plugin in a frame runs in: the same for everybody, with nothing in it. It is of no origin, whoever opens
 * it, and may load the portal's scripts and the plugin's own; it can send nothing anywhere. All that it does goes through the page around it.
 */
export async function framePage(
  appFolder: string,
  packages: Installed,
  settings: HostConfig['plugins'],
): Promise<RequestHandler> {
  const files: Files | undefined = await readFile(join(appFolder, 'frame.json'), 'utf8').then(
    JSON.parse,
    () => undefined,
  )
  const { element, source } = await importMap(appFolder)
  return (request, response) => {
    const id = String(request.params.id)
    const plugin = packages.plugins().find((one) => one.id === id)
    if (!files || plugin?.state !== 'running' || !plugin.package || !isFramed(plugin.package, settings))
      throw notFound('plugin in a frame', id)
    const origin = `${request.protocol}://${request.get('host')}`
    // It has no origin by which it could be kept apart.
    response.removeHeader('origin-agent-cluster')
    response.set({ 'cache-control': 'no-cache', 'content-security-policy': policy(origin, id, source) })
    response.type('html').send(documentOf(files, element))
  }
}

const documentOf = ({ script, styles, fonts }: Files, importMap: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8">${importMap}${[
    ...fonts.map((href) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${href}">`),
    ...styles.map((href) => `<link rel="stylesheet" crossorigin href="${href}">`),
  ].join(
    '',
  )}<style>${asPartOfAPage}</style><script type="module" crossorigin src="${script}"></script></head><body><div id="root"></div></body></html>`

/** What it stands on is seen through it, and it is as high as what is in it. */
const asPartOfAPage = 'html,body{background:transparent;min-height:0;margin:0;overflow:hidden}'

/** By address, since `'self'` is nothing to a document without an origin. Pictures from elsewhere would carry away what it knows. */
const policy = (origin: string, id: string, map: string) =>
  [
    'sandbox allow-scripts',
    "default-src 'none'",
    `script-src ${origin}/assets/ ${origin}${filesPath}/${id}/ ${map}`,
    `style-src ${origin}/assets/ ${origin}${filesPath}/${id}/ 'unsafe-inline'`,
    `font-src ${origin}/assets/`,
    `img-src ${origin}/assets/ ${origin}${filesPath}/${id}/ data:`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
  ].join('; ')
