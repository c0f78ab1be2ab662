import { defineBackend } from '@callboard/plugin-api/backend'
import { ownRef } from './ownRef'
import { userSettings } from './plugin'
import { portalBucket } from './portalBucket'
import { forgetSetting, readBucket, readSetting, readSettings, setSetting } from './store'

export default defineBackend(userSettings, {
  migrations: new URL('./migrations/', import.meta.url),
  routes: {
    read: (name, { db, user }) => readSetting(db, ownRef(user), name),
    set: (setting, { db, user }) => setSetting(db, ownRef(user), setting),
    forget: (name, { db, user }) => forgetSetting(db, ownRef(user), name),
    readMany: ({ items }, { db, user }) => readSettings(db, ownRef(user), items),
  },
  preferences: { can: 'keep', of: ({ ref }, { db }) => readBucket(db, ref, portalBucket) },
})
