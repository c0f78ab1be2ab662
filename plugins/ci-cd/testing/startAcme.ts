import { startPortal, type TestPortal } from '@callboard/testing'
import { deploymentStatus, workflowRun } from './payloads'
import { token } from './sendGeneric'
import { sendGithub, webhookSecret } from './sendGithub'
import { writeCatalog } from './writeCatalog'

type Entity = Parameters<typeof writeCatalog>[0]

interface DeployOverrides {
  /** One letter; the commit is forty of it. */
  sha?: string
  /** The hour. */
  at?: string
  state?: string
  deployment?: Record<string, unknown>
  run?: Record<string, unknown> | null
}

/** A portal for Ana of the team, and GitHub that reports to it on the repositories of Acme. */
export interface Acme {
  portal: TestPortal
  /** Reports a run in the repository of this name: one that succeeded on main, of which you say only what matters. */
  run(name: string, fields?: Record<string, unknown>): Promise<Response>
  deploy(name: string, fields?: DeployOverrides): Promise<Response>
}

export const refOf = (name: string) => `component:default/${name}`
export const slug = (name: string) => ({ 'github.com/project-slug': name })

/** A component of each name, built by the repository of that name, beside other entities. */
export async function startAcme(names: string[], ...others: Entity[]): Promise<Acme> {
  const catalog = await writeCatalog(
    ...names.map((name) => ({ metadata: { name, annotations: slug(`Acme/${name.toUpperCase()}`) } })),
    { kind: 'User', metadata: { name: 'ana' }, spec: { memberOf: ['team'] } },
    { kind: 'Group', metadata: { name: 'team' } },
    ...others,
  )
  const portal = await startPortal({
    config: {
      catalog,
      'ci-cd': { github: { webhookSecret }, tokens: [token] },
      auth: { providers: { guest: { userEntityRef: 'user:default/ana' } } },
    },
  })
  let ids = 100
  return {
    portal,
    run: (name, fields = {}) => {
      ids += 1
      const repository = { repository: `acme/${name}`, repositoryId: idOf(name) }
      const payload = workflowRun({ ...repository, id: ids, run_number: ids, ...fields })
      return sendGithub(portal, { kind: 'workflow_run', payload })
    },
    deploy: (name, { sha = 'a', at = '10', state = 'success', deployment, run = null } = {}) => {
      ids += 1
      const payload = deploymentStatus({
        repository: `acme/${name}`,
        repositoryId: idOf(name),
        deployment: { id: ids, sha: sha.repeat(40), created_at: `2026-03-14T${at}:00:00Z`, ...deployment },
        status: { state, created_at: `2026-03-14T${at}:02:00Z` },
        run,
      })
      return sendGithub(portal, { kind: 'deployment_status', payload })
    },
  }
}

export const idOf = (name: string) => [...name].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) % 1_000_000
