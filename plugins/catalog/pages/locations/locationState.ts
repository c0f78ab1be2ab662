import { LocationState } from '../../shapes/LocationList'

/** What the list of locations shows, as its address says it. */
export interface LocationListState {
  text: string
  state: LocationState | null
  limit: number
}

export const firstLocations = 50
export const mostLocations = 1000

/** What an address says that makes no sense is left out rather than refused. */
export function parseLocationState(query: URLSearchParams): LocationListState {
  const limit = Number(query.get('limit'))
  return {
    text: query.get('text') ?? '',
    state: LocationState.safeParse(query.get('state')).data ?? null,
    limit: Number.isInteger(limit) && limit > firstLocations ? Math.min(limit, mostLocations) : firstLocations,
  }
}

/** The query of an address that shows it, without what is so anyway. */
export function locationQuery({ text, state, limit }: LocationListState): Record<string, string> {
  return {
    ...(text && { text }),
    ...(state && { state }),
    ...(limit > firstLocations && { limit: String(limit) }),
  }
}

export const isNarrowed = ({ text, state }: LocationListState) => Boolean(text || state)
