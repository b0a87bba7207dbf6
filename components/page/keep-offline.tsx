/** Has the browser keep this page, its looks and its letters for when there is no net (public/js/keep-urgent.js). Nothing else, and nothing of the reader's. */
export function KeepOffline() {
  return <script type="module" src="/js/keep-urgent.js" async />;
}
