// Runs before the app's own scripts. A file of its own and not inline, because the portal's pages allow no inline script.
;(() => {
  const bootstrap = JSON.parse(document.getElementById('bootstrap')?.textContent || '{}')
  chooseTheme()
  document.addEventListener('readystatechange', showSnapshot, { once: true })

  /**
   * Before the first paint, so that nobody who chose a theme sees the other one flash by. The names are those of preferences in
   * `@callboard/ui`: those of a user come with the page, others are in the browser, as JSON.
   */
  function chooseTheme() {
    const chosen = bootstrap.preferences ? bootstrap.preferences.theme : stored('callboard.theme')
    const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches
    const isDark = chosen === 'dark' || (chosen !== 'light' && prefersDark)
    document.documentElement.dataset.theme = isDark ? 'dark' : 'light'
  }

  /**
   * As soon as there is a place for it: how this address looked when this user was here last, until the app draws over it with the
   * answers of today. It is inert: nothing in it can be pressed that does not work yet. What is kept, and when: `src/snapshot`.
   */
  function showSnapshot() {
    /** @type {import('./src/snapshot/Snapshot').Snapshot[]} */
    const snapshots = stored('callboard-snapshots') ?? []
    const { ref, permissions } = bootstrap.user
    // Of somebody else who was here nothing stays, nor of what one might see before.
    if (snapshots.some((kept) => kept.user !== ref || kept.permissions !== permissions.join()))
      return localStorage.removeItem('callboard-snapshots')
    const snapshot = snapshots.find(
      ({ address, build, width, height }) =>
        address === location.pathname + location.search &&
        build === document.querySelector('script[type=module]')?.getAttribute('src') &&
        width === innerWidth &&
        height === innerHeight,
    )
    if (snapshot) Promise.all(snapshot.styles.map(hasStyles)).then(() => show(snapshot.html), ignored)
  }

  /** @param {string} html */
  function show(html) {
    const root = document.getElementById('root')
    if (!root || root.hasChildNodes()) return
    root.inert = true
    root.innerHTML = html
  }

  /**
   * Of parts of a page that are fetched when they are shown, the styles come only then.
   * @param {string} href
   */
  function hasStyles(href) {
    if (document.querySelector(`link[rel=stylesheet][href="${href}"]`)) return
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href })
    document.head.append(link)
    return new Promise((resolve, reject) => {
      link.onload = resolve
      link.onerror = reject
    })
  }

  /** Without its styles it is not shown. */
  function ignored() {}

  /**
   * Nothing where storage is blocked, or holds what nobody can read.
   * @param {string} name
   */
  function stored(name) {
    try {
      return JSON.parse(localStorage.getItem(name) ?? 'null') ?? undefined
    } catch {}
  }
})()
