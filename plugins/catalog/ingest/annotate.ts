import type { Entity } from '@callboard/catalog-model'
import type { Drafted } from './enrich'
import { letOthersIn } from './letOthersIn'
import { type Source, sourceAt, stringifySource } from './Source'

/** Adds what Backstage's catalog says of an entity's origin. What the file says of its own view, edit and source URLs stays. */
export function annotate(entity: Entity, file: Source, origin: Source): Entity {
  return withAnnotations(entity, annotationsOf(file, origin))
}

/** The same for all entities of a location. */
export async function annotateAll(drafted: Drafted[], origin: Source): Promise<Drafted[]> {
  const files = new Map<string, OriginAnnotations>()
  const annotated: Drafted[] = []
  const turn = letOthersIn()
  for (const { draft, entity } of drafted) {
    await turn()
    const annotations = files.get(draft.file) ?? annotationsOf(sourceAt(draft.file), origin)
    files.set(draft.file, annotations)
    annotated.push({ draft, entity: withAnnotations(entity, annotations) })
  }
  return annotated
}

/** The names of all these annotations. */
export const originAnnotations: ReadonlySet<string> = new Set([
  'backstage.io/view-url',
  'backstage.io/edit-url',
  'backstage.io/source-location',
  'backstage.io/managed-by-location',
  'backstage.io/managed-by-origin-location',
])

interface OriginAnnotations {
  /** What the file may say otherwise. */
  usual: Record<string, string>
  certain: Record<string, string>
}

function annotationsOf(file: Source, origin: Source): OriginAnnotations {
  return {
    usual: file.type === 'url' ? urlAnnotations(file.target) : {},
    certain: {
      'backstage.io/managed-by-location': stringifySource(file),
      'backstage.io/managed-by-origin-location': stringifySource(origin),
    },
  }
}

function withAnnotations(entity: Entity, { usual, certain }: OriginAnnotations): Entity {
  const annotations = { ...usual, ...withoutScripts(entity.metadata.annotations), ...certain }
  return { ...entity, metadata: { ...entity.metadata, annotations } }
}

function urlAnnotations(url: string) {
  const editUrl = editUrlOf(url)
  return {
    'backstage.io/view-url': url,
    ...(editUrl && { 'backstage.io/edit-url': editUrl }),
    'backstage.io/source-location': `url:${folderUrlOf(url)}`,
  }
}

/** Where a code host edits a file; none at a commit, which cannot be changed, or on a plain web server. */
function editUrlOf(url: string): string | undefined {
  if (/[0-9a-f]{40}/.test(url) || !pageOfRepository.test(url)) return undefined
  return url.replace('/blob/', '/edit/')
}

/** The folder of a file; on a code host the page that shows it. */
function folderUrlOf(url: string): string {
  const page = pageOfRepository.test(url) ? url.replace('/blob/', '/tree/') : url
  return new URL('.', page).href
}

/** Such as `https://github.com/acme/shop/blob/main/x.yaml` and `https://gitlab.com/acme/tools/shop/-/blob/main/x.yaml`. */
const pageOfRepository = /^https?:\/\/[^/]+(?:\/[^/]+){2,}?(?:\/-)?\/blob\//

const urlKeys = ['backstage.io/view-url', 'backstage.io/edit-url']

/** Links that a page would open: anything but a web address could run in the reader's session. */
function withoutScripts(annotations: Record<string, string> = {}): Record<string, string> {
  if (!urlKeys.some((key) => key in annotations)) return annotations
  return Object.fromEntries(
    Object.entries(annotations).filter(([key, value]) => !urlKeys.includes(key) || /^\s*https?:\/\//i.test(value)),
  )
}
