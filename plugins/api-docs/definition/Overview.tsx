import { Badge, Breakable, Card, ExternalLink } from '@callboard/ui'
import type { Definition } from '../plugin'
import { Description } from './Description'
import styles from './Overview.module.css'
import { SecuritySchemes } from './SecuritySchemes'
import { Servers } from './Servers'
import { ShowLink } from './ShowLink'
import { Verb } from './Verb'

/** What the definition says of the API as a whole, and all operations in a line each. */
export function Overview({ definition }: { definition: Definition }) {
  const { header, groups, schemas, schemasTitle } = definition
  return (
    <div className={styles.overview}>
      <Introduction definition={definition} />
      {header.servers.length > 0 && <Servers servers={header.servers} />}
      {header.security.length > 0 && <SecuritySchemes schemes={header.security} />}
      {groups.map((group) => (
        <Group key={group.name} group={group} />
      ))}
      {schemas.length > 0 && (
        <Card title={schemasTitle}>
          <ul className={styles.schemas}>
            {schemas.map(({ key, name }) => (
              <li key={key}>
                <ShowLink to={{ view: 'schema', key }}>{name}</ShowLink>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </div>
  )
}

function Introduction({ definition: { header, groups } }: { definition: Definition }) {
  const { title, summary, description, contact, license, terms, more } = header
  if (!title && !description && groups.length > 0) return null
  return (
    <Card title={title ?? 'Definition'}>
      <div className={styles.introduction}>
        {summary && <p>{summary}</p>}
        <Description html={description} />
        {!summary && !description && <p className={styles.none}>The definition does not say what the API is for.</p>}
        {groups.length === 0 && <p className={styles.none}>It declares no operations.</p>}
        <dl className={styles.facts}>
          {contact && (
            <Fact name="Contact">
              {contact.email ? (
                <a href={`mailto:${encodeURIComponent(contact.email)}`}>{contact.name}</a>
              ) : (
                contact.name
              )}
              {contact.url && <ExternalLink href={contact.url}>{withoutScheme(contact.url)}</ExternalLink>}
            </Fact>
          )}
          {license && (
            <Fact name="Licence">
              {license.url ? <ExternalLink href={license.url}>{license.name}</ExternalLink> : license.name}
            </Fact>
          )}
          {terms && (
            <Fact name="Terms">
              <ExternalLink href={terms}>{withoutScheme(terms)}</ExternalLink>
            </Fact>
          )}
          {more && (
            <Fact name="More">
              <ExternalLink href={more.url}>{more.title}</ExternalLink>
            </Fact>
          )}
        </dl>
      </div>
    </Card>
  )
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Group({ group: { name, description, operations } }: { group: Definition['groups'][number] }) {
  return (
    <div className={styles.group}>
      <Card title={name || 'Operations'} flush>
        {description && (
          <div className={styles.about}>
            <Description html={description} small />
          </div>
        )}
        <ul className={styles.operations}>
          {operations.map(({ key, verb, name, summary, deprecated }) => (
            <li key={key}>
              <ShowLink className={styles.operation} to={{ view: 'operation', key }}>
                <Verb verb={verb} isShort />
                <span className={styles.name} data-deprecated={deprecated || undefined}>
                  <Breakable>{name}</Breakable>
                </span>
                <span className={styles.line}>{summary}</span>
                {deprecated && <Badge tone="warn">deprecated</Badge>}
              </ShowLink>
            </li>
          ))}
        </ul>
      </Card>
    </div>
  )
}

const withoutScheme = (url: string) => url.replace(/^https?:\/\//, '').replace(/\/$/, '')
