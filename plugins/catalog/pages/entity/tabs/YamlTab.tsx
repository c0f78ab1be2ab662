import { refOf } from '@callboard/catalog-model'
import { type EntityProps, useData } from '@callboard/plugin-api/frontend'
import { Button, CodeBlock, QueryView, SkeletonText } from '@callboard/ui'
import { Link, useLocation, useSearchParams } from 'react-router'
import { colourYaml } from '../../../components/colourYaml'
import { ExplainedDocument } from '../../../explain/ExplainedDocument'
import { ExplainedRelations } from '../../../explain/ExplainedRelations'
import { lineUrl } from '../../../explain/lineUrl'
import { Provenance } from '../../../explain/Provenance'
import { catalog, type EntitySource } from '../../../plugin'
import { documentLines, isSingleDocument } from '../documentLines'
import { sourceUrl } from '../links'
import { inputOf } from '../useEntityAddress'
import styles from './YamlTab.module.css'

/** What the entity was read from, and beside it what the catalog made of it; alone, with all that is known of it: `?view=explain`. */
export default function YamlTab({ entity }: EntityProps) {
  const [search] = useSearchParams()
  const isExplained = search.get('view') === 'explain'
  return (
    <div className={styles.yaml}>
      <nav className={styles.views} aria-label="Views">
        <Link to="?" aria-current={!isExplained || undefined} replace preventScrollReset>
          Declared and effective
        </Link>
        <Link to="?view=explain" aria-current={isExplained || undefined} replace preventScrollReset>
          Explained
        </Link>
        <span className={styles.hint}>
          {isExplained
            ? 'What the catalog has, and which line of which file each value is from. Point at a value to go there.'
            : 'Its file, and what the catalog made of it.'}
        </span>
      </nav>
      {isExplained ? <ExplainedView entity={entity} /> : <Sides entity={entity} />}
    </div>
  )
}

/** Side by side, or where there is no room, one below the other: then the second comes with the first, which would push it away. */
function Sides({ entity }: EntityProps) {
  const file = useData(catalog.routes.source, inputOf(refOf(entity)))
  return (
    <div className={styles.sides}>
      <QueryView query={file} skeleton={<SkeletonText lines={14} />}>
        {(source) => <FileView source={source} url={sourceUrl(entity)} />}
      </QueryView>
      <div className={styles.column} data-waits={file.isPending || undefined}>
        <ExplainedDocument entity={entity} />
      </div>
    </div>
  )
}

function ExplainedView({ entity }: EntityProps) {
  const ref = refOf(entity)
  return (
    <div className={styles.explained}>
      <div className={styles.column}>
        <ExplainedDocument entity={entity} />
        <ExplainedRelations entityRef={ref} />
      </div>
      <div className={styles.column}>
        <Provenance entityRef={ref} />
      </div>
    </div>
  )
}

/** The file that the entity stands in, its own document marked, with problems at their lines. */
function FileView({ source, url }: { source: EntitySource; url: string | undefined }) {
  return (
    <div className={styles.column}>
      <div className={styles.bar}>
        <span>
          Line {source.line} of <code>{source.file}</code>
        </span>
        {url && (
          <Button size="small" icon="external-link" to={url}>
            View source
          </Button>
        )}
      </div>
      <Source source={source} />
    </div>
  )
}

function Source({ source: { file, text, line, problems } }: { source: EntitySource }) {
  const asked = Number(/^#L(\d+)$/.exec(useLocation().hash)?.[1])
  const target = asked || line
  return (
    <CodeBlock
      title={file.split('/').at(-1) || file}
      code={text}
      html={colourYaml(text)}
      notes={problems}
      urlOf={(number) => lineUrl(file, number)}
      {...markOf(text, asked || undefined, line)}
      // The first lines are in view as it is; scrolling to them would only hide the header.
      {...(target > 8 && { scrollTo: target })}
    />
  )
}

/** The line that was asked for, else the entity's document where the file holds others too. */
function markOf(text: string, asked: number | undefined, line: number) {
  if (asked) return { marked: [asked, asked] as [number, number] }
  return isSingleDocument(text) ? {} : { marked: documentLines(text, line) }
}
