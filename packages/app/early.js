// Runs before the app's own scripts. A file of its own and not inline, because the portal's pages allow no inline script.
;(() => {
  const { user, preferences, colours } = parsed(() => document.getElementById('bootstrap')?.textContent) ?? {}
  chooseTheme()
  takeColours()
  document.addEventListener('readystatechange', showSnapshot, { once: true })
  addEventListener('error', sayWhatIsMissing, true)

  /**
   * Before the first paint, so that nobody who chose a theme sees the other one flash by. The names are those of preferences in
   * `@callboard/ui`: those of a user come with the page, others are in the browser, as JSON.
   */
  function chooseTheme() {
    const chosen = preferences ? preferences.theme : parsed(() => localStorage.getItem('callboard.theme'))
    const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches
    const isDark = chosen === 'dark' || (chosen !== 'light' && prefersDark)
    document.documentElement.dataset.theme = isDark ? 'dark' : 'light'
  }

  /** Those of the organisation, which win over the portal's own because they are said of the theme. The server has checked them. */
  function takeColours() {
    if (!colours) return
    const rules = Object.entries(colours).map(([theme, of]) => {
      const variables = Object.entries(of).map(([name, colour]) => `--${name}:${colour}`)
      return `:root[data-theme=${theme}]{${variables.join(';')}}`
    })
    document.head.append(Object.assign(document.createElement('style'), { textContent: rules.join('') }))
    for (const [theme, { sunken }] of Object.entries(colours))
      if (sunken) document.querySelector(`meta[name=theme-color][media*=${theme}]`)?.setAttribute('content', sunken)
  }

  /**
   * As soon as there is a place for it: how this address looked when this user was here last, until the app draws over it with the
   * answers of today. What is kept, and when: `src/snapshot`.
   */
  async function showSnapshot() {
    try {
      const snapshot = keptSnapshots().find(isOfThisPage)
      if (!snapshot) return
      await Promise.all(snapshot.styles.map(hasStyles))
      show(snapshot.html)
    } catch {
      // It is not as it should be, or its styles do not come: the app begins with an empty page.
      localStorage.removeItem('callboard.snapshots')
    }
  }

  /**
   * Of somebody else who was here nothing stays, nor of what one might see before.
   * @returns {import('./src/snapshot/Snapshot').Snapshot[]}
   */
  function keptSnapshots() {
    const kept = parsed(() => localStorage.getItem('callboard.snapshots')) ?? []
    const isMine = (/** @type {import('./src/snapshot/Snapshot').Snapshot} */ snapshot) =>
      snapshot.user === user.ref && snapshot.permissions === user.permissions.join()
    if (kept.every(isMine)) return kept
    localStorage.removeItem('callboard.snapshots')
    return []
  }

  /** @param {import('./src/snapshot/Snapshot').Snapshot} snapshot */
  function isOfThisPage({ address, build, width, height }) {
    const script = document.querySelector('script[type=module]')
    const isSameApp = build === script?.getAttribute('src') && width === innerWidth && height === innerHeight
    return isSameApp && address === location.pathname + location.search
  }

  /**
   * Inert, since nothing in it works yet. That is said of an element around it, which goes with it when the app draws.
   * @param {string} html
   */
  function show(html) {
    const root = document.getElementById('root')
    if (!root || root.hasChildNodes()) return
    root.innerHTML = `<div inert style="display: contents">${html}</div>`
  }

  /**
   * Of parts of a page that are fetched when they are shown, the styles come only then.
   * @param {string} href
   */
  function hasStyles(href) {
    if (document.querySelector(`link[rel=stylesheet][href="${CSS.escape(href)}"]`)) return
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href })
    document.head.append(link)
    return new Promise((resolve, reject) => {
      link.onload = resolve
      link.onerror = reject
    })
  }

  /**
   * A page that looks as it did, and does nothing, would be worse than none.
   * @param {Event} event
   */
  function sayWhatIsMissing({ target }) {
    const root = document.getElementById('root')
    if (!root || !(target instanceof HTMLScriptElement) || target.type !== 'module') return
    root.setAttribute('role', 'alert')
    root.textContent = 'The portal’s page could not start: its script did not come. Load the page again.'
  }

  /**
   * Nothing where storage is blocked, or holds what nobody can read.
   * @param {() => string | null | undefined} read
   */
  function parsed(read) {
    try {
      return JSON.parse(read() ?? 'null') ?? undefined
    } catch {}
  }
})()
