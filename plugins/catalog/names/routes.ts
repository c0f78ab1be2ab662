import { get } from '@callboard/plugin-api'
import { z } from 'zod'
import { NameList } from './NameList'

/** What browsers keep, so that names are found without the network. */
export const nameRoutes = {
  names: get('/names', {
    can: 'read',
    input: z.object({
      since: z
        .string()
        .regex(/^\d{1,18}$/, 'has to be the `since` of an answer before')
        .optional(),
    }),
    output: NameList,
    summary:
      'Every entity in a line, or with `since` what changed after that answer; all of them where that is too much',
  }),
}
