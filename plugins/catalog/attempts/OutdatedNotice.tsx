import { CodeInText } from '@callboard/ui'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { fileName } from '../components/fileName'
import { Notice } from '../components/Notice'
import { tabPath } from '../pages/entity/useEntityAddress'
import type { EntityDescription } from '../plugin'
import type { Outdated } from '../shapes/Outdated'
import { FailingNotice } from './FailingNotice'
import { portalsFault } from './portalsFault'

interface Props {
  description: EntityDescription
}

/** On the page of an entity: that it may have changed meanwhile, since its file cannot be read or understood. */
export function OutdatedNotice({ description }: Props) {
  const { summary, location, outdated, problems } = description
  if (!outdated) return null
  const { of, file, why, since, line } = outdated
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
  const { title, advice } = told[of](fileName(file), place)
  return (
    <FailingNotice title={title} since={since} why={why} nextReadAt={location?.nextReadAt ?? null}>
      {advice} {sync}
    </FailingNotice>
  )
}

type Told = (file: string, place: ReactNode) => { title: string; advice: ReactNode }

/** What is wrong, and what somebody may do about it. */
const told: Record<Exclude<Outdated['of'], 'beside'>, Told> = {
  location: (file) => ({
    title: `${file} cannot be read`,
    advice: 'If the file has moved, register it where it is now.',
  }),
  file: (file) => ({ title: `${file} cannot be read`, advice: 'If the file has moved, mend what leads to it.' }),
  portal: (file) => ({ title: `${file} cannot be stored`, advice: portalsFault }),
  text: (file, place) => ({
    title: `A part of ${file} makes no sense`,
    advice: <>If it is the part about this entity, this is how it last was. Mend {place} of the file.</>,
  }),
}
