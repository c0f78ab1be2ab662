import { pathOfRef } from '@callboard/plugin-api'
import { Button, EmptyState } from '@callboard/ui'
import { useDefinition } from './DefinitionContext'

/** A link that names what the definition does not have any more. */
export function NotThere({ what, name }: { what: string; name: string }) {
  const { definition } = useDefinition()
  return (
    <EmptyState
      icon="api"
      title={`There is no ${what} “${name}” here`}
      action={<Button to={`${pathOfRef(definition.ref)}/definition`}>See all of the definition</Button>}
    >
      The definition may have changed since the link was made. Its overview says what there is now.
    </EmptyState>
  )
}
