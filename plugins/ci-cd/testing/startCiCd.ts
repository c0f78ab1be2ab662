import { startPortal, type TestPortal } from '@callboard/testing'
import { registerEntities } from './registerEntities'
import { token } from './sendGeneric'

/** A portal with the app, whose guest owns the component `web`, built by `acme/web`. */
export async function startCiCd(): Promise<TestPortal> {
  const portal = await startPortal({ app: true, config: { 'ci-cd': { tokens: [token] } } })
  const annotations = { 'github.com/project-slug': 'acme/web' }
  await registerEntities(
    portal,
    { metadata: { name: 'web', annotations }, spec: { owner: 'user:default/guest' } },
    { metadata: { name: 'silent', annotations: { 'github.com/project-slug': 'acme/silent' } } },
    { metadata: { name: 'unconnected' } },
  )
  return portal
}

export const pathOf = (name: string, tab = '') => `/catalog/default/component/${name}${tab && `/${tab}`}`
