import { counted } from '@callboard/plugin-api'
import { Card, Fact, RelativeTime, Row, Rows, useOnPhone } from '@callboard/ui'
import { NextRead } from '../components/NextRead'
import { ConflictRows } from '../conflicts/ConflictRows'
import type { LocationReads } from '../plugin'
import { AttemptTable } from './AttemptTable'
import { FailingNotice } from './FailingNotice'
import { ProblemRows } from './ProblemRows'
import { portalsFault } from './portalsFault'
import { ReadLines } from './ReadLines'
import styles from './ReadsView.module.css'
import { SyncFacts } from './SyncFacts'

/** As many as an answer has at most: there may be more. */
const mostProblems = 100

const configured = 'If the file has moved, change its address where it is configured.'

const movedAdvice = {
  user: 'If the file has moved, register it where it is now and unregister this; if it is gone for good, unregister this.',
  config: configured,
  discovered: configured,
}

interface Props {
  reads: LocationReads
  /** On the page of the location itself, which says where that is. */
  isOwnPage?: boolean
}

/** How it goes with reading a location: what is wrong now, who registered it, problems, conflicts, and its last reads. */
export function ReadsView({ reads, isOwnPage = false }: Props) {
  const { location, attempts, failingFiles, conflicts, problems } = reads
  // A row of the table would be a card of four lines there.
  const Attempts = useOnPhone() ? ReadLines : AttemptTable
  const { failure, isPortalsFault, failingSince, readAt, nextReadAt, origin } = location
  return (
    <div className={styles.reads}>
      {failure && (
        <FailingNotice
          title={isPortalsFault ? 'It cannot be stored' : 'It cannot be read'}
          since={failingSince}
          why={failure}
          nextReadAt={nextReadAt}
          isNew={readAt === null}
        >
          {isPortalsFault ? portalsFault : movedAdvice[origin]}
        </FailingNotice>
      )}
      {failingFiles.length > 0 && <FailingFiles {...reads} />}
      <Card title="Source">
        <SyncFacts location={location} isLinked={!isOwnPage} />
      </Card>
      {problems.length > 0 && (
        <Card title={problems.length < mostProblems ? `Problems (${problems.length})` : 'The first problems'} flush>
          <ProblemRows problems={problems} />
        </Card>
      )}
      {conflicts.length > 0 && (
        <Card title={`Conflicts (${conflicts.length})`} flush>
          <ConflictRows conflicts={conflicts} />
        </Card>
      )}
      <Card title="Reads" flush>
        {attempts.length > 0 ? (
          <Attempts attempts={attempts} />
        ) : (
          <p className={styles.none}>It has not been read since reads are noted. The next one stands here.</p>
        )}
      </Card>
    </div>
  )
}

const FailingFiles = ({ failingFiles, location }: LocationReads) => (
  <Card title={`${counted(failingFiles.length, 'file')} below it cannot be read`} flush>
    <p className={styles.kept}>
      What was read of them last is kept
      {location.nextReadAt && (
        <>
          ; <NextRead at={location.nextReadAt} /> they are tried again
        </>
      )}
      .
    </p>
    <Rows>
      {failingFiles.map(({ url, failure, since }) => (
        <Row key={url} name={<span className={styles.url}>{url}</span>} description={failure}>
          <Fact width={160}>
            first failed <RelativeTime at={since} />
          </Fact>
        </Row>
      ))}
    </Rows>
  </Card>
)
