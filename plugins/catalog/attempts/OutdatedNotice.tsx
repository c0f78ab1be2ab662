import { CodeInText } from '@callboard/ui'
import { Link } from 'react-router'
import { fileName } from '../components/fileName'
import { Notice } from '../components/Notice'
import { tabPath } from '../pages/entity/useEntityAddress'
import type { EntityDescription } from '../plugin'
import { FailingNotice } from './FailingNotice'
import { portalsFault } from './portalsFault'

/** On the page of an entity: that it may have changed meanwhile, since its file cannot be read or understood. */
export function OutdatedNotice({ description }: { description: EntityDescription }) {
  const { summary, location, outdated, problems } = description
  if (!outdated) return null
  const { of, file, why, since, line } = outdated
  const nextReadAt = location?.nextReadAt ?? null
  const place = <Link to={`${tabPath(summary.ref, 'yaml')}#L${line}`}>line {line}</Link>
  const sync = <Link to={tabPath(summary.ref, 'sync')}>How its reads went</Link>
  if (of === 'beside') {
    // With problems of its own, what is wrong elsewhere in the file is not what its page is about.
    if (problems.length > 0) return null
    return (
      <Notice tone="info" title={`Something else in ${fileName(file)} is broken`}>
        <p>
          At {place}: <CodeInText>{why}</CodeInText> This entity stands elsewhere in the file, and is up to date. {sync}
        </p>
      </Notice>
    )
  }
  if (of === 'text') {
    return (
      <FailingNotice
        title={`A part of ${fileName(file)} makes no sense`}
        since={since}
        why={why}
        nextReadAt={nextReadAt}
      >
        If it is the part about this entity, this is how it last was. Mend {place} of the file. {sync}
      </FailingNotice>
    )
  }
  if (of === 'portal') {
    return (
      <FailingNotice title={`${fileName(file)} cannot be stored`} since={since} why={why} nextReadAt={nextReadAt}>
        {portalsFault} {sync}
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
