/**
 * What a reader sees when not even our own error page is there. Without styles: everything it needs stands in it.
 * @param {{ heading: string, advice: string }} words
 * @returns {string}
 */
export function builtInPage({ heading, advice }) {
  return `<!doctype html>
<html lang="nb">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${heading} - Samme side</title>
</head>
<body>
<main>
<h1>${heading}</h1>
<p>${advice}</p>
<p><a href="/nb">Gå til forsiden</a></p>
<h2>Trenger du et menneske?</h2>
<p>Ring Nav på telefon <a href="tel:+4755553333">55 55 33 33</a>.</p>
<p>Er det fare for liv, ring <a href="tel:113">113</a>.</p>
</main>
</body>
</html>
`;
}
