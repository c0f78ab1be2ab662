import { pathOfRef } from '@callboard/plugin-api'
import { useData, usePartTitle } from '@callboard/plugin-api/frontend'
import { Button, CodeBlock, QueryView, SkeletonText } from '@callboard/ui'
import { apiDocs } from '../plugin'
import { useDefinition } from './DefinitionContext'
import { download } from './download'
import { FormatLine } from './FormatLine'
import { LongText } from './LongText'
import { ProblemNotice } from './ProblemNotice'
import styles from './SourceView.module.css'

/** The text of a definition; where it cannot be read, with what is wrong at its line. */
export function SourceView() {
  const { definition, address } = useDefinition()
  const query = useData(apiDocs.routes.source, address)
  const { problem, format } = definition
  usePartTitle(format === 'text' ? undefined : 'As text')
  const notes = problem?.line
    ? [{ line: problem.line, level: 'error' as const, message: problem.message, fix: { title: problem.fix } }]
    : []
  return (
    <div className={styles.source}>
      {problem && <ProblemNotice problem={problem} />}
      <div className={styles.bar}>
        {format === 'text' ? <span /> : <FormatLine definition={definition} />}
        <div className={styles.actions}>
          {query.data && (
            <Button size="small" icon="download" onClick={() => download(query.data.fileName, query.data.text)}>
              Download
            </Button>
          )}
          {format !== 'text' && (
            <Button size="small" icon="api" to={`${pathOfRef(definition.ref)}/definition`}>
              Read it
            </Button>
          )}
        </div>
      </div>
      <QueryView query={query} skeleton={<SkeletonText lines={12} />}>
        {({ text, html, fileName }) =>
          html === undefined ? (
            <LongText title={fileName} text={text} />
          ) : (
            <CodeBlock
              title={fileName}
              code={text}
              html={html}
              notes={notes}
              {...(problem?.line && { scrollTo: problem.line })}
            />
          )
        }
      </QueryView>
    </div>
  )
}
