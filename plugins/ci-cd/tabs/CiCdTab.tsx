import { refOf } from '@callboard/plugin-api'
import type { EntityProps } from '@callboard/plugin-api/frontend'
import { useParams } from 'react-router'
import { RunsView } from '../components/RunsView'
import { RunView } from '../components/RunView'

const run = /(?:^|\/)runs\/(\d+)\/?$/

/** `ci-cd`: the runs of an entity; `ci-cd/runs/:id`: one of them. */
export default function CiCdTab({ entity }: EntityProps) {
  const { '*': rest = '' } = useParams()
  const id = rest.match(run)?.[1]
  const ref = refOf(entity)
  return id ? <RunView key={id} entityRef={ref} id={Number(id)} /> : <RunsView entityRef={ref} />
}
