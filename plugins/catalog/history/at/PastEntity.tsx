import { pathOfRef } from '@callboard/catalog-model'
import { usePageTitle } from '@callboard/plugin-api/frontend'
import { Card, RelativeTime, ShowMore } from '@callboard/ui'
import { useState } from 'react'
import { Link } from 'react-router'
import { AboutCard } from '../../pages/entity/cards/AboutCard'
import { LabelsCard } from '../../pages/entity/cards/LabelsCard'
import { LinksCard } from '../../pages/entity/cards/LinksCard'
import { RelationRows } from '../../pages/entity/RelationRows'
import { groupRelations, type RelationGroup } from '../../pages/entity/relationGroups'
import { OverviewGrid } from '../../pages/entity/tabs/OverviewGrid'
import { tabPath } from '../../pages/entity/useEntityAddress'
import type { EntityDescription } from '../../plugin'
import { By } from '../Occasion'
import { throughWords, versionSentence } from '../versionSentence'
import { AsOfBanner } from './AsOfBanner'
import { DocumentCode } from './DocumentCode'

/** What an entity was: what the catalog said of it then, and nothing that one could do with it. */
export function PastEntity({ description }: { description: EntityDescription }) {
  const { entity, summary, relations, relationTotals, asOf } = description
  const { ref, title, name } = summary
  usePageTitle(title ?? name, 'As it was')
  if (!asOf) return null
  const { at, version } = asOf
  return (
    <>
      <AsOfBanner at={at} now={pathOfRef(ref)}>
        <ThatVersion entityRef={ref} version={version} />
      </AsOfBanner>
      <OverviewGrid>
        {[
          [
            <AboutCard key="about" description={description} />,
            <Card key="document" title="Its document">
              <DocumentCode entity={entity} />
            </Card>,
          ],
          [
            groupRelations(relations).map(({ type, title, items }) => (
              <PastRelations
                key={type}
                entityRef={ref}
                type={type}
                title={title}
                items={items}
                total={relationTotals[type]}
              />
            )),
            entity.metadata.links?.length ? <LinksCard key="links" entity={entity} /> : null,
            <LabelsCard key="labels" entity={entity} />,
          ],
        ]}
      </OverviewGrid>
    </>
  )
}

interface VersionProps {
  entityRef: string
  version: NonNullable<EntityDescription['asOf']>['version']
}

/** How it came to be so, and until when it was. */
const ThatVersion = ({ entityRef, version }: VersionProps) => (
  <>
    <p>
      {versionSentence(version)}
      <By {...version} through={throughWords(version)} /> <RelativeTime at={version.at} />
      {version.until ? (
        <>
          , and so until <RelativeTime at={version.until} />.
        </>
      ) : (
        '. It is the same today.'
      )}
    </p>
    {version.until && (
      <p>
        <Link to={`${tabPath(entityRef, 'history')}?from=${version.id}`}>What is different now</Link>
      </p>
    )}
  </>
)

/** As many as leave what follows them in reach. */
const atFirst = 10

interface RelationsProps extends RelationGroup {
  entityRef: string
  /** More than `items` has, where there are very many. */
  total: number | undefined
}

function PastRelations({ entityRef, type, title, items, total = items.length }: RelationsProps) {
  const [shown, setShown] = useState(atFirst)
  return (
    <Card title={`${title} (${total.toLocaleString()})`} flush>
      <RelationRows entityRef={entityRef} type={type} items={items.slice(0, shown)} />
      <ShowMore shown={shown} total={items.length} onMore={() => setShown(shown + 10 * atFirst)} />
    </Card>
  )
}
