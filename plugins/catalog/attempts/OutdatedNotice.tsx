import { Link } from 'react-router'
import { fileName } from '../components/fileName'
import { tabPath } from '../pages/entity/useEntityAddress'
import type { EntityDescription } from '../plugin'
import { FailingNotice } from './FailingNotice'

/** On the page of an entity: that it may have changed meanwhile, since its file cannot be read or understood. */
export function OutdatedNotice({ description: { summary, location, outdated } }: { description: EntityDescription }) {
  if (!outdated) return null
  const { of, file, why, since, line } = outdated
  const nextReadAt = location?.nextReadAt ?? null
  const sync = <Link to={tabPath(summary.ref, 'sync')}>How its reads went</Link>
  if (of === 'text') {
    return (
      <FailingNotice
        title={`A part of ${fileName(file)} makes no sense`}
        since={since}
        why={why}
        nextReadAt={nextReadAt}
      >
        If it is the part about this entity, this is how it last was. Mend{' '}
        <Link to={`${tabPath(summary.ref, 'yaml')}#L${line}`}>line {line}</Link> of the file. {sync}
      </FailingNotice>
    )
  }
  return (
    <FailingNotice title={`${fileName(file)} cannot be read`} since={since} why={why} nextReadAt={nextReadAt}>
      {of === 'file'
        ? 'If the file has moved, mend what leads to it. '
        : 'If the file has moved, register it where it is now. '}
      {sync}
    </FailingNotice>
  )
}
