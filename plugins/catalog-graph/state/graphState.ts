import { parseEntityRef, stringifyEntityRef } from '@callboard/catalog-model'
import { deepest, largest } from '../shapes/limits'

export type Show = 'graph' | 'impact'

const directions = ['both', 'out', 'in'] as const
type Direction = (typeof directions)[number]

/** What a graph shows, as its address says it. */
export interface GraphState {
  roots: string[]
  depth: number
  /** Along relations as they are meant (`dependsOn`, `ownedBy`), against them, or both. */
  direction: Direction
  kinds: string[]
  relations: string[]
  limit: number
  /** Entities of which one step more is shown. */
  expanded: string[]
  /** One line for all relations from one entity to another. */
  merged: boolean
  /** Which way arrows lead, as far as they can. */
  orientation: 'right' | 'down'
  show: Show
  /** The time whose catalog it is; undefined for the present. */
  at: string | undefined
}

export const defaultLimit = 300

/** Reads an address, Backstage's too; what it does not know is the default, so that no link can break the page. */
export function parseGraphState(query: URLSearchParams): GraphState {
  const orientation = query.get('orientation') ?? query.get('direction')
  return {
    roots: [...new Set(listOf(query, 'root', 'rootEntityRefs').flatMap(refIn))].slice(0, 20),
    depth: depthOf(query),
    direction: directions.find((one) => one === query.get('direction')) ?? 'both',
    kinds: listOf(query, 'kind', 'selectedKinds').map((kind) => kind.toLowerCase()),
    relations: listOf(query, 'relation', 'selectedRelations'),
    limit: within(Number(query.get('limit')), 1, largest) ?? defaultLimit,
    expanded: query.getAll('expand').flatMap(refIn).slice(0, 50),
    merged: (query.get('merged') ?? query.get('mergeRelations')) !== 'false',
    orientation: orientation === 'down' || orientation === 'TB' || orientation === 'BT' ? 'down' : 'right',
    show: query.get('show') === 'impact' ? 'impact' : 'graph',
    at: query.get('at') || undefined,
  }
}

/** Writes the address of a state, leaving defaults out. */
export function graphQuery(state: GraphState): URLSearchParams {
  const query = new URLSearchParams()
  const all = (name: string, values: string[]) => {
    for (const value of values) query.append(name, value)
  }
  all('root', state.roots)
  if (state.show !== 'graph') query.set('show', state.show)
  if (state.depth !== 1) query.set('depth', String(state.depth))
  if (state.direction !== 'both') query.set('direction', state.direction)
  all('kind', state.kinds)
  all('relation', state.relations)
  if (state.limit !== defaultLimit) query.set('limit', String(state.limit))
  if (!state.merged) query.set('merged', 'false')
  if (state.orientation !== 'right') query.set('orientation', state.orientation)
  all('expand', state.expanded)
  if (state.at) query.set('at', state.at)
  return query
}

/** The page of a graph. */
export function graphPath(state: Partial<GraphState>): string {
  const query = graphQuery({ ...parseGraphState(new URLSearchParams()), ...state })
  return query.size > 0 ? `/catalog-graph?${query}` : '/catalog-graph'
}

/** A list by our name or Backstage's, which has brackets behind it, and in old links a number in them. */
function listOf(query: URLSearchParams, own: string, backstage: string): string[] {
  const theirs = [...query].filter(([key]) => key.replace(/\[\d*\]$/, '') === backstage).map(([, value]) => value)
  return [...new Set([...query.getAll(own), ...theirs])].filter(Boolean)
}

function refIn(text: string): string[] {
  try {
    return [stringifyEntityRef(parseEntityRef(text.toLowerCase()))]
  } catch {
    return []
  }
}

/** Backstage's `∞` is as deep as we go. */
function depthOf(query: URLSearchParams): number {
  const text = query.get('depth') ?? query.get('maxDepth')
  return text === '∞' ? deepest : (within(Number(text), 1, deepest) ?? 1)
}

function within(number: number, least: number, most: number): number | undefined {
  return number >= least ? Math.min(Math.floor(number), most) : undefined
}
