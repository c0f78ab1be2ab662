import { parseEntityRef } from '@callboard/catalog-model'
import { useLocation } from 'react-router'
import { Notice } from '../components/Notice'
import type { EntityDescription } from '../plugin'

/** What the page of a former name hands on to the page that it leads to. */
export interface RenamedFrom {
  renamedFrom: string
}

/** Says to whoever came by a former name why they are here. */
export function RenamedNotice({ description: { summary } }: { description: EntityDescription }) {
  const state = useLocation().state as Partial<RenamedFrom> | null
  if (typeof state?.renamedFrom !== 'string') return null
  return (
    <Notice tone="info" title={`${shortName(state.renamedFrom, summary.ref)} was renamed to ${shortName(summary.ref)}`}>
      <p>Links and references to the old name lead here.</p>
    </Notice>
  )
}

/** The name alone, where that tells the two apart. */
function shortName(ref: string, other = ref): string {
  const [one, two] = [parseEntityRef(ref), parseEntityRef(other)]
  return one.kind === two.kind && one.namespace === two.namespace ? one.name : ref
}
