import { useKinds } from '@callboard/plugin-api/frontend'
import { Card, EmptyState, EntityRows, Shortened } from '@callboard/ui'
import { ExplainedTarget } from '../../../explain/ExplainedTarget'
import type { EntityDescription } from '../../../plugin'
import { type Parts, partsOf } from '../partsOf'
import { RestNote } from '../RestNote'

interface Props {
  kind: 'system' | 'domain'
  description: EntityDescription
}

/** As many of a kind as leave what follows in reach. */
const atFirst = 15

/** What a system or domain consists of, a card for each kind. */
export function PartsCard({ kind, description: { summary, relations, relationTotals } }: Props) {
  const parts = partsOf(relations)
  if (parts.length === 0) return <NoParts kind={kind} />
  const shown = relations.filter(({ type }) => type === 'hasPart').length
  const { hasPart: total = shown } = relationTotals
  return (
    <>
      {parts.map((ofKind) => (
        <PartsOfKind key={ofKind.kind} entityRef={summary.ref} parts={ofKind} isWhole={shown === total} />
      ))}
      {shown < total && <RestNote shown={shown} total={total} entityRef={summary.ref} />}
    </>
  )
}

/** How many there are of a kind is known only where all parts are there. */
function PartsOfKind({ entityRef, parts, isWhole }: { entityRef: string; parts: Parts; isWhole: boolean }) {
  const title = useKinds().pluralOf(parts.kind)
  return (
    <Card title={isWhole ? `${title} (${parts.items.length})` : title} flush>
      <Shortened items={parts.items} atFirst={atFirst} flush>
        {(shown) => (
          <EntityRows
            entities={shown}
            among={parts.items}
            mark={(ref) => <ExplainedTarget entityRef={entityRef} type="hasPart" targetRef={ref} />}
          />
        )}
      </Shortened>
    </Card>
  )
}

function NoParts({ kind }: Pick<Props, 'kind'>) {
  const snippet = kind === 'system' ? 'spec:\n  system: this-system' : 'spec:\n  domain: this-domain'
  return (
    <Card title="Has">
      <EmptyState icon={kind} title={`Nothing is part of this ${kind} yet`} snippet={snippet}>
        {kind === 'system' ? 'Components, APIs and resources' : 'Systems'} name it in their file.
      </EmptyState>
    </Card>
  )
}
