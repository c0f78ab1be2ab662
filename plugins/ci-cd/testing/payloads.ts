interface RunOverrides {
  repository?: string
  repositoryId?: number
  defaultBranch?: string
  [field: string]: unknown
}

const repositoryOf = (name: string, id: number, defaultBranch: string) => ({
  id,
  full_name: name,
  default_branch: defaultBranch,
})

/** A `workflow_run` payload: a successful run of CI on main, of which you say only what matters. */
export function workflowRun({
  repository = 'acme/web',
  repositoryId = 7,
  defaultBranch = 'main',
  ...run
}: RunOverrides) {
  return {
    action: 'completed',
    repository: repositoryOf(repository, repositoryId, defaultBranch),
    workflow_run: {
      id: 1,
      name: 'CI',
      run_number: 1,
      run_attempt: 1,
      event: 'push',
      status: 'completed',
      conclusion: 'success',
      head_branch: 'main',
      head_sha: 'a'.repeat(40),
      head_repository: { id: repositoryId },
      actor: { login: 'ana' },
      created_at: '2026-03-14T09:00:00Z',
      run_started_at: '2026-03-14T09:00:00Z',
      updated_at: '2026-03-14T09:05:00Z',
      html_url: 'https://github.com/acme/web/actions/runs/1',
      ...run,
    },
  }
}

export function workflowJob({ repository = 'acme/web', repositoryId = 7, ...job }: RunOverrides) {
  return {
    action: 'completed',
    repository: repositoryOf(repository, repositoryId, 'main'),
    workflow_job: {
      id: 11,
      run_id: 1,
      run_attempt: 1,
      name: 'Lint',
      workflow_name: 'CI',
      status: 'completed',
      conclusion: 'success',
      head_branch: 'main',
      head_sha: 'a'.repeat(40),
      created_at: '2026-03-14T09:00:01Z',
      started_at: '2026-03-14T09:00:10Z',
      completed_at: '2026-03-14T09:01:10Z',
      ...job,
    },
  }
}

interface DeploymentOverrides {
  repository?: string
  repositoryId?: number
  /** Of the deployment. */
  deployment?: Record<string, unknown>
  /** Of its status. */
  status?: Record<string, unknown>
  run?: Record<string, unknown> | null
}

/** A `deployment_status` payload: a success in production, of which you say only what matters. */
export function deploymentStatus(overrides: DeploymentOverrides) {
  const { repository = 'acme/web', repositoryId = 7, deployment, status, run = null } = overrides
  return {
    action: 'created',
    repository: repositoryOf(repository, repositoryId, 'main'),
    deployment: {
      id: 21,
      sha: 'a'.repeat(40),
      ref: 'main',
      environment: 'production',
      payload: {},
      creator: { login: 'ana' },
      created_at: '2026-03-14T10:00:00Z',
      updated_at: '2026-03-14T10:00:00Z',
      ...deployment,
    },
    deployment_status: {
      state: 'success',
      created_at: '2026-03-14T10:02:00Z',
      updated_at: '2026-03-14T10:02:00Z',
      ...status,
    },
    workflow_run: run,
  }
}
