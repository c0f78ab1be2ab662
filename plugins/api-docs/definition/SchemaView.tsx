import { useData, usePartTitle } from '@callboard/plugin-api/frontend'
import { Breakable, CopyButton, ErrorMessage, QueryView, SkeletonText } from '@callboard/ui'
import { useHref } from 'react-router'
import { apiDocs, type NamedSchema, type OperationLine } from '../plugin'
import { byKey, KnownSchemas, useDefinition } from './DefinitionContext'
import { NotThere } from './NotThere'
import { SchemaTree } from './SchemaTree'
import styles from './SchemaView.module.css'
import { Section } from './Section'
import { ShowLink } from './ShowLink'
import { shownQuery } from './shown'
import { Verb } from './Verb'

/** One schema, and where it is used. */
export function SchemaView({ schemaKey }: { schemaKey: string }) {
  const { address } = useDefinition()
  const query = useData(apiDocs.routes.schema, { ...address, key: schemaKey })
  usePartTitle(query.data?.schema.name)
  if (query.error?.name === 'NotFoundError') return <NotThere what="schema" name={schemaKey} />
  if (query.error && !query.data) return <ErrorMessage error={query.error} onRetry={() => query.refetch()} />
  return (
    <QueryView query={query} skeleton={<SkeletonText lines={8} />}>
      {({ schema, schemas, usedBy }) => (
        <KnownSchemas value={byKey(schemas)}>
          <article key={schema.key}>
            <Head schema={schema} />
            <SchemaTree schema={schema.schema} within={[schema.key]} />
            {usedBy.length > 0 && (
              <div className={styles.uses}>
                <Section title="Used by">
                  <Uses operations={usedBy} />
                </Section>
              </div>
            )}
          </article>
        </KnownSchemas>
      )}
    </QueryView>
  )
}

function Head({ schema: { key, name } }: { schema: NamedSchema }) {
  const link = new URL(useHref({ search: shownQuery({ view: 'schema', key }) }), location.origin).href
  return (
    <div className={styles.head}>
      <h2 className={styles.title}>{name}</h2>
      <CopyButton text={link} label="Copy a link to this schema" />
    </div>
  )
}

function Uses({ operations }: { operations: OperationLine[] }) {
  return (
    <ul className={styles.operations}>
      {operations.map(({ key, verb, name }) => (
        <li key={key}>
          <ShowLink className={styles.operation} to={{ view: 'operation', key }}>
            <Verb verb={verb} isShort />
            <span className={styles.name}>
              <Breakable>{name}</Breakable>
            </span>
          </ShowLink>
        </li>
      ))}
    </ul>
  )
}
