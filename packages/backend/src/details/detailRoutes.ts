import type { portal } from '@callboard/plugin-api'
import type { Handlers } from '@callboard/plugin-api/backend'
import { signedIn } from '../auth/permissions'
import type { InstalledPlugin } from '../plugins/InstalledPlugin'
import { pluginOfScript, readBundles } from './bundles'
import { detailsOf, type Sources } from './detailsOf'
import { keepRenderErrors } from './renderErrors'

type Options = Omit<Sources, 'bundles' | 'renderErrors'> & { plugins(): InstalledPlugin[] }

/** What the portal's API tells of plugins to whoever runs it. */
export async function detailRoutes({
  plugins,
  ...options
}: Options): Promise<Pick<Handlers<typeof portal.routes>, 'pluginDetails' | 'reportRenderError'>> {
  const bundles = await readBundles(options.appFolder)
  const renderErrors = keepRenderErrors()
  const sources = { ...options, bundles, renderErrors }
  return {
    async pluginDetails() {
      return { plugins: await detailsOf(plugins(), sources), broken: options.packages.broken() }
    },
    reportRenderError({ message, scripts }, { user }) {
      signedIn(user)
      const ids = plugins().map(({ id }) => id)
      const id = scripts.flatMap((path) => pluginOfScript(path, bundles) ?? []).find((each) => ids.includes(each))
      if (id) renderErrors.note(id, message)
    },
  }
}
