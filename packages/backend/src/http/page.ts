import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Bootstrap } from '@callboard/plugin-api'
import type { RequestHandler, Response } from 'express'
import { type ImportMap, importMap } from '../installed/importMap'
import { inSafeMode } from '../installed/inSafeMode'
import { StartError } from '../StartError'
import { preloads } from './preloads'
import { answerNobody, type Entrance } from './signInPage'

const placeholder = /(<script type="application\/json" id="bootstrap">)[^<]*(<\/script>)/

/** Answers every address of the app with its page, and in it what the app needs for its first paint. */
export async function page(
  appFolder: string,
  bootstrapFor: (user: Express.User) => Promise<Bootstrap>,
  entrance: Entrance,
): Promise<RequestHandler> {
  const html = await readFile(join(appFolder, 'index.html'), 'utf8').catch((cause) => {
    throw new StartError(`The app is not built: ${appFolder}/index.html is missing. Run: npm run build`, { cause })
  })
  const preloadsFor = await preloads(appFolder)
  const shared = await importMap(appFolder)
  return async (request, response) => {
    response.set('cache-control', 'no-cache')
    if (!request.user) return answerNobody(response, entrance)
    const whole = await bootstrapFor(request.user)
    const bootstrap = request.query['safe-mode'] === '1' ? inSafeMode(whole) : whole
    // As functions: in a replacement string, `$` in the data would be read as a pattern.
    const withData = html.replace(placeholder, (_, open, close) => open + inHtml(bootstrap) + close)
    const withPreloads = withData.replace('</head>', () => `${preloadsFor(request.path)}</head>`)
    response.type('html').send(hasScreens(bootstrap) ? withMap(withPreloads, shared, response) : withPreloads)
  }
}

const hasScreens = ({ plugins }: Bootstrap) => plugins.some(({ screen }) => screen)

/** Before the first script: a browser takes no map after it has begun with modules. */
function withMap(html: string, { element, source }: ImportMap, response: Response): string {
  const policy = String(response.getHeader('content-security-policy'))
  response.set('content-security-policy', policy.replace("script-src 'self'", `script-src 'self' ${source}`))
  return html.replace(/<meta charset[^>]*>/, (charset) => charset + element)
}

/** JSON that cannot end the script element it stands in. */
const inHtml = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c')
