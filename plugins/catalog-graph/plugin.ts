import { definePlugin, get } from '@callboard/plugin-api'
import { Graph } from './shapes/Graph'
import { GraphInput } from './shapes/GraphInput'
import { Impact, ImpactInput } from './shapes/Impact'

export const catalogGraph = definePlugin({
  id: 'catalog-graph',
  title: 'Graph',
  description: 'How entities are related, as a drawing and as a list, and what breaks if one of them stops.',
  permissions: { read: 'See how entities are related' },
  routes: {
    walk: get('/walk', {
      can: 'read',
      input: GraphInput,
      output: Graph,
      summary: 'What is related to entities, in one or more steps, as nodes and edges',
    }),
    impact: get('/impact', {
      can: 'read',
      input: ImpactInput,
      output: Impact,
      summary: 'What breaks if an entity stops: what needs it, directly and through others, by owner',
    }),
  },
})

export type { Graph, GraphEdge, GraphNode, RelationPair } from './shapes/Graph'
export type { Impact, ImpactedEntity } from './shapes/Impact'
