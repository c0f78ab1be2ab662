import { post } from '@callboard/plugin-api'
import { z } from 'zod'
import { longestPasted, PastedCheck } from './PastedCheck'

export const pastedRoutes = {
  checkText: post('/check', {
    // It reads nothing but the text: whoever writes a file for somebody else to register may ask as well.
    can: 'read',
    input: z.object({ text: z.string().min(1).max(longestPasted) }),
    output: PastedCheck,
    summary: 'What registering a catalog file of this text would find wrong; reads and writes nothing else',
  }),
}
