/**
 * Lets the service worker keep the course, once the page has all it needs itself. Not for who saves data, and not while
 * developing, when there is none.
 */
const { connection } = navigator as Navigator & { readonly connection?: { readonly saveData?: boolean } };
if (import.meta.env.PROD && 'serviceWorker' in navigator && !connection?.saveData) {
  addEventListener('load', () => {
    // Without it the course works all the same, only not off line.
    navigator.serviceWorker.register(`${import.meta.env.BASE_URL.replace(/\/?$/, '/')}sw.js`).catch(() => {});
  });
}
