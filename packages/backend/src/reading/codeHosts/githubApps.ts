import { createSign } from 'node:crypto'
import { z } from 'zod'
import type { GithubApp, Integration } from '../../config'
import type { ApiAnswer, AskJson, SignIn } from './CodeHost'
import { bearer, below, withQuery } from './requests'

const Installations = z.array(
  z.object({
    id: z.int(),
    account: z.object({ login: z.string().optional() }).nullish(),
    suspended_at: z.string().nullish(),
  }),
)
type Installation = z.infer<typeof Installations>[number]

const Token = z.object({ token: z.string(), expires_at: z.iso.datetime() })

/** The ways to sign in to the repositories of an owner by the apps of the configuration, in their order. */
export const signInByApps = (owner: string, { apps = [] }: Integration, api: URL): SignIn[] =>
  apps
    .filter(({ allowedInstallationOwners: allowed }) => !allowed || allowed.some((each) => isAlike(each, owner)))
    .map((app) => ({
      key: `github app ${app.appId} ${owner.toLowerCase()}`,
      fetchPass: async (ask) => {
        const headers = { accept: 'application/vnd.github+json', ...bearer(signedToken(app)) }
        const installation = await findInstallation(owner, below(api, 'app/installations'), headers, ask)
        if (!installation) return undefined
        const url = below(api, `app/installations/${installation.id}/access_tokens`)
        const { token, expires_at } = Token.parse((await ask({ url, headers, body: '{}' })).json)
        return { token, until: Date.parse(expires_at) }
      },
    }))

async function findInstallation(
  owner: string,
  url: URL,
  headers: Record<string, string>,
  ask: AskJson,
): Promise<Installation | undefined> {
  let page: URL | undefined = withQuery(url, { per_page: '100' })
  while (page) {
    const { json, next }: ApiAnswer = await ask({ url: page, headers })
    const found = Installations.parse(json).find(
      ({ account, suspended_at }) => !suspended_at && isAlike(account?.login ?? '', owner),
    )
    if (found) return found
    page = next
  }
  return undefined
}

/** What says that we are the app: signed with its key, for a few minutes. */
function signedToken({ appId, privateKey }: GithubApp): string {
  const seconds = Math.floor(Date.now() / 1000)
  // Clocks differ: GitHub refuses what was issued in its future.
  const claims = { iat: seconds - 60, exp: seconds + 9 * 60, iss: appId }
  const signed = [{ alg: 'RS256', typ: 'JWT' }, claims].map(base64url).join('.')
  return `${signed}.${createSign('RSA-SHA256').update(signed).sign(privateKey, 'base64url')}`
}

const base64url = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

const isAlike = (left: string, right: string) => left.toLowerCase() === right.toLowerCase()
