import { Button, CopyButton, EntityLink, OwnerChip, useEntityPath } from '@callboard/ui'
import type { NodeActions } from '../drawing/useNodeKeys'
import type { GraphNode } from '../shapes/Graph'
import { groupedByRelation, type Neighbour } from '../words/neighboursOf'
import { relationWords } from '../words/relationWords'
import styles from './Beside.module.css'

interface Props {
  node: GraphNode
  neighbours: Neighbour[]
  titleOf: (ref: string) => string
  isExpanded: boolean
  canExpand: boolean
  actions: NodeActions
  impactPath: string
  onPick: (ref: string) => void
}

/** The entity of a graph that one is at: what it is, what it is related to, and what can be done. */
export function Selected({ node, neighbours, titleOf, isExpanded, canExpand, actions, impactPath, onPick }: Props) {
  const { ref, title, owner, ownerTitle, exists, hidden, depth } = node
  const pathOf = useEntityPath()
  return (
    <section className={styles.selected} aria-label={title}>
      <h2 className={styles.name}>
        <EntityLink entityRef={ref} title={title} missing={!exists} />
      </h2>
      <p className={styles.ref}>
        <code>{ref}</code>
        <CopyButton text={ref} label="Copy reference" />
      </p>
      {exists && <OwnerChip owner={owner} title={ownerTitle} missing={owner !== null && ownerTitle === null} />}
      <div className={styles.actions}>
        {exists && (
          <Button size="small" to={pathOf(ref)}>
            Open
          </Button>
        )}
        {depth > 0 && (
          <Button size="small" onClick={() => actions.begin(ref)}>
            Begin here
          </Button>
        )}
        {canExpand && (
          <Button size="small" icon="plus" onClick={() => actions.expand(ref)}>
            Expand
          </Button>
        )}
        {isExpanded && (
          <Button size="small" icon="minus" onClick={() => actions.collapse(ref)}>
            Fold
          </Button>
        )}
        <Button size="small" to={impactPath}>
          What breaks without it
        </Button>
      </div>
      <dl className={styles.relations}>
        {groupedByRelation(neighbours).map(({ relation, refs }) => (
          <div key={relation}>
            <dt>{relationWords(relation)}</dt>
            {refs.map((other) => (
              <dd key={other}>
                <button type="button" onClick={() => onPick(other)}>
                  {titleOf(other)}
                </button>
              </dd>
            ))}
          </div>
        ))}
      </dl>
      {hidden > 0 && (
        <p className={styles.hidden}>
          {hidden.toLocaleString()} more {hidden === 1 ? 'relation is' : 'relations are'} not drawn.
        </p>
      )}
    </section>
  )
}
