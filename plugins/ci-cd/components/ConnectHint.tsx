import { Button, EmptyState } from '@callboard/ui'
import type { Source } from '../plugin'
import { providerName } from './providerName'

const snippet = 'metadata:\n  annotations:\n    github.com/project-slug: my-org/my-repository'

interface Props {
  sources: Source[]
  /** What is missing: "No runs". */
  title: string
}

/** Says why nothing is known of an entity's pipelines, and what to do: it names no repository, or none has reported. */
export function ConnectHint({ sources, title }: Props) {
  if (sources.length === 0)
    return (
      <EmptyState icon="plug" title={`${title}: it is not connected`} snippet={snippet}>
        Say in its catalog file where its pipelines run. GitLab, Jenkins, Argo CD and others have an annotation of their
        own.
      </EmptyState>
    )
  const names = sources.map(({ name, provider }) => `${name} (${providerName(provider)})`).join(', ')
  return (
    <EmptyState icon="clock" title={`${title} yet`} action={<Button to="/catalog">Look at others</Button>}>
      Nothing has been reported of {names}. Let the tool send its events to this portal.
    </EmptyState>
  )
}
