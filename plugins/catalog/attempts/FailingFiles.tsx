import { counted } from '@callboard/plugin-api'
import { Card, Fact, RelativeTime, Row, Rows, Shortened, ShowMore } from '@callboard/ui'
import type { LocationReads } from '../plugin'
import styles from './FailingFiles.module.css'
import { TriedAgain } from './TriedAgain'

/** The files that a location leads to and that cannot be read right now; nothing where all can. */
export function FailingFiles({ reads: { failingFiles, location } }: { reads: LocationReads }) {
  if (failingFiles.length === 0) return null
  return (
    <Card title={`${counted(location.failingFiles, 'file')} below it cannot be read`} flush>
      <p className={styles.kept}>
        <TriedAgain nextReadAt={location.nextReadAt} />
      </p>
      <Shortened items={failingFiles} atFirst={8} flush>
        {(files) => (
          <>
            <Rows>
              {files.map(({ url, failure, since }) => (
                <Row key={url} name={<span className={styles.url}>{url}</span>} description={failure}>
                  <Fact width={160}>
                    first failed <RelativeTime at={since} />
                  </Fact>
                </Row>
              ))}
            </Rows>
            {files === failingFiles && (
              <ShowMore shown={files.length} total={location.failingFiles} otherwise="Only the first are shown." />
            )}
          </>
        )}
      </Shortened>
    </Card>
  )
}
