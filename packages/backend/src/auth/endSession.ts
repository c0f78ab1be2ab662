import { signOut } from '@callboard/plugin-api/backend'
import type { RequestHandler } from 'express'
import { signedOutPath } from '../http/signInPage'

/** Signs out whoever asks. */
export const endSession: RequestHandler = async (request, response) => {
  await signOut(request)
  response.redirect(303, signedOutPath)
}
