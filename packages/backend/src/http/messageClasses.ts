import { IncomingMessage, ServerResponse } from 'node:http'
import type { Express } from 'express'

/**
 * Classes for the requests and answers of a server that are what Express makes of them. It would give each a prototype of its own when
 * it arrives: V8 then forgets the shape that it knew, and from there on every look at one, Node's own included, takes several times as
 * long. That was a third of all that a small request costs.
 */
export function messageClasses() {
  class PortalRequest extends IncomingMessage {}
  class PortalResponse extends ServerResponse {}
  return {
    classes: { IncomingMessage: PortalRequest, ServerResponse: PortalResponse },
    /** Has this app find its own prototypes on them already. */
    serve(app: Express) {
      app.request = Object.setPrototypeOf(PortalRequest.prototype, app.request)
      app.response = Object.setPrototypeOf(PortalResponse.prototype, app.response)
    },
  }
}
