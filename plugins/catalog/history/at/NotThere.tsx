import { pathOfRef } from '@callboard/catalog-model'
import { Button, Card, EmptyState, ErrorMessage } from '@callboard/ui'
import { PastVersions } from '../PastVersions'
import { AsOfBanner } from './AsOfBanner'
import { inWords } from './inWords'
import type { Absence } from './notThereAt'

interface Props {
  entityRef: string
  at: string
  error: { name: string; message: string; details?: unknown }
  onRetry: () => void
}

/** An entity that was not there at the time, or a time that is none: why, with its history and the way back. */
export function NotThere({ entityRef, at, error, onRetry }: Props) {
  const absence = error.details as Absence | undefined
  const isAbsent = error.name === 'NotFoundError'
  return (
    <>
      <AsOfBanner at={at} now={pathOfRef(entityRef)} />
      {isAbsent ? (
        <Card>
          {absence ? (
            <Absent entityRef={entityRef} absence={absence} />
          ) : (
            <EmptyState icon="history" title="It was never there">
              {error.message}
            </EmptyState>
          )}
        </Card>
      ) : (
        <ErrorMessage error={error} onRetry={onRetry} />
      )}
      {absence && <PastVersions entityRef={entityRef} />}
    </>
  )
}

/** Before it came, or after it went: when that was, and the way to the nearest time at which it was there. */
function Absent({ entityRef, absence: { firstSeen, gone, next } }: { entityRef: string; absence: Absence }) {
  const pathThen = (time: number) => `${pathOfRef(entityRef)}?at=${new Date(time).toISOString()}`
  if (gone === null)
    return (
      <EmptyState
        icon="history"
        title="It was not there yet"
        action={<Button to={pathThen(Date.parse(firstSeen))}>As it was first</Button>}
      >
        It was first seen {inWords(firstSeen)}.
      </EmptyState>
    )
  return (
    <EmptyState
      icon="history"
      title="It was not there then"
      // Until that moment it was there.
      action={<Button to={pathThen(Date.parse(gone) - 1)}>As it was before</Button>}
    >
      It went away {inWords(gone)}
      {next && `, and came back ${inWords(next)}`}.
    </EmptyState>
  )
}
