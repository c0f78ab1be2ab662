import type { Status } from '../plugin'
import { FilterSelect } from './FilterSelect'
import { statusOptions } from './statusLooks'

/** Narrows a list by how it went. */
export function StatusFilter({ chosen, onChoose }: { chosen: Status | undefined; onChoose: OnChoose }) {
  return <FilterSelect label="Status" all="Any status" options={statusOptions} chosen={chosen} onChoose={onChoose} />
}

type OnChoose = (status: Status | undefined) => void
