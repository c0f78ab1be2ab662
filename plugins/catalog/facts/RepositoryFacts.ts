import { z } from 'zod'

/** Something that a repository says about itself, and where: `from` goes on after "from", as in "CODEOWNERS, line 3". */
export const Fact = z.object({ value: z.string(), from: z.string() })
export type Fact = z.infer<typeof Fact>

/** A document of an API. `suffix` makes its name, after that of the component; `path` is below the catalog file. */
export const FoundApi = z.object({ suffix: z.string(), type: z.string(), path: z.string() })
export type FoundApi = z.infer<typeof FoundApi>

/** What a first catalog file can say of a repository, or of a folder in one. What is not known is absent. */
export const RepositoryFacts = z.object({
  name: Fact,
  title: Fact.optional(),
  description: Fact.optional(),
  /** As a catalog file refers to it. Empty where the catalog has none that could be meant. */
  owner: Fact.optional(),
  type: Fact.optional(),
  tags: z.array(Fact),
  annotations: z.array(Fact.extend({ name: z.string() })),
  apis: z.array(FoundApi),
  /** How many documents of APIs there are beside these. */
  moreApis: z.int(),
  /** Where the catalog file will be, once it is saved; absent where the address is of no repository. */
  file: z.string().optional(),
  /** Why the files could not be looked into, or not all of them, and what to do about it. */
  unread: z.string().optional(),
})
export type RepositoryFacts = z.infer<typeof RepositoryFacts>
