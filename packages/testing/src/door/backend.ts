import { definePlugin } from '@callboard/plugin-api'
import { defineBackend, signIn } from '@callboard/plugin-api/backend'

/** A way in, as a provider of identities is one: whoever is named is signed in, and goes on to the home page. */
export default defineBackend(definePlugin({ id: 'door' }), {
  routes: {},
  signIn: { title: 'Sign in as Ana', path: '/ana' },
  http(router) {
    router.get('/:name', async (request, response) => {
      await signIn(request, `user:default/${request.params.name}`)
      response.redirect('/')
    })
  },
})
