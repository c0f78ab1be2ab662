import { toPointer } from '@callboard/catalog-model'
import { NamedFact } from '@callboard/ui'
import { Explained } from '../explain/Explained'
import type { RelatedEntity } from '../plugin'
import type { SpecField } from './SpecField'
import { SpecValue } from './SpecValue'

interface Props {
  entityRef: string
  fields: SpecField[]
  relations: RelatedEntity[]
}

/** The fields of a `spec`, for a list of facts: each named as its schema names it. */
export function SpecFacts({ entityRef, fields, relations }: Props) {
  return fields.map(({ name, title, description, value, refs }) => (
    <NamedFact
      key={name}
      name={title}
      description={description ?? undefined}
      width={isLong(value, refs) ? 'whole' : undefined}
    >
      <SpecValue value={value} refs={refs} relations={relations} />
      <Explained entityRef={entityRef} name={title} pointer={toPointer(['spec', name])} />
    </NamedFact>
  ))
}

/** What wants more room than a word. */
function isLong(value: unknown, refs: string[] | null): boolean {
  if (refs) return refs.length > 1
  return typeof value === 'object' || (typeof value === 'string' && value.length > 20)
}
