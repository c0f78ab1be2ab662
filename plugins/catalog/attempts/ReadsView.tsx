import type { Problem } from '@callboard/catalog-model'
import { Card, useOnPhone } from '@callboard/ui'
import { ConflictRows } from '../conflicts/ConflictRows'
import type { LocationReads } from '../plugin'
import { AttemptTable } from './AttemptTable'
import { FailingFiles } from './FailingFiles'
import { FailureNotice } from './FailureNotice'
import { mostProblems } from './LocationReads'
import { ProblemRows } from './ProblemRows'
import { ReadLines } from './ReadLines'
import styles from './ReadsView.module.css'
import { SyncFacts } from './SyncFacts'

interface Props {
  reads: LocationReads
  /** On the page of the location itself, which says where that is. */
  isOwnPage?: boolean
}

/** How it goes with reading a location: what is wrong now, who registered it, problems, conflicts, and its last reads. */
export function ReadsView({ reads, isOwnPage = false }: Props) {
  const { location, attempts, conflicts, problems } = reads
  // A row of the table would be a card of four lines there.
  const Attempts = useOnPhone() ? ReadLines : AttemptTable
  return (
    <div className={styles.reads}>
      <FailureNotice location={location} />
      <FailingFiles reads={reads} />
      <Card title="Source">
        <SyncFacts location={location} isLinked={!isOwnPage} />
      </Card>
      {problems.length > 0 && (
        <Card title={problemsTitle(problems)} flush>
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

function problemsTitle(problems: Problem[]): string {
  const what = problems.every(({ level }) => level === 'info') ? 'Notes' : 'Problems'
  return problems.length < mostProblems ? `${what} (${problems.length})` : `The first ${what.toLowerCase()}`
}
