import { isObject } from '@callboard/catalog-model'
import { z } from 'zod'
import { Schedule } from './Schedule'

const Id = z.string().regex(/^[\w.-]{1,60}$/, 'must be a name of letters, digits, `-`, `_` and `.`')

/** What every provider can be told. */
const Common = {
  schedule: Schedule,
  /**
   * The most that one run may remove of what the provider had, from 0 to 1. A list that is shorter than that is taken for a mistake,
   * and a person has to allow it; 1 allows all.
   */
  removeAtMost: z.number().min(0).max(1).default(0.5),
}

/** A regular expression for all of a name. */
const Pattern = z.string().transform((text, { addIssue }) => {
  try {
    return new RegExp(`^(?:${text})$`)
  } catch {
    addIssue('must be a regular expression')
    return z.NEVER
  }
})
const Names = z.array(z.string()).optional()

const GithubProvider = z.object({
  ...Common,
  host: z.string().default('github.com'),
  organization: z.string().min(1),
  catalogPath: z.string().min(1).default('/catalog-info.yaml'),
  filters: z
    .object({
      branch: z.string().optional(),
      repository: Pattern.optional(),
      topic: z.object({ include: Names, exclude: Names }).optional(),
      visibility: z.array(z.enum(['public', 'private', 'internal'])).optional(),
      allowForks: z.boolean().default(true),
      /** Archived ones are left out unless it is said. */
      allowArchived: z.boolean().default(false),
    })
    .prefault({}),
  // A repository without the file is left out anyway.
  validateLocationsExist: z.unknown().optional(),
})
export type GithubProvider = z.output<typeof GithubProvider>

const GithubOrgProvider = z.object({
  ...Common,
  githubUrl: z.url().default('https://github.com'),
  orgs: z.array(z.string().min(1)).min(1, 'must name an organisation'),
})
export type GithubOrgProvider = z.output<typeof GithubOrgProvider>

const GitlabProvider = z.object({
  ...Common,
  host: z.string().default('gitlab.com'),
  /** Path of a group, whose subgroups count too. Without it, every project that the token sees. */
  group: z.string().optional(),
  branch: z.string().optional(),
  fallbackBranch: z.string().default('master'),
  entityFilename: z.string().min(1).default('catalog-info.yaml'),
  projectPattern: Pattern.optional(),
  groupPattern: Pattern.optional(),
  excludeRepos: Names,
  topics: z.union([z.string(), z.array(z.string())]).optional(),
  skipForkedRepos: z.boolean().default(false),
  includeArchivedRepos: z.boolean().default(false),
  membership: z.boolean().default(false),
})
export type GitlabProvider = z.output<typeof GitlabProvider>

const ListProvider = z.object({
  ...Common,
  /** A URL, or a path relative to the folder that the portal runs in. */
  target: z.string().min(1),
})
export type ListProvider = z.output<typeof ListProvider>

/** Providers by id. Backstage takes a single one without an id too: `key` is what tells one from a section of them. */
const byId = <Shape extends z.ZodType>(shape: Shape, key: string) =>
  z
    .preprocess((value) => (isObject(value) && isMarked(value, key) ? { default: value } : value), z.record(Id, shape))
    .default({})

const isMarked = (value: Record<string, unknown>, key: string) => typeof value[key] === 'string'

/** Of organisations Backstage takes a list, each with its id. */
const Orgs = z
  .preprocess(
    (value) => {
      const list = Array.isArray(value) ? value : isObject(value) && isMarked(value, 'id') ? [value] : undefined
      if (!list) return value
      return Object.fromEntries(list.map((each, index) => [isObject(each) ? String(each.id ?? index) : index, each]))
    },
    z.record(Id, GithubOrgProvider.extend({ id: z.unknown().optional() })),
  )
  .default({})

/** `catalog.providers`, under the keys of Backstage, and `list`. */
export const ProvidersConfig = z
  .object({
    github: byId(GithubProvider, 'organization'),
    githubOrg: Orgs,
    gitlab: byId(GitlabProvider, 'host'),
    list: byId(ListProvider, 'target'),
  })
  .prefault({})
export type ProvidersConfig = z.output<typeof ProvidersConfig>
