/** What is read aloud by itself when it changes. */
export const liveRegions = "[role=status], [role=alert], [role=log], [aria-live=polite], [aria-live=assertive], output";

/** What lies over the page, and wants to be left before one goes on below. */
export const modals = ":is([role=dialog], [role=alertdialog])[aria-modal=true], dialog:modal";
