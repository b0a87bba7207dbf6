/** The little of jsdom that the reader without a browser needs: it comes without types. */
declare module "jsdom" {
  export class JSDOM {
    constructor(html?: string);
    readonly window: { DOMParser: typeof DOMParser };
  }
}
