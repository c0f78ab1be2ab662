import { type OwnerState, ownerStates } from '../plugin'

/** What `/owners` shows, as its address says it. */
export interface OwnersState {
  /** The list behind one number of the coverage; the groups, if absent. */
  show: OwnerState | undefined
  kind: string[]
  text: string
  page: number
  /** Groups that are folded or unfolded unlike the others: see `isUnfolded`. */
  toggled: string[]
  /** Every group is unfolded, but for the toggled; otherwise only those at the root are. */
  unfolded: boolean
}

/** Reads an address; what it does not know is the default, so that no link can break the page. */
export function parseOwnersState(query: URLSearchParams): OwnersState {
  return {
    show: ownerStates.find((state) => state === query.get('show')),
    kind: query.getAll('kind'),
    text: query.get('text') ?? '',
    page: Math.max(1, Math.floor(Number(query.get('page'))) || 1),
    toggled: query.getAll('toggled'),
    unfolded: query.get('unfolded') === 'all',
  }
}

/** Writes the address of a state, leaving defaults out. */
export function ownersPath(state: Partial<OwnersState>): string {
  const query = new URLSearchParams()
  if (state.show) query.set('show', state.show)
  for (const kind of state.kind ?? []) query.append('kind', kind)
  if (state.text) query.set('text', state.text)
  if ((state.page ?? 1) > 1) query.set('page', String(state.page))
  if (state.unfolded) query.set('unfolded', 'all')
  for (const ref of state.toggled ?? []) query.append('toggled', ref)
  return query.size > 0 ? `/owners?${query}` : '/owners'
}

/** Whether the groups below one are shown. */
export function isUnfolded({ unfolded, toggled }: OwnersState, ref: string, depth: number): boolean {
  return (unfolded || depth === 0) !== toggled.includes(ref)
}

/** Folds or unfolds one group. */
export function withToggled(state: OwnersState, ref: string): OwnersState {
  const { toggled } = state
  return { ...state, toggled: toggled.includes(ref) ? toggled.filter((one) => one !== ref) : [...toggled, ref] }
}
