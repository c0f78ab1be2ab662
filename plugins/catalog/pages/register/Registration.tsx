import { ErrorMessage, ProgressNote } from '@callboard/ui'
import { FolderGiven } from './FolderGiven'
import { RepositoryFile } from './maker/RepositoryFile'
import { PlanView } from './PlanView'
import { UnreadableFile } from './UnreadableFile'
import { useRegistration } from './useRegistration'

/** From a URL to its plan, and from the plan to what was registered. */
export function Registration({ target }: { target: string }) {
  const { plan, planError, planAgain, ...rest } = useRegistration(target)
  if (planError) return <ErrorMessage title="There is no plan for this address" error={planError} onRetry={planAgain} />
  if (!plan) return <ProgressNote>Reading {new URL(target).host} and comparing it with the catalog…</ProgressNote>
  const [unreadable] = plan.problems
  if (unreadable?.code === 'folder')
    return <FolderGiven target={target} message={unreadable.message} addresses={plan.instead} />
  if (plan.files === 0 && unreadable)
    return (
      <>
        <UnreadableFile problem={unreadable} onRetry={planAgain} />
        {!namesFile(target) && <RepositoryFile target={target} />}
      </>
    )
  return <PlanView plan={plan} {...rest} />
}

/** Other addresses may be those of a repository that the portal may not read: for that, too, a file can be written. */
const namesFile = (target: string) => /\.(ya?ml|json)$|\*/i.test(new URL(target).pathname)
