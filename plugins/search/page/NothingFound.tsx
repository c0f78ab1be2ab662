import { EmptyState } from '@callboard/ui'
import { Link } from 'react-router'
import type { Found } from '../plugin'
import { pathOf, type SearchState } from './useSearchState'

/** Why there is nothing, and the way out of it. */
export function NothingFound({ state, found }: { state: SearchState; found: Found }) {
  if (Object.keys(found.types).length > 0)
    return (
      <EmptyState
        icon="filter"
        title={`Nothing of this type holds “${state.text}”`}
        action={<Link to={pathOf({ ...state, type: undefined })}>Look among everything</Link>}
      />
    )
  if (found.filters.length > 0)
    return (
      <EmptyState
        icon="filter"
        title="Nothing matches all of this"
        action={found.words && <Link to={pathOf({ ...state, text: found.words })}>Look for “{found.words}” alone</Link>}
      >
        All of the filters above have to hold, each with its whole value: drop one, or leave out a word.
      </EmptyState>
    )
  return (
    <EmptyState
      icon="search"
      title={`Nothing holds “${state.text}”`}
      action={<Link to="/catalog">Browse the catalog</Link>}
    >
      Every word has to match: leave one out, or write only the part of it that you are sure of.
    </EmptyState>
  )
}
