// Asks who is logged in while the app itself is still on its way: on a slow network that is a round trip less.
globalThis.tuntasSession = fetch('/api/v1/auth/session', {
  headers: { 'X-Tuntas-Client': 'web', 'Accept-Language': localStorage.getItem('tuntas.language') ?? 'id' },
});
globalThis.tuntasSession.catch(() => undefined);
