import { parseEntityRef, pathOfRef } from '@callboard/catalog-model'
import { counted } from '@callboard/plugin-api'
import { useData } from '@callboard/plugin-api/frontend'
import {
  Badge,
  CopyButton,
  EntityLink,
  FactList,
  Icon,
  KindIcon,
  LifecycleBadge,
  NamedFact,
  OwnerChip,
  QueryView,
  TagList,
  useEntityPath,
} from '@callboard/ui'
import { Link } from 'react-router'
import { catalog, type EntityDescription } from '../../../plugin'
import { StarButton } from '../../../stars/StarButton'
import { linksOf, linkTitle, sourceUrl } from '../../entity/links'
import { relationTitle } from '../../entity/relationGroups'
import { isOwnedKind } from '../../ownedKinds'
import styles from './PeekPanel.module.css'

export interface PeekProps {
  entityRef: string
  at: string | undefined
}

/** What one wants to know of an entity before opening its page. */
export function PeekContent({ entityRef, at }: PeekProps) {
  const { kind, namespace, name } = parseEntityRef(entityRef)
  const query = useData(catalog.routes.describe, { kind, namespace, name, ...(at && { at }) })
  return <QueryView query={query}>{(description) => <Essentials description={description} />}</QueryView>
}

function Essentials({ description }: { description: EntityDescription }) {
  const { entity, summary, problems, outdated, relationTotals } = description
  const pathOf = useEntityPath()
  const { ref, kind, title, name, type, lifecycle, owner, ownerTitle, system, systemTitle, tags } = summary
  const source = sourceUrl(entity)
  const jumps = [...(source ? [{ url: source, title: 'View source' }] : []), ...linksOf(entity)]
  return (
    <div className={styles.content}>
      <h2 className={styles.title}>
        <KindIcon kind={kind} size={20} />
        <Link to={pathOf(ref)}>{title ?? name}</Link>
      </h2>
      <p className={styles.ref}>
        <code>{ref}</code>
        <CopyButton text={ref} label="Copy reference" />
        <StarButton entity={{ ref, title: title ?? name }} />
      </p>
      {summary.description && <p>{summary.description}</p>}
      {problems.length > 0 && (
        <p>
          <Badge tone="bad" icon="alert-circle">
            {counted(problems.length, 'problem')}
          </Badge>
        </p>
      )}
      {outdated && (
        <p>
          <Badge tone="warn" icon="alert-triangle">
            Its file cannot be read
          </Badge>
        </p>
      )}
      <FactList>
        {isOwnedKind(kind) && (
          <NamedFact name="Owner">
            <OwnerChip owner={owner} title={ownerTitle} missing={ownerTitle === null} />
          </NamedFact>
        )}
        {type && <NamedFact name="Type">{type}</NamedFact>}
        {lifecycle && (
          <NamedFact name="Lifecycle">
            <LifecycleBadge lifecycle={lifecycle} />
          </NamedFact>
        )}
        {system && (
          <NamedFact name="System">
            <EntityLink entityRef={system} title={systemTitle} plain missing={systemTitle === null} />
          </NamedFact>
        )}
        {tags.length > 0 && (
          <NamedFact name="Tags">
            <TagList tags={tags} />
          </NamedFact>
        )}
      </FactList>
      {jumps.length > 0 && (
        <ul className={styles.links} aria-label="Links">
          {jumps.slice(0, 6).map((link) => (
            <li key={link.url}>
              <a href={link.url} target="_blank" rel="noreferrer">
                <Icon name="external-link" size={14} /> {linkTitle(link)}
              </a>
            </li>
          ))}
        </ul>
      )}
      <Relations totals={relationTotals} path={`${pathOfRef(ref)}/relations`} />
    </div>
  )
}

function Relations({ totals, path }: { totals: Record<string, number>; path: string }) {
  const counts = Object.entries(totals).filter(([type]) => type !== 'ownedBy')
  if (counts.length === 0) return null
  return (
    <ul className={styles.relations} aria-label="Relations">
      {counts.map(([type, count]) => (
        <li key={type}>
          <Link to={path}>
            {relationTitle(type)} <strong>{count.toLocaleString()}</strong>
          </Link>
        </li>
      ))}
    </ul>
  )
}
