const names: Record<string, string> = {
  github: 'GitHub',
  gitlab: 'GitLab',
  bitbucket: 'Bitbucket',
  azure: 'Azure',
  gitea: 'Gitea',
  jenkins: 'Jenkins',
  circleci: 'CircleCI',
  buildkite: 'Buildkite',
  argocd: 'Argo CD',
  flux: 'Flux',
  tekton: 'Tekton',
  entity: 'the portal',
}

/** What people call a tool. */
export const providerName = (provider: string) => names[provider] ?? provider
