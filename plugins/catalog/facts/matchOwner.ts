import { type Db, prepared } from '@callboard/plugin-api/backend'
import type { FoundFacts } from './factsOf'
import type { Fact } from './RepositoryFacts'

type Owners = NonNullable<FoundFacts['owners']>

/** The owner that CODEOWNERS means, as a catalog file would have it; whom the catalog does not have is named as found. */
export async function matchOwner(db: Db, { names, path, line }: Owners): Promise<Fact> {
  const from = `${path}, line ${line}: ${names.slice(0, 5).join(' ')}`
  const known = await findOwner(db, names)
  if (known) return { value: known.replace(/^group:default\//, ''), from }
  const [name = ''] = names
  return { value: nameIn(name), from: `${from}, whom the catalog does not have` }
}

/** `payments` of `@acme/payments`; nothing of an address, which is no name. */
const nameIn = (name: string) => (name.startsWith('@') ? (name.slice(1).split('/').at(-1) ?? '') : '')

/**
 * The ref of a group, else of a user, that is called as one of these or has it in the annotation of its code host; or whose mail goes to
 * one of these. Whoever stands first there comes first.
 */
async function findOwner(db: Db, names: string[]): Promise<string | undefined> {
  const [found] = await prepared<{ ref: string }>(
    db,
    `
    select summaries.ref
    from unnest(:names::text[]) with ordinality as owner (name, position)
    join summaries on summaries.kind in ('Group', 'User') and (
      summaries.kind = case when owner.name like '@%/%' then 'Group' else summaries.kind end
      and lower(summaries.name) = lower(regexp_replace(owner.name, '^@(.*/)?', '')) and owner.name like '@%'
      or lower(coalesce(summaries.annotations ->> 'github.com/team-slug', summaries.annotations ->> 'github.com/user-login'))
        = lower(substr(owner.name, 2)) and owner.name like '@%'
      or lower(summaries.profile ->> 'email') = lower(owner.name)
    )
    order by summaries.kind, owner.position, summaries.namespace <> 'default', summaries.ref
    limit 1
    `,
    { names },
  )
  return found?.ref
}
