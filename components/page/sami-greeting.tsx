/** The few words of North Sámi that we are certain of, so that whoever reads it knows that the page is for them. */
export function SamiGreeting() {
  return <p lang="se">Bures boahtin. Davvisámegiella.</p>;
}
