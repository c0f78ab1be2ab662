import { pathOfRef } from '@callboard/catalog-model'
import { Card, EmptyState, ErrorMessage } from '@callboard/ui'
import { PastVersions } from '../PastVersions'
import { AsOfBanner } from './AsOfBanner'

interface Props {
  entityRef: string
  at: string
  error: { name: string; message: string }
  onRetry: () => void
}

/** An entity that was not there at the time, or a time that is none: why, with its history and the way back. */
export function NotThere({ entityRef, at, error, onRetry }: Props) {
  const isAbsent = error.name === 'NotFoundError'
  return (
    <>
      <AsOfBanner at={at} now={pathOfRef(entityRef)} />
      {isAbsent ? (
        <Card>
          <EmptyState icon="history" title="It was not there then">
            {error.message}
          </EmptyState>
        </Card>
      ) : (
        <ErrorMessage error={error} onRetry={onRetry} />
      )}
      {isAbsent && <PastVersions entityRef={entityRef} />}
    </>
  )
}
