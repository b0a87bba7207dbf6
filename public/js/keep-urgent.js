// Keeps the page of urgent help for when there is no net. It rules over that one address only, and never sees another page.
if ("serviceWorker" in navigator) navigator.serviceWorker.register("/keep-urgent-worker.js", { scope: location.pathname });
