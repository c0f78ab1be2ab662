import type { Answer } from './followRedirects'
import type { Limits } from './Limits'
import { readBody } from './readBody'

/** The bytes of a file, also from a code host that packs them. @throws ReadError */
export async function readFile({ hop, response }: Answer, limits: Limits): Promise<Buffer> {
  const bytes = await readBody(response, hop.page.href, limits)
  const isOfCodeHost = hop.url !== hop.page
  return (isOfCodeHost && hop.codeHost?.codeHost.decode?.(bytes)) || bytes
}
