import express, { Router } from 'express'

/** Where the files of installed plugins are found. */
export const filesPath = '/plugins-installed'

/**
 * The screens of installed plugins, and nothing else of their packages. Each version has an address of its own, which it keeps for those who
 * have a page of it open.
 */
export function packageFiles(unpacked: string): Router {
  const files = express.static(unpacked, { index: false, immutable: true, maxAge: '1y', dotfiles: 'ignore' })
  return Router().use(filesPath, (request, response, next) => {
    if (!/^\/[\w-]+\/[\w.-]+\/frontend\//.test(request.path)) return next()
    // In a frame they are fetched from another origin, which is none.
    response.setHeader('access-control-allow-origin', '*')
    files(request, response, next)
  })
}
