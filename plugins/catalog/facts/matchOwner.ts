import { type Db, prepared } from '@callboard/plugin-api/backend'
import type { FoundFacts } from './factsOf'
import type { Fact } from './RepositoryFacts'

type Owners = NonNullable<FoundFacts['owners']>

/** Of a rule that names more, the first are enough to find one. */
const most = 5

/** The owner that CODEOWNERS means, as a catalog file would have it; whom the catalog does not have is named as found. */
export async function matchOwner(db: Db, { names, path, line }: Owners): Promise<Fact> {
  const from = `${path}, line ${line}: ${names.slice(0, most).join(' ')}`
  const known = await findOwner(db, names.slice(0, most))
  if (known) return { value: known.replace(/^group:default\//, ''), from }
  const [name = ''] = names
  return { value: nameIn(name), from: `${from}, whom the catalog does not have` }
}

/** `payments` of `@acme/payments`; nothing of an address, which is no name. */
const nameIn = (name: string) => (name.startsWith('@') ? (name.slice(1).split('/').at(-1) ?? '') : '')

/** Who may be meant by a name of CODEOWNERS: whoever of a kind is called so, or says of itself the text `term`. */
interface Meant {
  kind: 'group' | 'user'
  name: string
  term: string
}

function meantBy(owner: string): Meant[] {
  const called = owner.toLowerCase().slice(1)
  const group: Meant = { kind: 'group', name: nameIn(owner).toLowerCase(), term: `${annotation}team-slug=${called}` }
  if (!owner.startsWith('@')) {
    const term = `spec.profile.email=${owner.toLowerCase()}`
    return [
      { kind: 'group', name: '', term },
      { kind: 'user', name: '', term },
    ]
  }
  return called.includes('/')
    ? [group]
    : [group, { kind: 'user', name: called, term: `${annotation}user-login=${called}` }]
}

const annotation = 'metadata.annotations.github.com/'

/** The ref of a group, else of a user, that is meant by one of these. Whoever stands first there comes first. */
async function findOwner(db: Db, names: string[]): Promise<string | undefined> {
  const meant = names.flatMap(meantBy)
  const [found] = await prepared<{ ref: string }>(
    db,
    `
    with meant as (
      select * from unnest(:kinds::text[], :names::text[], :terms::text[]) with ordinality as one (kind, name, term, position)
    )
    select entity.ref
    from (
      select entity.ref, entity.namespace, meant.kind, position
      from meant join entities as entity on lower(entity.kind) = meant.kind and lower(entity.name) = meant.name
      union all
      select entity.ref, entity.namespace, meant.kind, position
      from meant join entities as entity on lower(entity.kind) = meant.kind and entity.terms @> array[term(meant.term)]
    ) as entity
    order by entity.kind, position, namespace <> 'default', ref
    limit 1
    `,
    {
      kinds: meant.map(({ kind }) => kind),
      names: meant.map(({ name }) => name),
      terms: meant.map(({ term }) => term),
    },
  )
  return found?.ref
}
