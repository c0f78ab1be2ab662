import type { FoundApi, RepositoryFacts } from '../../../plugin'

/** What a catalog file of a component has to say. What is empty and has to be there is written as an example. */
export interface Draft {
  name: string
  title: string
  description: string
  /** One after the other, with commas. */
  tags: string
  type: string
  lifecycle: string
  owner: string
  annotations: Array<{ name: string; value: string }>
  apis: FoundApi[]
}

export const examples = {
  name: 'my-service',
  description: 'What it does, in one sentence',
  owner: 'group:default/my-team',
}

/** A draft of what a repository says of itself. How far it has come is for somebody to say, where so much else is known. */
export function draftOf(found: RepositoryFacts | undefined, owner = ''): Draft {
  const { name, title, description, type, tags = [], annotations = [], apis = [] } = found ?? {}
  return {
    name: name?.value ?? '',
    title: title?.value ?? '',
    description: description?.value ?? '',
    tags: tags.map(({ value }) => value).join(', '),
    type: type?.value ?? 'service',
    lifecycle: found ? '' : 'production',
    owner: found?.owner ? found.owner.value : owner,
    annotations,
    apis,
  }
}
