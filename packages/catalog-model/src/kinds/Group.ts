import { z } from 'zod'
import { defineKind, ref } from '../Kind'
import { Profile, typeOf } from './fields'

export const Group = defineKind({
  apiVersions: ['backstage.io/v1alpha1', 'backstage.io/v1beta1'],
  description: 'People who work together: a team, a department, the whole company.',
  spec: z.looseObject({
    type: typeOf('group', ['team', 'department', 'root']),
    profile: Profile.optional(),
    parent: ref('childOf', { inverse: 'parentOf', kind: 'Group' }).optional().describe('The group above it.'),
    children: z
      .array(ref('parentOf', { inverse: 'childOf', kind: 'Group' }))
      .describe('The groups below it; `[]` if there are none.'),
    members: z
      .array(ref('hasMember', { inverse: 'memberOf', kind: 'User' }))
      .optional()
      .describe('Users who belong to it, besides those who say so themselves.'),
  }),
})
