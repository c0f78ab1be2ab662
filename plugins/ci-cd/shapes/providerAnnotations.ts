/** Which annotation of an entity names its projects at which provider. A line more connects another tool. */
export const providerAnnotations = {
  'github.com/project-slug': 'github',
  'gitlab.com/project-slug': 'gitlab',
  'bitbucket.org/project-slug': 'bitbucket',
  'dev.azure.com/project-repo': 'azure',
  'gitea.com/repo-slug': 'gitea',
  'jenkins.io/job-full-name': 'jenkins',
  'circleci.com/project-slug': 'circleci',
  'buildkite.com/project-slug': 'buildkite',
  'argocd/app-name': 'argocd',
} as const
