import { parseEntityRef } from '@callboard/catalog-model'
import { Badge, Card, EntityChip, KindIcon, Shortened, ShowMore } from '@callboard/ui'
import type { DanglingReference } from '../../plugin'
import { relationTitle } from '../entity/relationGroups'
import styles from './DanglingReferences.module.css'
import { type DanglingRow, danglingRows } from './danglingRows'

/** As many as show who is meant; a row is for what is missing. */
const shortLength = 4

interface Props {
  /** The first of them. */
  references: DanglingReference[]
  /** How many there are. */
  count: number
}

/** References that lead nowhere yet. They block nothing: the other end may be registered later. */
export function DanglingReferences({ references, count }: Props) {
  const missing = danglingRows(references)
  return (
    <Card
      flush
      title="References that lead nowhere"
      actions={
        <Badge tone="warn" icon="link">
          {count.toLocaleString()}
        </Badge>
      }
    >
      <p className={styles.explanation}>
        Nothing is blocked by them: what they name may be registered later, and is then connected by itself.
      </p>
      <Shortened items={missing} atFirst={12} flush>
        {(rows) => (
          <>
            <ul className={styles.references}>
              {rows.map((row) => (
                <Row
                  key={`${row.sources[0]} ${row.relation} ${row.target}`}
                  {...row}
                  isWhole={references.length === count}
                />
              ))}
            </ul>
            {rows === missing && (
              <ShowMore shown={references.length} total={count} otherwise="Only the first are shown." />
            )}
          </>
        )}
      </Shortened>
    </Card>
  )
}

/** @param isWhole whether nobody else names it: of very many references the first alone are known. */
function Row({ sources, relation, target, suggestion, isWhole }: DanglingRow & { isWhole: boolean }) {
  const more = sources.length - shortLength
  return (
    <li className={styles.reference}>
      {sources.slice(0, shortLength).map((source) => (
        <Planned key={source} entityRef={source} />
      ))}
      {more > 0 && <span>and {isWhole ? `${more.toLocaleString()} more` : 'others'},</span>}
      <span>{lowerFirst(relationTitle(relation))}</span> <code>{target}</code>
      {suggestion && (
        <span className={styles.suggestion}>
          Did you mean <EntityChip entityRef={suggestion} title={suggestion} />?
        </span>
      )}
    </li>
  )
}

/** No link: it may not be in the catalog yet. */
function Planned({ entityRef }: { entityRef: string }) {
  const { kind, name } = parseEntityRef(entityRef)
  return (
    <span className={styles.planned} title={entityRef}>
      <KindIcon kind={kind} /> {name}
    </span>
  )
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
