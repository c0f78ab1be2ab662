import { parseEntityRef, pathOfRef, stringifyEntityRef } from '@callboard/catalog-model'
import { useParams } from 'react-router'

/** The entity and the tab that the address names. */
export function useEntityAddress() {
  const { namespace = 'default', kind = '', name = '', '*': rest = '' } = useParams()
  const ref = stringifyEntityRef({ kind, namespace, name })
  return { kind, namespace, name, ref, tab: rest.split('/')[0] ?? '' }
}

/** Path of a tab of an entity's page; the Overview is the page itself. */
export function tabPath(ref: string, tab: string): string {
  return tab ? `${pathOfRef(ref)}/${tab}` : pathOfRef(ref)
}

/** The input that `describe` and `source` take, from a canonical reference. */
export const inputOf = (ref: string) => {
  const { kind, namespace, name } = parseEntityRef(ref)
  return { kind, namespace, name }
}
