import { type Problem, refOf, toPointer } from '@callboard/catalog-model'
import type { Db } from '@callboard/plugin-api/backend'
import type { Drafted } from '../ingest/enrich'
import { problemAt } from '../ingest/problemAt'
import { type Source, stringifySource } from '../ingest/Source'
import { aliasAnnotation, aliasesIn, mostAliases } from './aliasesIn'
import { findNameHolders, type NameHolder } from './findNameHolders'

/** What keeps the former names that a location says from being any: each problem at its annotation. */
export async function checkAliases(db: Db, drafted: Drafted[], source: Source): Promise<Problem[]> {
  const claiming = drafted.filter(({ entity }) => entity.metadata.annotations?.[aliasAnnotation] !== undefined)
  // As in nearly every location: the refs of a large one need not be made.
  if (claiming.length === 0) return []
  const claims = claiming.map((each) => ({ ...each, ...aliasesIn(each.entity) }))
  const claimed = claims.flatMap(({ aliases }) => aliases)
  const holders = claimed.length > 0 ? await findNameHolders(db, claimed) : new Map<string, NameHolder>()
  const said = new Set(drafted.map(({ entity }) => refOf(entity)))
  const first = new Map<string, string>()
  return claims.flatMap(({ draft, entity, aliases, wrong, tooMany }) => {
    const ref = refOf(entity)
    const reasons = aliases.flatMap((alias) => {
      const earlier = first.get(alias) ?? ref
      first.set(alias, earlier)
      return earlier === ref
        ? (reasonAgainst(alias, ref, { said, holder: holders.get(alias), place: stringifySource(source) }) ?? [])
        : `${alias} is a former name of ${earlier} already. It cannot lead to two entities.`
    })
    const excess = tooMany > 0 ? [tooManyNames(ref)] : []
    return [...wrong.map((text) => wrongName(text, ref)), ...excess, ...reasons].map((message) =>
      problemAt(draft, pointer, { level: 'warning', code: 'bad-alias', message }),
    )
  })
}

const pointer = toPointer(['metadata', 'annotations', aliasAnnotation])

const wrongName = (text: string, ref: string) =>
  `“${text}” is no former name of ${ref}. Write the old name, or a whole reference such as component:default/old-name.`

const tooManyNames = (ref: string) =>
  `${ref} has more than ${mostAliases} former names. Only the first ${mostAliases} lead to it; take some out.`

interface Circumstances {
  /** Refs of all that the location says. */
  said: ReadonlySet<string>
  holder: NameHolder | undefined
  /** The location. */
  place: string
}

/** What the location itself had and no longer says is about to go. */
function reasonAgainst(alias: string, ref: string, { said, holder, place }: Circumstances): string | undefined {
  if (said.has(alias) || (holder?.entityAt != null && holder.entityAt !== place)) {
    return `${alias} is an entity itself, so that it leads there and not to ${ref}. Remove one of the two.`
  }
  const { claimedBy, claimedAt } = holder ?? {}
  const isTaken = claimedBy != null && claimedBy !== ref && (said.has(claimedBy) || claimedAt !== place)
  return isTaken ? `${alias} is a former name of ${claimedBy} already. It cannot lead to two entities.` : undefined
}
