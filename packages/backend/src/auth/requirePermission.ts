import type { Plugin } from '@callboard/plugin-api'
import type { RequestHandler } from 'express'
import { authorize, type Grants } from './permissions'

/** Stops whoever lacks a permission of a plugin: what `can` is to a route, for what a plugin mounts itself. */
export const requirePermission =
  (plugin: Plugin, grants: Grants) =>
  (can: string): RequestHandler =>
  (request, _response, next) => {
    // Whoever has `*` would pass a misspelt name, and nobody would notice.
    if (!Object.hasOwn(plugin.permissions, can)) throw new Error(`Plugin ${plugin.id} has no permission '${can}'.`)
    authorize(request.user, plugin, can, grants)
    next()
  }
