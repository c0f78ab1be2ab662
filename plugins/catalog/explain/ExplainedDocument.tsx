import { refOf } from '@callboard/catalog-model'
import { type Entity, inShort } from '@callboard/plugin-api'
import { CodeFrame, ErrorMessage, HoverPanel, RelativeTime, SkeletonText } from '@callboard/ui'
import { fileName } from '../components/fileName'
import { Notice } from '../components/Notice'
import { type DocumentRow, documentRows } from './documentRows'
import styles from './ExplainedDocument.module.css'
import type { Explanation, Origin } from './Explanation'
import { OriginText } from './OriginText'
import { useExplanation } from './useExplanation'

/** In characters, of one value. */
const longestText = 1000

/** An entity as the catalog has it, and at every line where that is from. */
export function ExplainedDocument({ entity }: { entity: Entity }) {
  const { data, error, refetch } = useExplanation(refOf(entity))
  if (error && !data) return <ErrorMessage error={error} onRetry={() => refetch()} />
  if (!data) return <SkeletonText lines={14} />
  return (
    <>
      {data.movedOn && (
        <Notice tone="warn" title="The text of the file has moved on">
          <p>
            {data.movedOn} What the catalog shows was taken over <RelativeTime at={data.updatedAt} />.
          </p>
        </Notice>
      )}
      <Document entity={entity} explanation={data} />
      {data.isCut && <p>The document has more values; these are the first {data.values.length.toLocaleString()}.</p>}
    </>
  )
}

/** What the catalog computes rather than stores is explained in a section of its own. */
function withoutComputed({ relations: _, status: __, ...entity }: Entity): Entity {
  return entity
}

const mostRows = 2000

function Document({ entity, explanation }: { entity: Entity; explanation: Explanation }) {
  const origins = new Map(explanation.values.map(({ pointer, origin }) => [pointer, origin]))
  const shown = withoutComputed(entity)
  const rows = documentRows(shown).slice(0, mostRows)
  return (
    <CodeFrame title="The entity as the catalog has it" code={JSON.stringify(shown, null, 2)}>
      <ol className={styles.rows}>
        {rows.map((row) => (
          <Row key={row.pointer} row={row} origin={origins.get(row.pointer)} explanation={explanation} />
        ))}
      </ol>
    </CodeFrame>
  )
}

interface RowProps {
  row: DocumentRow
  origin: Origin | undefined
  explanation: Explanation
}

function Row({ row: { lead, key, text }, origin, explanation }: RowProps) {
  return (
    <li className={styles.row} data-from={origin?.from}>
      <span className={styles.gutter}>{origin && <Gutter origin={origin} />}</span>
      <code className={styles.line} style={{ paddingLeft: `${lead.length}ch`, textIndent: `-${lead.length}ch` }}>
        {lead}
        {key !== undefined && (
          <>
            <span className="code-name">{key}</span>:{' '}
          </>
        )}
        {text !== undefined && origin ? (
          <HoverPanel label={`Where ${key ?? text} is from`} trigger={inShort(text, longestText)}>
            <OriginText entityRef={explanation.ref} file={explanation.place.file} origin={origin} />
          </HoverPanel>
        ) : (
          text
        )}
      </code>
    </li>
  )
}

/** In short on a narrow screen: the line, and who added it. */
function Gutter({ origin }: { origin: Origin }) {
  const [long, short] = gutterText(origin)
  return (
    <>
      <span className={styles.long}>{long}</span>
      {short}
    </>
  )
}

function gutterText(origin: Origin): [long: string, short: string] {
  switch (origin.from) {
    case 'file':
    case 'included':
      return [`${fileName(origin.place.file)}:`, String(origin.place.line)]
    case 'catalog':
      return ['added by the ', 'catalog']
    case 'processor':
      return ['plugin ', origin.plugin]
    case 'last-good':
      return ['', 'last good']
  }
}
