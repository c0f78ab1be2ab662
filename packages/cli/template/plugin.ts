import { definePlugin, del, EntityRef, get, post } from '@callboard/plugin-api'
import { z } from 'zod'

// with route
export const Entry = z.object({
  id: z.uuid(),
  entity: EntityRef.nullable(),
  text: z.string().trim().min(1, 'Write something.').max(2000),
  author: EntityRef,
  writtenAt: z.iso.datetime(),
})
export type Entry = z.infer<typeof Entry>

// end
export const newPlugin = definePlugin({
  id: 'new-plugin',
  title: 'New plugin',
  // with route
  permissions: { read: 'See entries', write: 'Add entries, and remove your own' },
  // end
  search: { entry: Entry.pick({ author: true }) }, // with search
  // with route
  routes: {
    list: get('/', { can: 'read', input: z.object({ entity: EntityRef.optional() }), output: z.array(Entry) }),
    add: post('/', { can: 'write', input: Entry.pick({ entity: true, text: true }), output: Entry }),
    remove: del('/:id', { can: 'write', input: Entry.pick({ id: true }) }),
  },
  // end
})
