import { usePortal } from '@callboard/plugin-api/frontend'
import { Checkbox, Select } from '@callboard/ui'
import type { RelationPair } from '../shapes/Graph'
import { deepest } from '../shapes/limits'
import { defaultLimit, type GraphState } from '../state/graphState'
import type { ShowGraph } from '../state/useGraphState'
import { relationWords } from '../words/relationWords'
import { ChoiceMenu } from './ChoiceMenu'
import styles from './Filters.module.css'

interface Props {
  state: GraphState
  show: ShowGraph
  pairs: RelationPair[]
}

const depths = Array.from({ length: deepest }, (_, index) => ({
  value: String(index + 1),
  label: index === 0 ? '1 step' : `${index + 1} steps`,
}))

const directions = [
  { value: 'both', label: 'Both ways' },
  { value: 'out', label: 'What it points to' },
  { value: 'in', label: 'What points to it' },
]

const limits = [100, defaultLimit, 500, 1000].map((limit) => ({
  value: String(limit),
  label: `Up to ${limit.toLocaleString()}`,
}))

/** How far a graph goes and what is in it; all of it stands in the address. */
export function Filters({ state, show, pairs }: Props) {
  const { kinds } = usePortal()
  const kindOptions = kinds.map(({ name }) => ({ value: name.toLowerCase(), label: name }))
  const relationOptions = pairs.map(({ type, inverse }) => ({
    value: type,
    label: `${relationWords(type)} / ${relationWords(inverse)}`,
  }))
  return (
    <fieldset className={styles.filters} aria-label="What the graph shows">
      <div className={styles.select}>
        <Select
          label="Depth"
          hideLabel
          options={depths}
          value={String(state.depth)}
          onChange={(depth) => show({ depth: Number(depth), expanded: [] })}
        />
      </div>
      <div className={styles.select}>
        <Select
          label="Direction"
          hideLabel
          options={directions}
          value={state.direction}
          onChange={(direction) => show({ direction: direction as GraphState['direction'], expanded: [] })}
        />
      </div>
      <ChoiceMenu label="Kinds" options={kindOptions} chosen={state.kinds} onChange={(kinds) => show({ kinds })} />
      <ChoiceMenu
        label="Relations"
        options={relationOptions}
        chosen={pairs
          .filter(({ type, inverse }) => state.relations.some((name) => name === type || name === inverse))
          .map(({ type }) => type)}
        onChange={(relations) => show({ relations })}
      />
      <div className={styles.select}>
        <Select
          label="Most entities"
          hideLabel
          options={limitOptions(state.limit)}
          value={String(state.limit)}
          onChange={(limit) => show({ limit: Number(limit) })}
        />
      </div>
      <Checkbox label="Merge relations" checked={state.merged} onChange={(merged) => show({ merged })} />
      <Checkbox
        label="Downwards"
        checked={state.orientation === 'down'}
        onChange={(isDown) => show({ orientation: isDown ? 'down' : 'right' })}
      />
    </fieldset>
  )
}

/** One that somebody wrote into the address can be seen too. */
const limitOptions = (limit: number) =>
  limits.some(({ value }) => value === String(limit))
    ? limits
    : [...limits, { value: String(limit), label: `Up to ${limit.toLocaleString()}` }]
