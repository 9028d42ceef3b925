// Takes away what this portal has left in the browser, where the answer's Clear-Site-Data was not listened to.
const quietly = async (act) => { try { await act(); } catch { /* what is switched off holds nothing */ } };

// The worker may be in the middle of keeping a page.
await quietly(() => navigator.serviceWorker.controller?.postMessage({ forget: true }));
await quietly(() => localStorage.clear());
await quietly(() => sessionStorage.clear());
await quietly(async () => Promise.all((await caches.keys()).map((name) => caches.delete(name))));
await quietly(async () => Promise.all((await indexedDB.databases()).map(({ name }) => indexedDB.deleteDatabase(name))));
await quietly(async () => Promise.all((await navigator.serviceWorker.getRegistrations()).map((one) => one.unregister())));
for (const told of document.querySelectorAll("[data-cleared]")) told.hidden = false;
