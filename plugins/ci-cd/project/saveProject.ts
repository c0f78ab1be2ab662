import type { Db } from '@callboard/plugin-api/backend'
import type { ReportedProject } from './Report'

interface SavedProject {
  id: number
  defaultBranch: string | null
}

interface Found {
  id: number
  external_id: string | null
  name: string
  default_branch: string | null
}

/** Gives a project, which is made or renamed where needed, and holds its row until the transaction ends. */
export async function saveProject(db: Db, project: ReportedProject): Promise<SavedProject> {
  const found = await findProject(db, project)
  if (found && isUpToDate(found, project)) return savedOf(found)
  await holdName(db, project)
  return found ? updateProject(db, found, project) : insertProject(db, project)
}

/** By the provider's own id, or else by a name, unless that has passed on to a project with another id. */
async function findProject(db: Db, { provider, externalId, name }: ReportedProject): Promise<Found | undefined> {
  const { rows } = await db.raw(
    `
    select projects.id, external_id, projects.name, default_branch
    from projects
    left join project_names on project_names.project_id = projects.id and slug = lower(:name)
    where projects.provider = :provider and (
      external_id = :externalId
      or (slug is not null and (external_id is null or :externalId::text is null))
    )
    order by external_id is not distinct from :externalId desc
    limit 1
    for no key update of projects
    `,
    { provider, externalId, name },
  )
  return rows[0]
}

const savedOf = ({ id, default_branch }: Found): SavedProject => ({ id, defaultBranch: default_branch })

const isUpToDate = (found: Found, { externalId, name, defaultBranch }: ReportedProject) =>
  found.name === name &&
  (externalId === null || externalId === found.external_id) &&
  (defaultBranch === null || defaultBranch === found.default_branch)

/** Two first reports on one project: the second waits here, and then finds what the first has made. */
const holdName = (db: Db, { provider, name }: ReportedProject) =>
  db.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`ci-cd ${provider} ${name.toLowerCase()}`])

async function insertProject(db: Db, project: ReportedProject): Promise<SavedProject> {
  const made = await findProject(db, project)
  if (made) return savedOf(made)
  const { provider, externalId, name, defaultBranch } = project
  const [{ id }] = await db('projects')
    .insert({ provider, external_id: externalId, name, default_branch: defaultBranch })
    .returning('id')
  await saveName(db, id, project)
  return { id, defaultBranch }
}

async function updateProject(db: Db, found: Found, project: ReportedProject): Promise<SavedProject> {
  await db('projects')
    .where({ id: found.id })
    .update({
      external_id: project.externalId ?? found.external_id,
      name: project.name,
      default_branch: project.defaultBranch ?? found.default_branch,
    })
  await saveName(db, found.id, project)
  return { id: found.id, defaultBranch: project.defaultBranch ?? found.default_branch }
}

const saveName = (db: Db, projectId: number, { provider, name }: ReportedProject) =>
  db('project_names')
    .insert({ provider, slug: name.toLowerCase(), project_id: projectId })
    .onConflict(['provider', 'slug'])
    .merge()
