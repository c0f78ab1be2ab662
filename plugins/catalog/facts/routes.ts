import { post } from '@callboard/plugin-api'
import { z } from 'zod'
import { Target } from '../shapes/names'
import { RepositoryFacts } from './RepositoryFacts'

export const factRoutes = {
  facts: post('/facts', {
    // It reads from the network, with the tokens of the portal.
    can: 'register',
    input: z.object({ target: Target }),
    output: RepositoryFacts,
    summary: 'What a first catalog file could say of a repository, each with where it stands; writes nothing',
  }),
}
