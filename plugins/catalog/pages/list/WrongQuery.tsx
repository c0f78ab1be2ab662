import type { QueryProblem } from '@callboard/query'
import { Button, CodeInText, EmptyState, type ErrorLike } from '@callboard/ui'
import { mended, sayHowToMend } from './bar/mended'
import { withChange } from './listChanges'
import { type ListState, listPath } from './listState'

interface Props {
  state: ListState
  problem: QueryProblem
}

/** For an address whose query is wrong: where, and the way to what was probably meant. */
export function WrongQuery({ state, problem }: Props) {
  const { column, message, suggestion } = problem
  const pathOf = (q: string) => listPath(withChange(state, { q }))
  return (
    <div role="alert">
      <EmptyState
        icon="alert-circle"
        title={`The query is wrong at column ${column}`}
        action={
          suggestion === undefined ? (
            <Button to={pathOf('')}>Clear the filter</Button>
          ) : (
            <Button to={pathOf(mended(state.q, problem))}>
              <CodeInText>{sayHowToMend(problem)}</CodeInText>
            </Button>
          )
        }
      >
        <CodeInText>{message}</CodeInText>
      </EmptyState>
    </div>
  )
}

/** The first thing that the server found wrong with a query, if that is what an error is about. */
export const problemIn = (error: ErrorLike | null): QueryProblem | undefined =>
  (error?.details as { problems?: QueryProblem[] } | undefined)?.problems?.[0]
