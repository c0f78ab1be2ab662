import { PackageError, packageLimits } from '@callboard/package-file'
import { invalid, notFound, type portal } from '@callboard/plugin-api'
import type { Handlers } from '@callboard/plugin-api/backend'
import express, { type RequestHandler } from 'express'
import type { Installed } from './keepInstalled'

/** What the portal's API does with installed plugins. */
export const installedRoutes = (
  packages: Installed,
): Pick<Handlers<typeof portal.routes>, 'removePlugin' | 'retryPlugin'> => ({
  async removePlugin({ id }) {
    if (!(await packages.remove(id))) throw notFound('installed plugin', id)
  },
  async retryPlugin({ id }) {
    if (!packages.plugins().some((plugin) => plugin.id === id)) throw notFound('installed plugin', id)
    await packages.retry(id)
  },
})

/** Takes a package as the body of a request, and answers what became of it. */
export const receivePackage = (packages: Installed): RequestHandler[] => [
  express.raw({ type: () => true, limit: packageLimits.packedBytes }),
  async (request, response) => {
    if (!Buffer.isBuffer(request.body))
      throw invalid('The body has to be a package: a .tgz that "callboard plugin build" has made.')
    const plugin = await packages.add(request.body).catch((error) => {
      throw error instanceof PackageError ? invalid(`This cannot be installed. ${error.message}`) : error
    })
    response.status(201).json({
      id: plugin?.id,
      version: plugin?.package?.version,
      state: plugin?.state,
      ...(plugin?.state === 'failed' && { error: plugin.error }),
    })
  },
]
