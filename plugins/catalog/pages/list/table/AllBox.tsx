import { ChoiceBox } from './ChoiceBox'
import type { Selection } from './useSelection'

/** Chooses all that the list has, on the page or not, or lets go of everything. */
export function AllBox({ selection: { chosen, chooseAll, clear }, total }: { selection: Selection; total: number }) {
  const isPartly = chosen.refs.size > 0
  return (
    <ChoiceBox
      aria-label={`Choose all ${total.toLocaleString()}`}
      checked={chosen.isAll && !isPartly}
      indeterminate={isPartly}
      onChange={() => (chosen.isAll || isPartly ? clear() : chooseAll())}
    />
  )
}
