import { useData, usePageTitle } from '@callboard/plugin-api/frontend'
import { EntityLink } from '@callboard/ui'
import { catalogGraph } from '../plugin'
import type { GraphState } from '../state/graphState'
import { useWalk } from './useWalk'

/** What a graph begins at, called as the answer to what is shown calls it: nothing is asked for these links alone. */
export const Roots = ({ state }: { state: GraphState }) =>
  state.show === 'graph' ? (
    <RootsOfGraph state={state} />
  ) : (
    state.roots.map((ref, index) => <RootOfImpact key={ref} entityRef={ref} at={state.at} isFirst={index === 0} />)
  )

function RootsOfGraph({ state }: { state: GraphState }) {
  const { data } = useWalk(state)
  const nodes = state.roots.map((ref) => ({ ref, node: data?.nodes.find((node) => node.ref === ref) }))
  usePageTitle(nodes[0]?.node?.title, 'Graph')
  return nodes.map(({ ref, node }) => (
    <EntityLink key={ref} entityRef={ref} title={node?.title} missing={node?.exists === false} />
  ))
}

interface RootProps {
  entityRef: string
  at: string | undefined
  isFirst: boolean
}

function RootOfImpact({ entityRef, at, isFirst }: RootProps) {
  const { data } = useData(catalogGraph.routes.impact, { entity: entityRef, at })
  return (
    <>
      {isFirst && <ImpactTitle title={data?.title} />}
      <EntityLink entityRef={entityRef} title={data?.title} missing={data?.exists === false} />
    </>
  )
}

function ImpactTitle({ title }: { title: string | undefined }) {
  usePageTitle(title, 'What breaks without it')
  return null
}
