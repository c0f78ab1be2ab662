import { counted } from '@callboard/plugin-api'
import { RelativeTime } from '@callboard/ui'
import { NextRead } from '../components/NextRead'
import facts from '../pages/locations/LocationFacts.module.css'
import type { Discovery } from '../plugin'

/** How much a provider lists, what its last whole list changed, and when it ran and will run. */
export function ProviderFacts({ discovery }: { discovery: Discovery }) {
  const { id, result, finishedAt, listedAt, nextRunAt, failure } = discovery
  return (
    <ul className={facts.facts}>
      {!isPattern(id) && (
        <li>
          <code>{id}</code>
        </li>
      )}
      {result && <li>{counted(result.listed, 'entry', 'entries')}</li>}
      {result && result.added > 0 && <li>{result.added.toLocaleString()} new</li>}
      {result && result.removed > 0 && <li>{result.removed.toLocaleString()} removed</li>}
      <li>
        {finishedAt ? (
          <>
            run <RelativeTime at={finishedAt} />
          </>
        ) : (
          'not run yet'
        )}
      </li>
      {failure && listedAt && (
        <li>
          last whole list <RelativeTime at={listedAt} />
        </li>
      )}
      <li>
        next <NextRead at={nextRunAt} />
      </li>
    </ul>
  )
}

/** A pattern of the configuration says as its title what its id says again. */
const isPattern = (id: string) => id.startsWith('config:')
