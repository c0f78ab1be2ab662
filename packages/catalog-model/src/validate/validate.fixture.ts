import { builtinKinds } from '../kinds'
import { parseCatalogFile } from '../parse/parseCatalogFile'
import { validateDraft } from './validateDraft'

export const url = 'https://example.com/catalog-info.yaml'

/** The first document of a text, validated. */
export function validate(text: string, kinds = builtinKinds) {
  const { drafts, problems } = parseCatalogFile({ url, text })
  const [draft] = drafts
  if (!draft) throw new Error(`No draft: ${JSON.stringify(problems)}`)
  return validateDraft(draft, kinds)
}

/** A valid System whose metadata and spec go on with these lines. */
export function system(metadata = '', spec = ''): string {
  return `apiVersion: backstage.io/v1alpha1
kind: System
metadata: {name: shop, ${metadata}}
spec: {owner: team-a, ${spec}}
`
}

/** A document of a kind with this spec. */
export function document(kind: string, spec: string, apiVersion = 'backstage.io/v1alpha1'): string {
  return `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: x}\nspec: ${spec}\n`
}

/** The problems of a document in short: code, place, and what to write instead. */
export const spelled = (text: string, kinds = builtinKinds) =>
  validate(text, kinds).problems.map(({ code, pointer, fix }) =>
    [code, pointer, fix && (fix.replacement ?? fix.title)].filter((part) => part !== undefined).join(' '),
  )
