import { pathOfRef, refOf } from '@callboard/plugin-api'
import type { EntityProps } from '@callboard/plugin-api/frontend'
import { useNavigate } from 'react-router'
import { useGraphState } from '../state/useGraphState'
import { ShowTabs } from '../view/ShowTabs'

const graphTabOf = (ref: string) => `${pathOfRef(ref)}/graph`

/** What an entity is related to, on its own page. To begin elsewhere is to go to the page of that entity. */
export default function GraphTab({ entity }: EntityProps) {
  const { state, show } = useGraphState(refOf(entity))
  const navigate = useNavigate()
  return (
    <ShowTabs
      state={state}
      show={show}
      begin={(ref) => navigate(graphTabOf(ref))}
      impactPathOf={(ref) => `${graphTabOf(ref)}?show=impact`}
    />
  )
}
