import { EmptyState } from '@callboard/ui'
import type { Source } from '../plugin'
import { providerName } from './providerName'

const annotation = 'metadata:\n  annotations:\n    github.com/project-slug: my-org/my-repository'

interface Props {
  entityRef: string
  sources: Source[]
}

/** Says why nothing is known of an entity's pipelines, and what to do: it names no repository, or none has reported. */
export function ConnectHint({ entityRef, sources }: Props) {
  const named = sources.filter(({ annotation }) => annotation !== null)
  if (named.length === 0)
    return (
      <EmptyState icon="plug" title="Its catalog file does not say where it is built" snippet={annotation}>
        Add the repository that its pipelines run for. GitLab, Jenkins, Argo CD and others have an annotation each. Or
        let any tool report to <code>/api/ci-cd/events/generic</code> with <code>"entity": "{entityRef}"</code>.
      </EmptyState>
    )
  return (
    <EmptyState icon="clock" title="No run has been reported yet" snippet={addressFor(named)}>
      Let {named.map(({ name, provider }) => `${name} at ${providerName(provider)}`).join(' and ')} send its events to
      this address.
    </EmptyState>
  )
}

/** GitHub is understood as it speaks; for every other tool there is one plain format. */
const addressFor = (sources: Source[]) =>
  `${window.location.origin}/api/ci-cd/events/${sources.some(({ provider }) => provider === 'github') ? 'github' : 'generic'}`
