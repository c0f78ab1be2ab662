/** What a row shows of an entity that should have an owner, for a statement with tables `entity` and `owner`: an `OwnedEntity`. */
export const ownedColumns = `
    entity.ref, entity.kind, coalesce(entity.title, entity.name) as title, entity.description, entity.type,
    entity.lifecycle, entity.owner, coalesce(owner.title, owner.name) as "ownerTitle"`

/** What is shown of a person, for a statement with a table `person`: a `Person`. */
export const personColumns = `
    coalesce(person.title, person.name) as title, person.profile ->> 'email' as email,
    person.profile ->> 'picture' as picture,
    coalesce(
      person.profile ->> 'role', person.profile ->> 'jobTitle', person.profile ->> 'title', person.description
    ) as role`

/** A pattern for `like` that finds a text anywhere; everything, for no text. */
export const containing = (text = '') => `%${text.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`
