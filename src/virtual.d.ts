/** The compiled story in one of the page's languages, put into the bundle by `build/vitePlugin.ts`. */
declare module "virtual:story/*" {
  export const story: import("./domain/story/story.ts").Story;
}
