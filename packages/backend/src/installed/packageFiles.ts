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
    if (!screenFile.test(request.path)) return next()
    // Opened by itself, a file would be a page of the portal: it runs nothing then, whatever is in it.
    response.setHeader('content-security-policy', "sandbox; default-src 'none'")
    // In a frame they are fetched from another origin, which is none.
    response.setHeader('access-control-allow-origin', '*')
    files(request, response, next)
  })
}

/** What screens load, and no documents. */
const screenFile = /^\/[\w-]+\/[\w.-]+\/frontend\/.*\.(js|css|json|wasm|woff2?|png|jpe?g|gif|webp|avif|svg)$/
