import { definePlugin } from '@callboard/plugin-api'
import { defineBackend } from '@callboard/plugin-api/backend'

/** A way in, as a provider of identities is one: whoever is named is signed in, and goes on to the home page. */
export default defineBackend(definePlugin({ id: 'door' }), {
  routes: {},
  http(router) {
    router.get('/:name', (request, response, next) => {
      const user = { ref: `user:default/${request.params.name}`, name: request.params.name, groups: [], isGuest: false }
      request.logIn(user, (error) => (error ? next(error) : response.redirect('/')))
    })
  },
})
