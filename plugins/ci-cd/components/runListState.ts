import type { Status } from '../plugin'
import { statusNamed } from './statusLooks'

/** What the list of runs shows, as its address says it. */
export interface RunListState {
  branch: string | undefined
  status: Status | undefined
  pipeline: number | undefined
  cursor: string | undefined
}

/** Reads an address; what it does not know is left out, so that no link can break the page. */
export function parseRunListState(query: URLSearchParams): RunListState {
  const pipeline = Number(query.get('pipeline'))
  return {
    branch: query.get('branch') || undefined,
    status: statusNamed(query.get('status')),
    pipeline: Number.isSafeInteger(pipeline) && pipeline > 0 ? pipeline : undefined,
    cursor: query.get('cursor') || undefined,
  }
}

/** Writes the address of a state. */
export function runListQuery(state: RunListState): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(state)) if (value !== undefined) query.set(name, String(value))
  return query.toString()
}

/** Narrows the list otherwise; a cursor belongs to one list only. */
export const withFilter = (state: RunListState, change: Partial<RunListState>): RunListState => ({
  ...state,
  cursor: undefined,
  ...change,
})

export const isNarrowed = ({ branch, status, pipeline }: RunListState) =>
  branch !== undefined || status !== undefined || pipeline !== undefined
