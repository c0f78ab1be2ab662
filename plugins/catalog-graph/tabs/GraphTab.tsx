import { pathOfRef, refOf } from '@callboard/plugin-api'
import type { EntityProps } from '@callboard/plugin-api/frontend'
import { useNavigate } from 'react-router'
import { type GraphState, graphQuery, parseGraphState } from '../state/graphState'
import { useGraphState } from '../state/useGraphState'
import { ShowTabs } from '../view/ShowTabs'

/** What an entity is related to, on its own page. To begin elsewhere is to go to the page of that entity. */
export default function GraphTab({ entity }: EntityProps) {
  const { state, show } = useGraphState(refOf(entity))
  const navigate = useNavigate()
  const tabOf = (ref: string, show: Partial<GraphState>) => {
    const query = graphQuery({ ...parseGraphState(new URLSearchParams()), at: state.at, ...show })
    return `${pathOfRef(ref)}/graph${query.size > 0 ? `?${query}` : ''}`
  }
  return (
    <ShowTabs
      state={state}
      show={show}
      begin={(ref) => navigate(tabOf(ref, { ...state, roots: [], expanded: [] }))}
      impactPathOf={(ref) => tabOf(ref, { show: 'impact' })}
    />
  )
}
