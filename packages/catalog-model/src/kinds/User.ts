import { z } from 'zod'
import { defineKind, ref } from '../Kind'
import { Profile } from './fields'

export const User = defineKind({
  apiVersions: ['backstage.io/v1alpha1', 'backstage.io/v1beta1'],
  description: 'A person.',
  spec: z.looseObject({
    profile: Profile.optional(),
    memberOf: z
      .array(ref('memberOf', { inverse: 'hasMember', kind: 'Group' }))
      .describe('The groups that the user belongs to directly; `[]` if there are none.'),
  }),
})
