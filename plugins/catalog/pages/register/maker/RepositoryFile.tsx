import { useData } from '@callboard/plugin-api/frontend'
import { ErrorMessage, ProgressNote } from '@callboard/ui'
import { catalog } from '../../../plugin'
import { FileMaker } from './FileMaker'

/** A first catalog file for the repository at an address, which is looked into for what it says. */
export function RepositoryFile({ target }: { target: string }) {
  // What is typed stands in the form: the repository read anew would take it away.
  const { data, error, refetch } = useData(catalog.routes.facts, { target }, { staysAsRead: 'always' })
  if (error) return <ErrorMessage title="The repository could not be looked into" error={error} onRetry={refetch} />
  if (!data) return <ProgressNote>Looking for what the repository says of itself…</ProgressNote>
  return <FileMaker key={target} found={data} />
}
