import { parseEntityRef, pathOfRef, stringifyEntityRef } from '@callboard/catalog-model'
import { type Params, useParams } from 'react-router'

/** The entity and the tab that the address names. */
export function useEntityAddress() {
  const params = useParams()
  return { ...namesIn(params), ref: refOfAddress(params), tab: params['*']?.split('/')[0] ?? '' }
}

const namesIn = ({ namespace = 'default', kind = '', name = '' }: Params) => ({ namespace, kind, name })

/** Ref of the entity that an address names. */
export const refOfAddress = (params: Params): string => stringifyEntityRef(namesIn(params))

/** Path of a tab of an entity's page; the Overview is the page itself. */
export function tabPath(ref: string, tab: string): string {
  return tab ? `${pathOfRef(ref)}/${tab}` : pathOfRef(ref)
}

/** The input that `describe` and `source` take, from a canonical reference. */
export const inputOf = (ref: string) => {
  const { kind, namespace, name } = parseEntityRef(ref)
  return { kind, namespace, name }
}
