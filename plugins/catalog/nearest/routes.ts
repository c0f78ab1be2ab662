import { get } from '@callboard/plugin-api'
import { z } from 'zod'
import { EntityName } from '../shapes/names'
import { NearestEntity } from './NearestEntity'

export const nearestRoutes = {
  nearest: get('/nearest/:kind/:namespace/:name', {
    can: 'read',
    input: EntityName,
    output: z.array(NearestEntity),
    summary: 'Entities that were probably meant by a name that none has, the nearest first; at most 5',
  }),
}
