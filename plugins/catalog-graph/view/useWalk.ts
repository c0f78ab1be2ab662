import { useData } from '@callboard/plugin-api/frontend'
import { catalogGraph } from '../plugin'
import type { GraphState } from '../state/graphState'

/** What a graph is asked by its state, but for what was expanded, which does not lay it out anew. */
export const questionOf = ({ roots, depth, direction, kinds, relations, limit, at }: GraphState) => ({
  root: roots,
  depth,
  direction,
  kind: kinds,
  relation: relations,
  limit,
  at,
})

/** The graph of a state; the one before stays until it is there. */
export const useWalk = (state: GraphState) =>
  useData(catalogGraph.routes.walk, { ...questionOf(state), expand: state.expanded }, { keepPrevious: true })
