import { conflict, notFound, PortalError } from '@callboard/plugin-api'
import type { Db } from '@callboard/plugin-api/backend'
import type { FoundSettings, Setting, SettingName } from './Setting'

/** What one user may fill the database with is bounded: more than any set of plugins asks for. */
const mostSettings = 500
const longestValue = 50_000

/** @throws PortalError 404 for what was never set */
export async function readSetting(db: Db, userRef: string, { bucket, key }: SettingName): Promise<Setting> {
  const { items } = await readSettings(db, userRef, [{ bucket, key }])
  if (!items[0]) throw notFound('setting', `${bucket}/${key}`)
  return { bucket, key, ...items[0] }
}

/** Several settings, in the order of their names. */
export async function readSettings(db: Db, userRef: string, names: SettingName[]): Promise<FoundSettings> {
  const { rows } = await db.raw(
    `
    select settings.value is not null as "isSet", settings.value
    from unnest(:buckets::text[], :keys::text[]) with ordinality as names (bucket, key, place)
    left join settings on user_ref = :userRef and settings.bucket = names.bucket and settings.key = names.key
    order by place
    `,
    { userRef, buckets: names.map(({ bucket }) => bucket), keys: names.map(({ key }) => key) },
  )
  return { items: rows.map(({ isSet, value }: Found) => (isSet ? { value } : null)) }
}

interface Found {
  isSet: boolean
  value: Setting['value']
}

/** Everything in a bucket, by key. */
export async function readBucket(db: Db, userRef: string, bucket: string): Promise<Record<string, Setting['value']>> {
  const rows = await db('settings').where({ user_ref: userRef, bucket }).select('key', 'value')
  return Object.fromEntries(rows.map(({ key, value }) => [key, value]))
}

/** @throws PortalError 413 for a value that is too long, 409 for one setting too many */
export async function setSetting(db: Db, userRef: string, setting: Setting): Promise<Setting> {
  const value = JSON.stringify(setting.value)
  if (value.length > longestValue) throw tooLong(value.length)
  const { rowCount } = await db.raw(
    `
    insert into settings (user_ref, bucket, key, value)
    select :userRef, :bucket, :key, :value::json
    where (select count(*) from settings where user_ref = :userRef and (bucket, key) <> (:bucket, :key)) < :mostSettings
    on conflict (user_ref, bucket, key) do update set value = excluded.value
    `,
    { ...setting, userRef, value, mostSettings },
  )
  if (rowCount === 0)
    throw conflict(`You have ${mostSettings} settings, which is as many as are kept. Forget one first.`)
  return setting
}

const tooLong = (length: number) =>
  new PortalError(
    'PayloadTooLargeError',
    `The value takes ${length.toLocaleString('en')} characters as JSON; a setting has at most ${longestValue.toLocaleString('en')}.`,
  )

/** Forgets a setting; where there is none, nothing is to be done. */
export async function forgetSetting(db: Db, userRef: string, { bucket, key }: SettingName): Promise<void> {
  await db('settings').where({ user_ref: userRef, bucket, key }).delete()
}
