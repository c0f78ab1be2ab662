import type { Db } from '@callboard/plugin-api/backend'
import { providersInWords } from '../providersInWords'

/** Why a person cannot remove or move a location that a provider lists, and what to do instead. */
export async function discoveredSentence(db: Db, locationId: string): Promise<string> {
  const { rows } = await db.raw(
    `
    select target, array(select provider_id from discoveries where location_id = locations.id order by 1) as providers
    from locations where id = ?
    `,
    [locationId],
  )
  const { target, providers } = rows[0]
  return `${target} was found by ${providersInWords(providers)}. Remove the file there, or narrow in app-config.yaml what is listed.`
}
